import { HYPHEN, isWordStart, lettersEnd, phraseEnd, SPACE, wordAt } from '../quantity/characters.ts';
import { SIGNS } from './currencies.ts';
import type { CurrencyWord } from './currency-codes.ts';
import { readCurrencyPrefix } from './currency-prefix.ts';
import { readCurrencyName } from './currency-suffix.ts';
import type { Sum } from './range.ts';
import { VAGUE_SCALES } from './scale.ts';
import { readCountedCurrency } from './term.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Nouns that make “million-dollar” a figure of speech. */
const FIGURES_OF_SPEECH: ReadonlySet<string> = new Set([
  'question',
  'questions',
  'baby',
  'smile',
  'view',
  'idea',
]);

/** A sum without a number: “billions of dollars”, “multibillion-dollar”, “trillion-dollar”. */
export function readVague(text: string, at: number): Sum | null {
  if (!isWordStart(text, at)) return null;
  const word = wordAt(text, at);
  const plural = VAGUE_SCALES.get(word);
  if (plural !== undefined && isUnit(text, at)) return null;
  if (plural === undefined) return readLeaning(text, at, word) ?? readCompound(text, at);
  const currency = readCountedCurrency(text, at + word.length);
  const weight = currency?.commonWord && phraseEnd(text, currency.end, ' of') >= 0;
  return currency && !weight ? vagueSum(at, currency.end, plural, currency) : null;
}

/** “From $20bn to hundreds of billions by 2030”: the currency was said before in the sentence. */
function readLeaning(text: string, at: number, word: string): Sum | null {
  const count = COUNTS.get(word);
  const scaleAt = count === undefined ? -1 : phraseEnd(text, at, `${word} of `);
  if (count === undefined || scaleAt < 0) return null;
  const factor = VAGUE_SCALES.get(wordAt(text, scaleAt));
  if (factor === undefined || factor < 1e6) return null;
  const end = lettersEnd(text, scaleAt);
  const currency = endsQuantity(text, end) ? currencySaidBefore(text, at) : null;
  return currency && vagueSum(at, end, count * factor, currency);
}

/** “(In millions of dollars)”, “amounts in billions of yen”: what other sums are given in, and none itself. */
function isUnit(text: string, at: number): boolean {
  return UNIT.test(text.slice(Math.max(0, at - LONGEST_UNIT), at));
}

const UNIT =
  /(?:^|[(,;:–—]|\b(?:amounts?|figures|values|sums|prices|all|expressed|stated|measured|counted|given|denominated|reported|shown)) ?\bin (?:U\.?S\.? )?$/i;
const LONGEST_UNIT = 32;

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['tens', 10],
  ['dozens', 10],
]);

/** No noun follows that would be what is counted (“hundreds of billions of tokens”, “tens of millions users”). */
function endsQuantity(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return true;
  return BEHIND_QUANTITY.has(wordAt(text, at + 1));
}

const BEHIND_QUANTITY: ReadonlySet<string> = new Set([
  ...[
    'by',
    'in',
    'over',
    'on',
    'a',
    'per',
    'each',
    'annually',
    'more',
    'for',
    'from',
    'to',
    'and',
    'or',
    'but',
  ],
  ...['this', 'next', 'within', 'before', 'after', 'through', 'during', 'as', 'at', 'if', 'when', 'while'],
]);

/** The sign before a number earlier in the same sentence. */
function currencySaidBefore(text: string, at: number): CurrencyWord | null {
  for (let before = at - 1; before > 0 && before > at - LONGEST_LEAN; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === SPACE && '.!?'.includes(text.charAt(before - 1))) return null;
    if (SIGNS.has(text.charAt(before))) return readCurrencyPrefix(text, before);
  }
  return null;
}

const LONGEST_LEAN = 160;

/** “Multibillion-dollar”, “multi-billion-euro”, “trillion-dollar”, “a billion-pound”. */
function readCompound(text: string, at: number): Sum | null {
  const multiple = phraseEnd(text, at, 'multi-') >= 0 || wordAt(text, at).startsWith('multi');
  const scaleAt = multiple ? at + 'multi'.length : at;
  const wordStart = text.charCodeAt(scaleAt) === HYPHEN ? scaleAt + 1 : scaleAt;
  const factor = SCALES.get(wordAt(text, wordStart));
  if (factor === undefined) return null;
  const scaleEnd = lettersEnd(text, wordStart);
  const joint = text.charCodeAt(scaleEnd);
  if (joint !== HYPHEN && joint !== SPACE) return null;
  const currency = readCurrencyName(text, scaleEnd + 1);
  if (!currency || !isAdjective(text, joint, multiple, currency)) return null;
  const next = wordAt(text, currency.end + 1);
  return FIGURES_OF_SPEECH.has(next) ? null : vagueSum(at, currency.end, factor, currency);
}

/** “A billion dollar bet”, but “the billion dollars” is a number that was not read. */
function isAdjective(
  text: string,
  joint: number,
  multiple: boolean,
  currency: { singular: boolean; end: number },
): boolean {
  if (joint === SPACE && !multiple && !currency.singular) return false;
  return text.charCodeAt(currency.end) === SPACE || text.charCodeAt(currency.end) === HYPHEN || multiple;
}

function vagueSum(
  start: number,
  end: number,
  low: number,
  currency: { code: string | null; bareDollar?: boolean },
): Sum {
  const { code, bareDollar = false } = currency;
  return {
    start,
    end,
    low,
    high: null,
    vague: true,
    currency: { code, bareDollar },
    scaled: true,
    orMore: false,
  };
}
