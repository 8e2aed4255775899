import { CURRENCY, characterClasses, DIGIT, IDEOGRAPH, isWordCharacter, LETTER } from './characters.ts';

const classes = characterClasses();

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
  const stop = text.charAt(at);
  let end = at + 1;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end += 1;
  if (end >= text.length || IDEOGRAPHIC_STOPS.includes(stop)) return end;
  if (text.charAt(end) !== ' ') return -1;
  let next = end + 1;
  while (next < text.length && OPENING.includes(text.charAt(next))) next += 1;
  if (next >= text.length) return end;
  if (!startsSentence(text, next)) return -1;
  if (stop === '.' && (afterAbbreviation || followsInitial(text, at))) {
    return SENTENCE_STARTERS.has(wordAt(text, next)) ? end : -1;
  }
  return end;
}

/** A capital, a digit, a currency sign or an ideograph; “… said” in small letters goes on. */
function startsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  const characterClass = classes[text.charCodeAt(at)]!;
  if (characterClass === LETTER) return character !== character.toLowerCase();
  return characterClass === DIGIT || characterClass === CURRENCY || characterClass === IDEOGRAPH;
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
