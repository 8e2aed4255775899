import { HYPHEN, isWordStart, lettersEnd, phraseEnd, SPACE, wordAt } from '../quantity/characters.ts';
import { readCurrencyName } from './currency-suffix.ts';
import type { Sum } from './range.ts';
import { readCountedCurrency } from './term.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
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
  const plural = PLURALS.get(word);
  if (plural === undefined) return readCompound(text, at);
  const currency = readCountedCurrency(text, at + word.length);
  const weight = currency?.commonWord && phraseEnd(text, currency.end, ' of') >= 0;
  return currency && !weight ? vagueSum(at, currency.end, plural, currency) : null;
}

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
