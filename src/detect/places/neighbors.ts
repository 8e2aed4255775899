import type { BlockContext } from '../block-context.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Whether a hit is a word of a category (`WordCategory` bits). */
export function isOf(context: BlockContext, hit: number, category: number, lexicon: Lexicon): boolean {
  const entry = context.block.hits.entries[hit]!;
  return entry >= 0 && (lexicon.categories[entry]! & category) !== 0;
}
