/** A message whose substitutions are elements: `For $1, through $2`. */
import type { ComponentChildren } from 'preact';
import { type WordKey, word } from '../words/words.ts';

/** No message holds these, so they mark where the elements go. */
const MARKS = ['\u0001', '\u0002', '\u0003'];

export function Sentence({ of, parts }: { of: WordKey; parts: ComponentChildren[] }) {
  const text = word(of, ...MARKS.slice(0, parts.length));
  return (
    <>
      {text.split(/([\u0001-\u0003])/u).map(piece => {
        const at = MARKS.indexOf(piece);
        return at < 0 ? piece : parts[at];
      })}
    </>
  );
}
