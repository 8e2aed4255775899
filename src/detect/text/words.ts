import { characterClasses, DIGIT, IDEOGRAPH, LETTER } from './characters.ts';

const classes = characterClasses();
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/**
 * The words of a text in lower case, each once; what hyphens join is one word. A loop instead of a pattern, because it
 * runs for every sentence with a sum in it.
 */
export function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const words = new Set<string>();
  for (let at = 0; at < lower.length; at++) {
    if (!isInWord(lower.charCodeAt(at))) continue;
    const start = at;
    for (at++; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (!isInWord(code) && (code !== HYPHEN || !isInWord(lower.charCodeAt(at + 1)))) break;
    }
    words.add(lower.slice(start, at));
  }
  return words;
}

function isInWord(code: number): boolean {
  const characterClass = classes[code];
  if (characterClass === LETTER) return code !== UNDERSCORE;
  return characterClass === DIGIT || characterClass === IDEOGRAPH;
}
