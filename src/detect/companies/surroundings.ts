/** What stands right beside a name: words, marks and their case, read from the clean text. */
import { isWordCharacter } from '../text/characters.ts';

export interface Surroundings {
  /** Word before, if only a space or an opening quote lies between; else empty. */
  before: string;
  /** Word after, if only a space lies between; else empty. */
  after: string;
  /** Where `after` ends; where the name ends without one. */
  afterEnd: number;
  /** Behind “'s” or, after an s, “'”. */
  possessive: boolean;
  /** Joined by a hyphen: the word on the other side, else empty. */
  hyphenBefore: string;
  hyphenAfter: string;
  /** First word of its sentence, or of the block. */
  opensSentence: boolean;
}

/**
 * @param start of the name, in the text
 * @param end of the name with its legal suffix
 * @param sentenceStart where the name's sentence begins
 */
export function surroundingsOf(
  text: string,
  start: number,
  end: number,
  sentenceStart: number,
): Surroundings {
  const possessiveLength = possessiveAt(text, end);
  const nameEnd = end + possessiveLength;
  const after = text[nameEnd] === ' ' ? wordFrom(text, nameEnd + 1) : '';
  return {
    before: text[start - 1] === ' ' ? wordUpTo(text, start - 1) : '',
    after,
    afterEnd: after === '' ? nameEnd : nameEnd + 1 + after.length,
    possessive: possessiveLength > 0,
    hyphenBefore: isHyphen(text[start - 1]) ? wordUpTo(text, start - 1) : '',
    hyphenAfter: isHyphen(text[end]) ? wordFrom(text, end + 1) : '',
    opensSentence: !hasWordBetween(text, sentenceStart, start),
  };
}

export function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function possessiveAt(text: string, end: number): number {
  if (text[end] !== "'") return 0;
  if ((text[end + 1] === 's' || text[end + 1] === 'S') && !isWordCharacter(text.charCodeAt(end + 2)))
    return 2;
  return (text[end - 1] === 's' || text[end - 1] === 'S') && text[end + 1] === ' ' ? 1 : 0;
}

/** Whether any word stands between two offsets; looks from the end, where one stands most often. */
export function hasWordBetween(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) if (isWordCharacter(text.charCodeAt(at))) return true;
  return false;
}

function isHyphen(character: string | undefined): boolean {
  return character === '-' || character === '–';
}

export function wordUpTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}
