import { WordCategory } from '../hits.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ScannedBlock } from './mention.ts';

/** “Co., Ltd.” is the longest chain in use. */
const MOST_SUFFIXES = 2;

/** Suffixes that are cut short: a period right behind is theirs, at the end of a sentence too. */
const SHORTENED = /^(?:inc|corp|co|ltd|n\.v|s\.a)$/i;

/** End of a name with its legal suffix (“Cisco Systems, Inc.”), or the name's own end. */
export function endWithSuffix(block: ScannedBlock, hit: number, lexicon: Lexicon): number {
  const { hits, text } = block;
  let end = hits.ends[hit]!;
  for (let next = hit + 1; next < hits.length && next <= hit + MOST_SUFFIXES; next += 1) {
    const entry = hits.entries[next]!;
    if (entry < 0 || (lexicon.categories[entry]! & WordCategory.legalSuffix) === 0) break;
    const start = hits.starts[next]!;
    const gap = text.slice(end, start);
    if (gap !== ' ' && gap !== ', ') break;
    const suffix = text.slice(start, hits.ends[next]);
    if (!startsWithCapital(suffix) && suffix !== 'plc') break;
    end = hits.ends[next]!;
    if (text[end] === '.' && SHORTENED.test(suffix)) end += 1;
  }
  return end;
}

function startsWithCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
