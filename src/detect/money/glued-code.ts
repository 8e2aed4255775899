import { isDigit, lettersEnd } from '../quantity/characters.ts';
import { CODES, LEADING_WORDS } from './currency-codes.ts';

/** “R2.6 billion”: the one code of a single letter. */
const RAND = 0x52;

/**
 * End of the currency code that begins a word and is glued to a number (`EUR1.2bn`, `Rs500`), or -1. Cheap for all
 * other words: the third and fourth character tell nearly every one.
 */
export function gluedCodeEnd(text: string, start: number, wordEnd: number): number {
  if (wordEnd - start < 3)
    return text.charCodeAt(start) === RAND && isDigit(text.charCodeAt(start + 1)) ? start + 1 : -1;
  if (!isDigit(text.charCodeAt(start + 2)) && !isDigit(text.charCodeAt(start + 3))) return -1;
  const end = lettersEnd(text, start);
  const letters = text.slice(start, end);
  return isDigit(text.charCodeAt(end)) && (CODES.has(letters) || LEADING_WORDS.has(letters)) ? end : -1;
}
