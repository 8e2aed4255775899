import { isLetter, isWordStart, lettersEnd, phraseEnd, skipJoint, wordAt } from './characters.ts';
import type { Numeral } from './numeral.ts';

const UNITS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .concat(['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'])
    .map((word, index) => [word, index + 1]),
);

const TENS = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);

/** Shares of a scale: “half a trillion”, “a quarter of a billion”, “half-billion”. */
const SHARES: readonly (readonly [phrase: string, value: number])[] = [
  ['three quarters of a', 0.75],
  ['three-quarters of a', 0.75],
  ['a quarter of a', 0.25],
  ['one quarter of a', 0.25],
  ['quarter of a', 0.25],
  ['two-thirds of a', 2 / 3],
  ['two thirds of a', 2 / 3],
  ['a third of a', 1 / 3],
  ['half of a', 0.5],
  ['half a', 0.5],
  ['half-a', 0.5],
  ['a half', 0.5],
  ['half', 0.5],
];

/** Of these only the order of magnitude is known. */
const VAGUE: readonly (readonly [phrase: string, value: number])[] = [
  ['hundreds of', 100],
  ['several hundred', 100],
  ['a few hundred', 100],
  ['a couple of hundred', 100],
  ['many tens of', 10],
  ['several tens of', 10],
  ['tens of', 10],
  ['dozens of', 10],
  ['several', 1],
  ['a few', 1],
  ['a couple of', 1],
  ['a couple', 1],
  ['many', 1],
];

const HALVES: readonly string[] = [' and a half', '-and-a-half'];

/** A number in words: “two”, “one hundred and fifty”, “half a”, “two and a half”, “tens of”. */
export function readNumberWords(text: string, at: number): Numeral | null {
  if (!isLetter(text.charCodeAt(at)) || !isWordStart(text, at)) return null;
  return readPhrase(text, at, VAGUE, true) ?? readPhrase(text, at, SHARES, false) ?? readCardinal(text, at);
}

function readPhrase(
  text: string,
  at: number,
  phrases: readonly (readonly [string, number])[],
  vague: boolean,
): Numeral | null {
  for (const [phrase, value] of phrases) {
    const end = phraseEnd(text, at, phrase);
    if (end >= 0) return { start: at, end, value, digits: false, vague, needsScale: true, small: false };
  }
  return null;
}

function readCardinal(text: string, at: number): Numeral | null {
  const word = wordAt(text, at);
  const end = at + word.length;
  if (word === 'a' || word === 'an') {
    const hundred = skipJoint(text, end);
    if (wordAt(text, hundred) === 'hundred') return belowThousand(text, at, 1, end);
    return { start: at, end, value: 1, digits: false, vague: false, needsScale: true, small: false };
  }
  const start = belowHundred(text, at);
  return start && belowThousand(text, at, start.value, start.end);
}

interface Part {
  value: number;
  end: number;
}

/** One to ninety-nine. */
function belowHundred(text: string, at: number): Part | null {
  const word = wordAt(text, at);
  const end = at + word.length;
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const unitAt = skipJoint(text, end);
  const ones = unitAt > end ? UNITS.get(wordAt(text, unitAt)) : undefined;
  if (ones === undefined || ones > 9) return { value: tens, end };
  return { value: tens + ones, end: lettersEnd(text, unitAt) };
}

/** Goes on behind `leading` with “hundred (and …)” or “and a half”. */
function belowThousand(text: string, start: number, leading: number, leadingEnd: number): Numeral {
  let value = leading;
  let end = leadingEnd;
  const hundredAt = skipJoint(text, end);
  if (hundredAt > end && wordAt(text, hundredAt) === 'hundred') {
    value *= 100;
    end = hundredAt + 'hundred'.length;
    const and = phraseEnd(text, end, ' and');
    const rest = belowHundred(text, skipJoint(text, and >= 0 ? and : end));
    if (rest && rest.end > end) {
      value += rest.value;
      end = rest.end;
    }
  }
  for (const half of HALVES) {
    const halfEnd = phraseEnd(text, end, half);
    if (halfEnd < 0) continue;
    value += 0.5;
    end = halfEnd;
  }
  return { start, end, value, digits: false, vague: false, needsScale: false, small: true };
}

/** Whether a word is part of a number in words, so that what follows it is a number's tail and not a number. */
export function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word) || OTHER_NUMBER_WORDS.has(word);
}

const OTHER_NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...['half', 'quarter', 'quarters', 'third', 'thirds', 'hundred', 'thousand', 'hundreds', 'thousands'],
  ...['tens', 'dozens', 'dozen', 'several', 'few', 'couple', 'many', 'point', 'zero'],
]);
