import { isLetter, isWordStart, lettersEnd } from '../quantity/characters.ts';
import { cleanText } from '../text/clean.ts';
import { NAMES, SIGNS } from './currencies.ts';
import { CODES, LEADING_WORDS } from './currency-codes.ts';
import { readMoney } from './read-money.ts';
import type { MoneyReading } from './reading.ts';
import { VAGUE_SCALES } from './scale.ts';

/**
 * Every amount in `text`, in order, without a lexicon: for tests and for measuring. The page finds the same triggers
 * in its one pass over all words.
 * @returns offsets into `text` as it was given
 */
export function readAllMoney(text: string): MoneyReading[] {
  const clean = cleanText(text);
  const readings: MoneyReading[] = [];
  let notBefore = 0;
  for (const trigger of moneyTriggers(clean.text)) {
    if (trigger.start < notBefore) continue;
    const reading = readMoney(clean.text, trigger, notBefore);
    if (!reading) continue;
    notBefore = reading.end;
    readings.push({
      ...reading,
      start: clean.original(reading.start),
      end: clean.original(reading.end - 1) + 1,
    });
  }
  return readings;
}

function* moneyTriggers(text: string): Generator<{ start: number; end: number }> {
  for (let at = 0; at < text.length; at += 1) {
    if (SIGNS.has(text.charAt(at))) yield { start: at, end: at + 1 };
    if (!isLetter(text.charCodeAt(at)) || !isWordEdge(text, at)) continue;
    const end = lettersEnd(text, at);
    const word = text.slice(at, end);
    const small = word.toLowerCase();
    const isName = NAMES.has(small) || VAGUE_SCALES.has(small);
    if (isName || CODES.has(word) || LEADING_WORDS.has(word)) yield { start: at, end };
    at = end - 1;
  }
}

/** A word starts here, or letters are glued to a number (“5bn EUR”, “5EUR”). */
function isWordEdge(text: string, at: number): boolean {
  return isWordStart(text, at) || !isLetter(text.charCodeAt(at - 1));
}
