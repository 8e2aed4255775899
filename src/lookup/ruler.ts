import type { CompanyId, DealId } from '../facts/ids.ts';
import type { Deal, Facility } from '../facts/records.ts';
import type { Ruler, RulerMark } from './content.ts';
import type { FactIndex } from './fact-index.ts';
import type { ArticleContext } from './question.ts';
import { sourceLine } from './sources.ts';

/** Height of the ruler in CSS pixels and the least distance of two rows on it, as in the design. */
const HEIGHT = 130;
const ROW = 20;
const MOST_MARKS = 4;
/** Characters of a landmark that fit a row beside its ratio and date. */
const ROW_LENGTH = 28;
/** Ratios beyond this say nothing to a reader. */
const FARTHEST = 1000;
/** The ratio at which a comparison is most telling: neither the same size nor out of sight. */
const IDEAL_RATIO = 8;

/** What readers know best stands nearest: the parties, what the article names, yardsticks, then the parties' other deals. */
const NEARNESS = { party: 0, article: 0.4, yardstick: 1, otherDeal: 1.6 };
/** At most so many landmarks of one nearness, so that the comparisons differ. */
const MOST_OF_A_KIND = 2;

interface Landmark extends Omit<RulerMark, 'ratio'> {
  /** One of `NEARNESS`. */
  nearness: number;
  yearly: boolean;
}

function dealLandmark(index: FactIndex, deal: Deal, nearness: number): Landmark[] {
  const { value } = deal;
  if (value === undefined || value.currency !== 'USD' || deal.sources[0] === undefined) return [];
  // The sum stands at the left of the row already.
  if (deal.label.includes('$')) return [];
  return [
    {
      landmark: deal.label,
      value: value.amount,
      qualifier: value.qualifier,
      estimate: value.estimate,
      asOf: deal.announced,
      source: sourceLine(index, deal.timeline[0]?.source ?? deal.sources[0]),
      nearness,
      yearly: false,
    },
  ];
}

function facilityLandmark(index: FactIndex, facility: Facility, nearness: number): Landmark[] {
  const cost = facility.cost.find(figure => !figure.program && figure.currency === 'USD');
  if (cost === undefined) return [];
  const { amount, qualifier, estimate, asOf, source } = cost;
  return [
    {
      landmark: facility.landmark,
      value: amount,
      qualifier,
      estimate,
      asOf,
      source: sourceLine(index, source),
      nearness,
      yearly: false,
    },
  ];
}

function companyLandmarks(index: FactIndex, id: CompanyId): Landmark[] {
  const company = index.companies.get(id);
  if (company === undefined) return [];
  return company.figures
    .filter(figure => figure.unit === 'USD/yr' || (figure.unit === 'USD' && figure.label === 'Valuation'))
    .map(({ label, value, unit, qualifier, estimate, asOf, source }) => ({
      landmark: `${company.name}’s ${label[0]!.toLowerCase()}${label.slice(1)}`,
      value,
      qualifier,
      estimate,
      asOf,
      source: sourceLine(index, source),
      nearness: NEARNESS.party,
      yearly: unit === 'USD/yr',
    }));
}

function landmarks(
  index: FactIndex,
  parties: readonly CompanyId[],
  article: ArticleContext,
  own: DealId | null,
): Landmark[] {
  const dealsOf = (ids: readonly CompanyId[]): Deal[] => ids.flatMap(id => index.dealsOf.get(id) ?? []);
  const notOwn = (deal: Deal): boolean => deal.id !== own && deal.supersededBy !== own;
  return [
    ...parties.flatMap(id => companyLandmarks(index, id)),
    ...dealsOf(parties)
      .filter(notOwn)
      .flatMap(deal => dealLandmark(index, deal, NEARNESS.otherDeal)),
    ...article.facilities.flatMap(id => {
      const facility = index.facilities.get(id);
      return facility === undefined ? [] : facilityLandmark(index, facility, NEARNESS.article);
    }),
    ...article.deals.flatMap(id => {
      const deal = index.deals.get(id);
      return deal === undefined || !notOwn(deal) ? [] : dealLandmark(index, deal, NEARNESS.article);
    }),
    ...index.factBase.yardsticks
      .filter(({ unit }) => unit === 'USD')
      .map(({ landmark, value, qualifier, estimate, asOf, source, period }) => ({
        landmark,
        value,
        qualifier,
        estimate,
        asOf,
        source: sourceLine(index, source),
        nearness: NEARNESS.yardstick,
        yearly: period === 'year',
      })),
  ];
}

/** Whether all values, on one log scale of the ruler's height, keep a row's distance from each other. */
function fits(values: readonly number[]): boolean {
  const logs = values.map(Math.log10).sort((a, b) => a - b);
  const span = logs.at(-1)! - logs[0]!;
  const perDecade = HEIGHT / Math.max(span, 1);
  return logs.every((log, at) => at === 0 || (log - logs[at - 1]!) * perDecade >= ROW);
}

/** Less is better: nearness first, then like with like, a name that fits its row, and how telling the ratio is. */
function cost(mark: Landmark, amount: number, yearly: boolean): number {
  const ratio = Math.max(amount / mark.value, mark.value / amount);
  return (
    mark.nearness * 2 +
    Number(mark.yearly !== yearly) * 0.5 +
    Number(mark.landmark.length > ROW_LENGTH) * 3 +
    Math.abs(Math.log10(ratio / IDEAL_RATIO))
  );
}

/**
 * The amount on a logarithmic axis among known things: at least one smaller and one larger where there are such,
 * none so close to another that the rows would overlap.
 *
 * @param dollars the amount in US dollars; for a vague sum the lower end of its decade.
 */
export function rulerFor(
  index: FactIndex,
  dollars: { low: number; high: number | null; vague: boolean },
  about: { parties: readonly CompanyId[]; article: ArticleContext; deal: DealId | null; yearly: boolean },
): Ruler | undefined {
  const amount = dollars.low;
  const near = landmarks(index, about.parties, about.article, about.deal)
    .filter(mark => mark.value < amount * FARTHEST && mark.value > amount / FARTHEST)
    .sort((a, b) => cost(a, amount, about.yearly) - cost(b, amount, about.yearly));
  const chosen: Landmark[] = [];
  const add = (mark: Landmark | undefined): void => {
    if (mark === undefined || chosen.some(({ landmark }) => landmark === mark.landmark)) return;
    if (chosen.filter(({ nearness }) => nearness === mark.nearness).length >= MOST_OF_A_KIND) return;
    if (fits([amount, mark.value, ...chosen.map(({ value }) => value)])) chosen.push(mark);
  };
  const fitting = (mark: Landmark): boolean =>
    fits([amount, mark.value, ...chosen.map(({ value }) => value)]);
  add(near.find(mark => mark.value > amount && fitting(mark)));
  add(near.find(mark => mark.value < amount && fitting(mark)));
  for (const mark of near) if (chosen.length < MOST_MARKS) add(mark);
  if (chosen.length < 2) return undefined;
  return {
    marks: chosen
      .sort((a, b) => b.value - a.value)
      .map(({ nearness: _nearness, yearly: _yearly, ...mark }) => ({ ...mark, ratio: amount / mark.value })),
    amount: dollars,
  };
}
