/** Every sum that the lexicon knows, sorted by size, so that an amount meets only those of its own size. */
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealAmountSource, DealSource, FigureSource } from '../lexicon/source.ts';

export type KnownAmount = { low: number; high: number | null; currency: string } & (
  | { deal: DealSource; amount: DealAmountSource }
  | { figure: FigureSource }
);

const indexes = new WeakMap<LexiconFacts, readonly KnownAmount[]>();

/** Known sums of `currency` whose lower or upper end lies within `[from, to]`. */
export function knownAmountsBetween(
  facts: LexiconFacts,
  from: number,
  to: number,
  currency: string,
): KnownAmount[] {
  const sorted = indexOf(facts);
  const found = new Set<KnownAmount>();
  for (let at = firstFrom(sorted, from); at < sorted.length && sorted[at]!.low <= to; at++) {
    if (sorted[at]!.currency === currency) found.add(sorted[at]!);
  }
  for (const known of rangesOf(facts)) {
    if (known.currency === currency && known.high! >= from && known.high! <= to) found.add(known);
  }
  return [...found];
}

function indexOf(facts: LexiconFacts): readonly KnownAmount[] {
  let index = indexes.get(facts);
  if (index === undefined) {
    index = [
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
    indexes.set(facts, index);
  }
  return index;
}

const ranges = new WeakMap<LexiconFacts, readonly KnownAmount[]>();

function rangesOf(facts: LexiconFacts): readonly KnownAmount[] {
  let found = ranges.get(facts);
  if (found === undefined) {
    found = indexOf(facts).filter(known => known.high !== null);
    ranges.set(facts, found);
  }
  return found;
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
