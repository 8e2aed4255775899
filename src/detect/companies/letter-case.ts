import { remembered } from '../remembered.ts';
import type { ScannedBlock } from './mention.ts';

/** How a block is set: capitals say something about a word only in sentences set in small letters. */
export type LetterCase = 'sentence' | 'title' | 'capitals';

/** Longer blocks are never headlines. */
const LONGEST_HEADLINE = 220;
/** Short words stay small in title case, so they are not counted. */
const SHORTEST_COUNTED = 4;

const BYLINE = /^By \p{Lu}/u;

/** Read off the block's text once; every doubtful name in it asks. */
export const letterCase = remembered((block: ScannedBlock) => readLetterCase(block.text));

function readLetterCase(text: string): LetterCase {
  // In a byline every word is capitalized too, and it names nothing but people.
  if (text.length > LONGEST_HEADLINE || BYLINE.test(text)) return 'sentence';
  let counted = 0;
  let capitalized = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
    if (word.length < SHORTEST_COUNTED) continue;
    counted += 1;
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) capitalized += 1;
  }
  if (text === text.toUpperCase()) return 'capitals';
  return counted >= 3 && capitalized / counted > 0.7 ? 'title' : 'sentence';
}
