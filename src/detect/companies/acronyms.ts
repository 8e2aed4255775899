import type { CompanySense, Lexicon } from '../lexicon/lexicon.ts';
import type { ScannedBlock } from './mention.ts';
import { standsBehindCompany } from './tickers.ts';

/** Words before the bracket that may spell an acronym out. */
const MOST_WORDS = 8;

/** Whether an acronym in brackets is spelled out before them as something else (“macular degeneration (AMD)”). */
export function isDefinedOtherwise(
  block: ScannedBlock,
  hit: number,
  sense: CompanySense,
  lexicon: Lexicon,
): boolean {
  const { hits, text } = block;
  const start = hits.starts[hit]!;
  const acronym = text.slice(start, hits.ends[hit]!).toLowerCase();
  if (acronym.length > 5 || text[start - 1] !== '(' || text[hits.ends[hit]!] !== ')') return false;
  if (standsBehindCompany(block, hit, sense, lexicon)) return false;
  const words = text.slice(Math.max(0, start - 100), start - 1).match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.slice(-MOST_WORDS).map(word => word.charAt(0).toLowerCase());
  // The last words must give the acronym's letters in order; small words between them may be passed over.
  let missing = acronym.length;
  for (const initial of initials.reverse()) {
    if (missing > 0 && initial === acronym[missing - 1]) missing -= 1;
  }
  return missing === 0;
}
