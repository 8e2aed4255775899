import { CURRENCY, characterClasses, DIGIT, IDEOGRAPH, isWordCharacter, LETTER } from './characters.ts';

const classes = characterClasses();

const SPACE = 0x20;
const PERIOD = 0x2e;
const LAST_ASCII_CAPITAL = 0x5a;
const FIRST_BEYOND_ASCII = 0x80;
const IDEOGRAPHIC_STOPS = '。！？';
const CLOSING = '"\'”’)]»';
const OPENING = '"\'“‘([«';

/** Words that start a sentence far more often than they go on after “Inc.” or “Nov.”. */
const SENTENCE_STARTERS = new Set(
  'The It In But And A An This That These He She They We Its Their As At On For After While When If'.split(
    ' ',
  ),
);

/**
 * Where a sentence ends that the stop at `at` may close: the offset after stop and closing quotes, or -1.
 * @param afterAbbreviation whether the word before the stop is one of the lexicon's abbreviations
 */
export function endsSentence(text: string, at: number, afterAbbreviation: boolean): number {
  let end = at + 1;
  while (end < text.length && isAmong(CLOSING, text.charCodeAt(end))) end += 1;
  const stop = text.charCodeAt(at);
  if (end >= text.length || (stop >= FIRST_BEYOND_ASCII && isAmong(IDEOGRAPHIC_STOPS, stop))) return end;
  if (text.charCodeAt(end) !== SPACE) return -1;
  let next = end + 1;
  while (next < text.length && isAmong(OPENING, text.charCodeAt(next))) next += 1;
  if (next >= text.length) return end;
  if (!startsSentence(text, next)) return -1;
  if (stop === PERIOD && (afterAbbreviation || followsInitial(text, at))) {
    return SENTENCE_STARTERS.has(wordAt(text, next)) ? end : -1;
  }
  return end;
}

/** Spaces, letters and digits, which are nearly all that stands there, are told without a search. */
function isAmong(marks: string, code: number): boolean {
  if (code === SPACE || isWordCharacter(code)) return false;
  return marks.includes(String.fromCharCode(code));
}

/** A capital, a digit, a currency sign or an ideograph; “… said” in small letters goes on. */
function startsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const characterClass = classes[code]!;
  if (characterClass === LETTER) return isCapital(code);
  return characterClass === DIGIT || characterClass === CURRENCY || characterClass === IDEOGRAPH;
}

function isCapital(code: number): boolean {
  if (code < FIRST_BEYOND_ASCII) return code <= LAST_ASCII_CAPITAL;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** “J.”, “U.S.”, but not “$4.8B.”: a single letter before the stop. */
function followsInitial(text: string, at: number): boolean {
  return (
    at > 0 &&
    classes[text.charCodeAt(at - 1)] === LETTER &&
    (at === 1 || !isWordCharacter(text.charCodeAt(at - 2)))
  );
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && classes[text.charCodeAt(end)] === LETTER) end += 1;
  return text.slice(start, end);
}
