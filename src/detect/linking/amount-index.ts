/** Every sum that the lexicon knows, sorted by size, so that an amount meets only those of its own size. */
import { firstWhere } from '../first-where.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealAmountSource, DealSource, FigureSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';

export type KnownAmount = { low: number; high: number | null; currency: string } & (
  | { deal: DealSource; amount: DealAmountSource }
  | { figure: FigureSource }
);

/** The known sums of one currency, in the order of their lower ends. */
interface CurrencyIndex {
  readonly sums: KnownAmount[];
  /** Those of them that are ranges. */
  readonly ranges: KnownAmount[];
}

const NOTHING: readonly KnownAmount[] = [];

/** Known sums of `currency` whose lower or upper end lies within `[from, to]`. */
export function knownAmountsBetween(
  facts: LexiconFacts,
  from: number,
  to: number,
  currency: string,
): readonly KnownAmount[] {
  const index = indexOf(facts).get(currency);
  if (index === undefined) return NOTHING;
  const { sums, ranges } = index;
  const first = firstWhere(sums, ({ low }) => low >= from);
  let end = first;
  while (end < sums.length && sums[end]!.low <= to) end++;
  const found = sums.slice(first, end);
  for (const range of ranges) {
    const isFoundByLow = range.low >= from && range.low <= to;
    if (!isFoundByLow && range.high! >= from && range.high! <= to) found.push(range);
  }
  return found;
}

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
  const byCurrency = new Map<string, CurrencyIndex>();
  for (const known of sorted) {
    const index = byCurrency.get(known.currency) ?? { sums: [], ranges: [] };
    index.sums.push(known);
    if (known.high !== null) index.ranges.push(known);
    byCurrency.set(known.currency, index);
  }
  return byCurrency;
}
