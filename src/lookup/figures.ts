import type { PartialDate } from '../facts/ids.ts';
import type { ChipsFigure, CompanyFigure, CostFigure, PowerFigure } from '../facts/records.ts';
import type { FigureLine } from './content.ts';
import type { FactIndex } from './fact-index.ts';
import { yearsBetween } from './partial-date.ts';
import { sourceLine } from './sources.ts';

/** Labels of sums that were pledged, paid or are still to come: they stay true and so do not age. */
const DOES_NOT_AGE =
  /plan|commit|raised|round|pledge|invest|contract|order|target|goal|loan|bond|financ|stake bought|paid|award|grant|quarter|first .* months|fiscal|in 20\d\d|\(20\d\d|FY ?\d/i;

/** Fields that every dated figure shares. */
type Dated = Pick<FigureLine, 'asOf' | 'note' | 'qualifier' | 'estimate'> & { source: number };

/** Lays out one figure; `ages` tells whether it is a state that goes out of date (status, revenue, running power). */
function line(
  index: FactIndex,
  today: PartialDate,
  figure: Dated,
  shown: { label: string; value: number; unit: string },
  ages: boolean,
): FigureLine {
  const source = sourceLine(index, figure.source);
  return {
    ...shown,
    qualifier: figure.qualifier,
    estimate: figure.estimate,
    asOf: figure.asOf,
    note: figure.note,
    source,
    yearsOld: ages ? yearsBetween(figure.asOf, today) : 0,
    secondaryOnly: source.kind === 'secondary',
  };
}

/** A company's figure; valuations, revenue and capacities age, sums of a closed period or a pledge do not. */
export function companyFigure(index: FactIndex, today: PartialDate, figure: CompanyFigure): FigureLine {
  const { label, value, unit } = figure;
  return line(index, today, figure, { label, value, unit }, !DOES_NOT_AGE.test(label));
}

/** A facility's power in megawatts; only what runs is a state that ages. */
export function powerFigure(index: FactIndex, today: PartialDate, figure: PowerFigure): FigureLine {
  const shown = { label: figure.stage, value: figure.megawatts, unit: 'MW' };
  return line(index, today, figure, shown, figure.stage === 'operational');
}

/** A facility's cost; does not age. */
export function costFigure(index: FactIndex, today: PartialDate, figure: CostFigure): FigureLine {
  const shown = { label: figure.program ? 'program' : 'cost', value: figure.amount, unit: figure.currency };
  return line(index, today, figure, shown, false);
}

/** A facility's chips; a count that is not known is 0 and not shown. */
export function chipsFigure(index: FactIndex, today: PartialDate, figure: ChipsFigure): FigureLine {
  const shown = { label: figure.what, value: figure.count ?? 0, unit: 'chips' };
  return line(index, today, { ...figure, note: undefined }, shown, true);
}
