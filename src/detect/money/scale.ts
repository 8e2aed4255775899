import {
  isDigit,
  isWordCharacter,
  lettersEnd,
  POINT,
  phraseEnd,
  SPACE,
  skipJoint,
  wordAt,
} from '../quantity/characters.ts';

/** A scale behind a number. */
export interface Scale {
  factor: number;
  end: number;
  /** “Billions”. */
  plural: boolean;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ...['hundred'].map(word => [word, 1e2] as const),
  ...['thousand', 'k'].map(word => [word, 1e3] as const),
  ...['lakh', 'lac', 'lakhs', 'lacs'].map(word => [word, 1e5] as const),
  ...['million', 'mn', 'mln', 'mio', 'm', 'mil', 'mm', 'millionen'].map(word => [word, 1e6] as const),
  ...['crore', 'crores', 'cr'].map(word => [word, 1e7] as const),
  ...['billion', 'bn', 'bln', 'bil', 'b', 'mrd', 'mld', 'milliard', 'milliarden', 'milliards'].map(
    word => [word, 1e9] as const,
  ),
  ...['trillion', 'tn', 'trn', 'tln', 'tril', 'tr', 't'].map(word => [word, 1e12] as const),
]);

/** “Millions” and the like, which count nothing exactly. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Letters that must be glued to the number or stand in capitals behind a space. */
const LETTERS: ReadonlySet<string> = new Set(['k', 'm', 'b', 't']);

/** Scales of other languages, and words, that would change the value by a thousand and are not read. */
const UNREADABLE: ReadonlySet<string> = new Set([
  ...[
    'billionen',
    'billiarden',
    'trillionen',
    'billones',
    'mil',
    'quadrillion',
    'quintillion',
    'zillion',
    'gazillion',
  ],
  ...[
    'milliers',
    'tausend',
    'millones',
    'milhões',
    'bilhões',
    'miliardi',
    'miljard',
    'miljoen',
    'biljoen',
    'dozen',
  ],
]);

/** Between a number and its scale these say that it is more (“$600-plus billion”, “$20+ billion”). */
const MORE: readonly string[] = ['-plus', '+', '-odd'];

/** Behind a word that says “more” at `at`, if a scale follows it; `at` itself otherwise. */
export function skipMore(text: string, at: number): number {
  for (const phrase of MORE) {
    const end = phraseEnd(text, at, phrase);
    if (end >= 0 && text.charCodeAt(end) === SPACE && readScaleWord(text, end) !== null) return end;
  }
  return at;
}

/** What follows the number that ends at `at`: a scale, none (`null`), or one that cannot be read. */
export function readScale(text: string, at: number): Scale | null | 'unreadable' {
  const first = readScaleWord(text, at);
  if (first === null || first === 'unreadable') return first;
  const multiplies = first.factor === 1e2 || first.factor === 1e3 || first.factor === 1e5;
  const second = multiplies || first.factor === 1e6 ? readScaleWord(text, first.end) : null;
  if (second === 'unreadable') return second;
  if (second === null) return first;
  if (!multiplies || second.factor < 1e5) return 'unreadable';
  return { factor: first.factor * second.factor, end: second.end, plural: second.plural };
}

function readScaleWord(text: string, at: number): Scale | null | 'unreadable' {
  const start = skipJoint(text, at);
  const word = wordAt(text, start);
  if (word === '') return null;
  const end = lettersEnd(text, start);
  const glued = start === at;
  if (UNREADABLE.has(word) && !(word === 'mil' && glued)) return 'unreadable';
  const plural = VAGUE_SCALES.get(word);
  if (plural !== undefined) return { factor: plural, end, plural: true };
  const factor = WORDS.get(word);
  if (factor === undefined) return glued ? 'unreadable' : null;
  if (isWordCharacter(text.charCodeAt(end)) && isDigit(text.charCodeAt(end))) return 'unreadable';
  if (LETTERS.has(word) && !glued && !isScaleLetter(text, start))
    return beginsOtherWord(text, end) ? null : 'unreadable';
  if (LETTERS.has(word) && !glued && beginsOtherWord(text, end)) return null;
  return { factor, end: behindPoint(text, word, end), plural: false };
}

/** “$5 B” and “£5 m”: a capital or the British m; what “$5 b” and “$5 t” mean cannot be told. */
function isScaleLetter(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== SPACE) return false;
  const letter = text.charAt(at);
  return letter === 'm' || letter === letter.toUpperCase();
}

/** “$5 T-shirt”, “$5 M&A fee”. */
function beginsOtherWord(text: string, end: number): boolean {
  return OTHER_WORD_SIGNS.has(text.charAt(end));
}

const OTHER_WORD_SIGNS: ReadonlySet<string> = new Set(['-', '&', "'", '/', '+']);

/** The point of an abbreviation that other languages write (“5 Mrd. €”) belongs to it if the sentence goes on. */
function behindPoint(text: string, word: string, end: number): number {
  const abbreviation = word === 'mrd' || word === 'mio' || word === 'mld';
  return abbreviation && text.charCodeAt(end) === POINT && text.charCodeAt(end + 1) === SPACE ? end + 1 : end;
}
