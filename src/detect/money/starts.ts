import { isDigit, isWordCharacter, lettersStart, SPACE, wordAt } from '../quantity/characters.ts';
import { isNumberWord } from '../quantity/number-words.ts';
import { SIGNS } from './currencies.ts';
import { VAGUE_SCALES } from './scale.ts';

/** An amount in words has no more words than this before its currency (“between one hundred and five and …”). */
const MOST_WORDS = 12;

/**
 * Whether a number stands before the currency word at `at`, so that the amount likely begins there and not at the
 * currency itself.
 */
export function followsNumber(text: string, at: number): boolean {
  return isScaleBefore(text, at) || VAGUE_SCALES.has(wordAt(text, at));
}

/**
 * Starts of the words left of `end` that may begin a number, leftmost first.
 * @param notBefore nothing left of it may be part of the amount
 */
export function numberStarts(text: string, end: number, notBefore: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const joint = text.charAt(at - 1);
    const joined = at > notBefore && (joint === ' ' || joint === '-' || joint === '–') ? at - 1 : at;
    const before = text.charAt(joined - 1) === '.' && isAbbreviation(text, joined) ? joined - 1 : joined;
    const start = wordStart(text, before, notBefore);
    if (start === before) break;
    const word = text.slice(start, before).toLowerCase();
    if (!startsNumber(word) && !isAmountWord(word)) break;
    starts.push(start);
    at = start;
  }
  return starts.reverse().filter(start => !isTail(text, start, notBefore));
}

/** Start of the word or number that ends at `end`; points and commas between digits are part of a number. */
function wordStart(text: string, end: number, notBefore: number): number {
  let start = end;
  while (start > notBefore) {
    const code = text.charCodeAt(start - 1);
    if (isWordCharacter(code)) start -= 1;
    else if (isInsideNumber(text, start - 1)) start -= 1;
    else break;
  }
  return start;
}

/** “U.S.” and “Mio.”: the point is part of the word. */
function isAbbreviation(text: string, end: number): boolean {
  return ABBREVIATIONS.some(abbreviation => text.startsWith(abbreviation, end - abbreviation.length));
}

const ABBREVIATIONS: readonly string[] = ['U.S.', 'Mio.', 'Mrd.', 'Mld.'];

function isInsideNumber(text: string, at: number): boolean {
  if (text[at] === '.' && text[at - 1] === 'U') return true;
  const isSeparator = text[at] === '.' || text[at] === ',' || text[at] === "'";
  return isSeparator && isDigit(text.charCodeAt(at + 1));
}

/** Whether the number at `start` is only the end of a longer one that could not be read. */
function isTail(text: string, start: number, notBefore: number): boolean {
  const joint = text.charCodeAt(start - 1);
  if (SIGNS.has(text.charAt(start - 1))) return true;
  if (start <= notBefore || (joint !== SPACE && text[start - 1] !== '-')) return false;
  const before = start - 1;
  if (SIGNS.has(text.charAt(before - 1))) return true;
  const wordBefore = text.slice(wordStart(text, before, notBefore), before).toLowerCase();
  return startsNumber(wordBefore) || isNumberWord(wordBefore) || SCALE_WORDS.has(wordBefore);
}

function startsNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || word[0] === '.';
}

function isScaleBefore(text: string, at: number): boolean {
  const end = text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
  const start = lettersStart(text, end);
  return SCALE_WORDS.has(text.slice(start, end).toLowerCase());
}

/** Words that stand inside an amount before its currency, beside numbers. */
function isAmountWord(word: string): boolean {
  return isNumberWord(word) || SCALE_WORDS.has(word) || LINKS.has(word);
}

const SCALE_WORDS: ReadonlySet<string> = new Set([
  ...['thousand', 'million', 'billion', 'trillion', 'thousands', 'millions', 'billions', 'trillions', 'lakh'],
  ...[
    'lakhs',
    'crore',
    'crores',
    'bn',
    'mn',
    'tn',
    'bln',
    'mln',
    'trn',
    'k',
    'm',
    'b',
    't',
    'mio',
    'mrd',
    'mld',
  ],
  ...['multimillion', 'multibillion', 'multitrillion', 'milliarden', 'millionen', 'cr'],
]);

/** Countries stand between number and name (“two billion Canadian dollars”). */
const LINKS: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'of',
    'to',
    'and',
    'or',
    'in',
    'multi',
    'worth',
    'about',
    'as',
    'much',
    'u.s',
    's',
    'u',
    'us',
    'more',
    'odd',
    'plus',
  ],
  ...[
    'american',
    'canadian',
    'australian',
    'aussie',
    'new',
    'zealand',
    'hong',
    'kong',
    'singapore',
    'nt',
    'taiwan',
  ],
  ...[
    'taiwanese',
    'british',
    'egyptian',
    'swiss',
    'danish',
    'norwegian',
    'swedish',
    'saudi',
    'qatari',
    'uae',
  ],
  ...[
    'emirati',
    'moroccan',
    'indian',
    'pakistani',
    'sri',
    'lankan',
    'japanese',
    'chinese',
    'south',
    'korean',
  ],
  ...[
    'mexican',
    'philippine',
    'argentine',
    'brazilian',
    'kuwaiti',
    'taxpayer',
    'public',
    'federal',
    'private',
  ],
  ...[
    'investor',
    'investment',
    'additional',
    'extra',
    'nearly',
    'roughly',
    'around',
    'over',
    'almost',
    'possibly',
  ],
]);
