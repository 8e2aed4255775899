import { characterClasses, LAST_INITIAL_CLASS } from './characters.ts';

const classes = characterClasses();
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/**
 * The words of a text in lower case, in its order; what hyphens join is one word. A loop instead of a pattern, because
 * it runs for every sentence with a sum in it.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!isInWord(lower.charCodeAt(at))) continue;
    const start = at;
    for (at++; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (!isInWord(code) && (code !== HYPHEN || !isInWord(lower.charCodeAt(at + 1)))) break;
    }
    words.push(lower.slice(start, at));
  }
  return words;
}

function isInWord(code: number): boolean {
  const characterClass = classes[code]!;
  return characterClass <= LAST_INITIAL_CLASS && code !== UNDERSCORE;
}
