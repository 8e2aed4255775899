import { amountsOf, type BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { MoneyReading } from '../money/reading.ts';
import { NO_FACILITY_MENTIONS } from '../places/resolve.ts';
import type { LinkTarget } from '../types.ts';
import { linkAmount } from './link.ts';
import { type RepeatedSum, type RepeatedSums, sumKey } from './repeated.ts';
import type { LinkPage } from './surroundings.ts';
import { isSameTarget } from './target.ts';

/** Links the sums that stand several times on a page, in steps; a page has few of them. */
export function* findRepeatedSums(
  contexts: readonly BlockContext[],
  page: LinkPage,
  lexicon: Lexicon,
): Generator<void, RepeatedSums> {
  const counts = new Map<string, number>();
  for (const key of contexts.flatMap(context => amountsOf(context).map(sumKey))) {
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Map<string, { sum: MoneyReading; target: LinkTarget | 'several' }>();
  for (const context of contexts) {
    for (const reading of amountsOf(context)) {
      const key = sumKey(reading);
      if (key === null || counts.get(key)! < 2) continue;
      yield;
      const { link } = linkAmount(reading, reading, context, NO_FACILITY_MENTIONS, page, lexicon);
      if (link === null) continue;
      const known = found.get(key)?.target;
      if (known === undefined) found.set(key, { sum: reading, target: link.target });
      else if (known !== 'several' && !isSameTarget(known, link.target))
        found.set(key, { sum: reading, target: 'several' });
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
