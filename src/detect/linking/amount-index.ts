/** Every sum that the lexicon knows, sorted by size, so that an amount meets only those of its own size. */
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealAmountSource, DealSource, FigureSource } from '../lexicon/source.ts';

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

const indexes = new WeakMap<LexiconFacts, ReadonlyMap<string, CurrencyIndex>>();

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
  const first = firstFrom(sums, from);
  let end = first;
  while (end < sums.length && sums[end]!.low <= to) end++;
  const found = sums.slice(first, end);
  for (const range of ranges) {
    const isFoundByLow = range.low >= from && range.low <= to;
    if (!isFoundByLow && range.high! >= from && range.high! <= to) found.push(range);
  }
  return found;
}

function indexOf(facts: LexiconFacts): ReadonlyMap<string, CurrencyIndex> {
  let index = indexes.get(facts);
  if (index === undefined) {
    index = createIndex(facts);
    indexes.set(facts, index);
  }
  return index;
}

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

function firstFrom(sorted: readonly KnownAmount[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.low < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
