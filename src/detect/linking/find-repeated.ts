import type { BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { MoneyReading } from '../money/reading.ts';
import type { FacilityMention } from '../places/resolve.ts';
import type { LinkTarget } from '../types.ts';
import { linkAmount } from './link.ts';
import { type RepeatedSum, type RepeatedSums, sumKey } from './repeated.ts';
import type { LinkPage } from './surroundings.ts';

/** A block with the amounts that were read in it. */
export interface SummedBlock {
  readonly context: BlockContext;
  readonly amounts: readonly MoneyReading[];
}

/** Links the sums that stand several times on a page, in steps; a page has few of them. */
export function* findRepeatedSums(
  blocks: readonly SummedBlock[],
  page: LinkPage,
  lexicon: Lexicon,
): Generator<void, RepeatedSums> {
  const counts = new Map<string, number>();
  for (const key of blocks.flatMap(({ amounts }) => amounts.map(sumKey))) {
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Map<string, { sum: MoneyReading; target: LinkTarget | 'several' }>();
  for (const { context, amounts } of blocks) {
    for (const reading of amounts) {
      const key = sumKey(reading);
      if (key === null || counts.get(key)! < 2) continue;
      yield;
      const { link } = linkAmount(reading, reading, context, NO_PLACES, page, lexicon);
      if (link === null) continue;
      const known = found.get(key)?.target;
      const target = known === undefined || isSame(known, link.target) ? link.target : 'several';
      found.set(key, { sum: reading, target });
    }
  }
  return byValue(found.values());
}

function byValue(found: Iterable<{ sum: MoneyReading; target: LinkTarget | 'several' }>): RepeatedSums {
  const sums = new Map<number, RepeatedSum[]>();
  for (const { sum, target } of found) {
    if (target === 'several') continue;
    sums.set(sum.low!, [...(sums.get(sum.low!) ?? []), { sum, target }]);
  }
  return sums;
}

/** The likeliest facilities of a sentence are not known before the page is weighed. */
const NO_PLACES: readonly FacilityMention[] = [];

function isSame(one: LinkTarget | 'several', other: LinkTarget): boolean {
  if (one === 'several') return false;
  if ('deal' in one) return 'deal' in other && one.deal === other.deal;
  return 'figure' in other && one.figure === other.figure;
}
