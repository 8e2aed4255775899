/** Every sum that the lexicon knows, sorted by size, so that an amount meets only those of its own size. */
import { firstWhere } from '../first-where.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealAmountSource, DealSource, FigureSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';
import { agreement, type ValueAgreement } from './value.ts';

export type KnownAmount = { low: number; high: number | null; currency: string } & (
  | { deal: DealSource; amount: DealAmountSource }
  | { figure: FigureSource }
);

/** The known sums of one currency, in the order of their lower ends. */
interface CurrencyIndex {
  readonly sums: readonly KnownAmount[];
  /** Those lower ends, to look for the place of a sum among them. */
  readonly lows: Float64Array;
  /** Those of them that are ranges. */
  readonly ranges: readonly KnownAmount[];
}

const NOTHING: readonly KnownAmount[] = [];

/** No sum that a text may mean lies farther from the printed one. */
const FARTHEST = 0.06;

/**
 * Known sums that a printed one may be by its value. Of those of about its size few are.
 * @param tolerance of the printed sum, see `printedTolerance`
 */
export function agreeingAmounts(
  facts: LexiconFacts,
  printed: PrintedSum & { currency: string },
  tolerance: number,
): readonly KnownAmount[] {
  const index = indexOf(facts).get(printed.currency);
  if (index === undefined) return NOTHING;
  const from = printed.low * (1 - FARTHEST);
  const to = (printed.high ?? printed.low) * (1 + FARTHEST);
  const { sums, lows, ranges } = index;
  let found: KnownAmount[] | undefined;
  for (let at = firstWhere(lows, low => low >= from); at < lows.length && lows[at]! <= to; at++) {
    const known = sums[at]!;
    if (valueAgreement(printed, tolerance, known) === null) continue;
    found ??= [];
    found.push(known);
  }
  for (const range of ranges) {
    const isFoundByLow = range.low >= from && range.low <= to;
    if (isFoundByLow || range.high! < from || range.high! > to) continue;
    if (valueAgreement(printed, tolerance, range) === null) continue;
    found ??= [];
    found.push(range);
  }
  return found ?? NOTHING;
}

/** A printed sum in whole currency units: its only value, or both ends of a range. */
interface PrintedSum {
  low: number;
  high: number | null;
}

/** Whether a printed sum may be a known one, both perhaps ranges. */
export function valueAgreement(printed: PrintedSum, tolerance: number, known: KnownAmount): ValueAgreement {
  const { low } = printed;
  if (printed.high !== null) {
    if (known.high === null) return 'figure' in known ? rangeOfFigure(low, printed.high, known.low) : null;
    const atLow = agreement(low, tolerance, known.low);
    const atHigh = atLow === null ? null : agreement(printed.high, tolerance, known.high);
    return atLow === 'exact' ? atHigh : atHigh === null ? null : 'rounded';
  }
  const toLow = agreement(low, tolerance, known.low);
  if (known.high === null || toLow === 'exact') return toLow;
  const toHigh = agreement(low, tolerance, known.high);
  return toHigh === null ? toLow : 'rounded';
}

/** A figure's record has one number of a range: its upper end or its middle. */
function rangeOfFigure(low: number, high: number, known: number): ValueAgreement {
  // What came of a forecast lies near its ends too: nothing but the same number is the forecast.
  const isIt = [high, (low + high) / 2].some(end => Math.abs(end - known) < known * SAME_NUMBER);
  return isIt ? 'exact' : null;
}

const SAME_NUMBER = 1e-6;

const indexOf = remembered(createIndex);

function createIndex(facts: LexiconFacts): ReadonlyMap<string, CurrencyIndex> {
  const sorted: KnownAmount[] = [
    ...facts.deals.flatMap(deal =>
      deal.amounts.map(amount => ({
        low: amount.low,
        high: amount.high,
        currency: amount.currency,
        deal,
        amount,
      })),
    ),
    ...facts.figures.map(figure => ({ low: figure.value, high: null, currency: figure.currency, figure })),
  ].sort((one, other) => one.low - other.low);
  const byCurrency = new Map<string, KnownAmount[]>();
  for (const known of sorted) {
    const sums = byCurrency.get(known.currency);
    if (sums === undefined) byCurrency.set(known.currency, [known]);
    else sums.push(known);
  }
  return new Map(
    [...byCurrency].map(([currency, sums]) => [
      currency,
      {
        sums,
        lows: Float64Array.from(sums, ({ low }) => low),
        ranges: sums.filter(({ high }) => high !== null),
      },
    ]),
  );
}
