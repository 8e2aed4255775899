/** A message whose substitutions are elements: `For $1, through $2`. */
import type { ComponentChildren } from 'preact';
import { type WordKey, word } from '../words/words.ts';

/** No message holds these, so they mark where the elements go. */
const MARKS = ['\ue000', '\ue001', '\ue002'];

export function Sentence({ of, parts }: { of: WordKey; parts: ComponentChildren[] }) {
  const text = word(of, ...MARKS.slice(0, parts.length));
  return (
    <>
      {text.split(/([\ue000-\ue002])/u).map(piece => {
        const at = MARKS.indexOf(piece);
        return at < 0 ? piece : parts[at];
      })}
    </>
  );
}
