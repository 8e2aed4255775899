import type { Span } from '../types.ts';
import { isDigit, POINT } from './characters.ts';
import { readDigits } from './digits.ts';
import { readNumberWords } from './number-words.ts';

/** A number, in digits or in words, before any scale word. */
export interface Numeral extends Span {
  value: number;
  digits: boolean;
  /** “Several”, “tens of”: only the order of magnitude is said, and `value` is its lower end. */
  vague: boolean;
  /** Means nothing without a scale word behind it: “1,4”, “a”, “half a”. */
  needsScale: boolean;
  /** May lean on the scale of the number after it: the “10” of “10 to 15 billion”. */
  small: boolean;
}

/** The number that starts exactly at `at`, or `null`. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === POINT ? readDigits(text, at) : readNumberWords(text, at);
}
