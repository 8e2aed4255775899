/** How sure a match is, in a word. Never a percentage. */
import { type WordKey, word } from '../words/words.ts';

export type Certainty = 'likely' | 'may-be' | 'none';

const WORDS: Record<Certainty, WordKey> = {
  likely: 'certaintyLikely',
  'may-be': 'certaintyMayBe',
  none: 'certaintyNone',
};

export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  return <span class={certainty === 'none' ? 'tag tag-none' : 'tag'}>{word(WORDS[certainty])}</span>;
}
