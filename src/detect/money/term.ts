import { isWordStart, lettersEnd, phraseEnd, skipSpace, wordAt } from '../quantity/characters.ts';
import { type Numeral, readNumeral } from '../quantity/numeral.ts';
import type { Span } from '../types.ts';
import { readCurrencyPrefix } from './currency-prefix.ts';
import {
  type CurrencySuffix,
  readAfterthought,
  readCurrencyName,
  readCurrencySuffix,
} from './currency-suffix.ts';
import { readPer } from './per.ts';
import { readScale, type Scale, skipMore } from './scale.ts';

/** Whose money a term is; `bareDollar` where it may be any country's dollar. */
export interface TermCurrency {
  code: string | null;
  bareDollar: boolean;
}

/** One number with its scale and currency, as far as they are said: an end of a range, or the whole amount. */
export interface Term extends Span {
  numeral: Numeral;
  /** Factor of the scale, `null` where none is said. */
  factor: number | null;
  currency: TermCurrency | null;
  /** Whether the currency stands behind the number, which then leans on no later scale (“5 € and 12 million €”). */
  closed: boolean;
  /** “$600-plus billion”. */
  orMore: boolean;
}

/** The term that starts exactly at `at`, or `null`. Without a currency it is only good for a range. */
export function readTerm(text: string, at: number): Term | null {
  return readPrefixed(text, at) ?? readPlain(text, at);
}

/** What `term` is worth by itself. */
export function termValue(term: Term): number {
  return scaled(term.numeral.value, term.factor ?? 1);
}

/** Multiplies without leaving binary dust: 57.67 billion is 57,670,000,000. */
export function scaled(value: number, factor: number): number {
  if (factor < 1) return value / Math.round(1 / factor);
  const product = value * factor;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-3 && factor > 1 ? whole : product;
}

function readPrefixed(text: string, at: number): Term | null {
  const prefix = readCurrencyPrefix(text, at);
  if (!prefix) return null;
  const numeral = readNumeral(text, prefix.end);
  if (!numeral) return null;
  const isLoss = text.charAt(prefix.end - 1) === '(';
  if (isLoss && text.charAt(numeral.end) !== ')') return null;
  const numberEnd = isLoss ? numeral.end + 1 : skipMore(text, numeral.end);
  const scale = readScale(text, numberEnd);
  if (scale === 'unreadable' || scale?.plural || (isLoss && !scale)) return null;
  if (!isWhole(numeral, scale, prefix.shy && !isGluedPrice(text, numeral))) return null;
  if (!scale && isEuropeanThousands(text, numeral, prefix.code)) return null;
  return withAfterthought(text, {
    start: prefix.start,
    end: scale?.end ?? numeral.end,
    numeral,
    factor: scale?.factor ?? null,
    currency: { code: prefix.code, bareDollar: prefix.bareDollar === true },
    closed: false,
    orMore: !isLoss && numberEnd > numeral.end,
  });
}

/** “$5 billion dollars” and “$5 billion Canadian”: the currency once more. */
function withAfterthought(text: string, term: Term & { currency: TermCurrency }): Term {
  const joint = text.charAt(term.end);
  const name = joint === ' ' || joint === '-' ? readCurrencyName(text, term.end + 1) : null;
  const agrees = name && (name.code === term.currency.code || (term.currency.bareDollar && !name.bareDollar));
  if (name && agrees && !name.commonWord) {
    return { ...term, end: name.end, currency: { code: name.code, bareDollar: name.bareDollar === true } };
  }
  const afterthought = term.currency.bareDollar ? readAfterthought(text, term.end) : null;
  if (!afterthought) return term;
  return { ...term, end: afterthought.end, currency: { code: afterthought.code, bareDollar: false } };
}

function readPlain(text: string, at: number): Term | null {
  const numeral = isWordStart(text, at) ? readNumeral(text, at) : null;
  if (!numeral) return null;
  const direct = numeral.needsScale ? null : readCurrencySuffix(text, numeral.end, false);
  const moreEnd = skipMore(text, numeral.end);
  const scale = direct ? null : readScale(text, moreEnd);
  if (scale === 'unreadable') return null;
  const numberEnd = scale?.end ?? numeral.end;
  if (scale?.plural && !numeral.vague) return null;
  const suffix = direct ?? (scale ? readScaledSuffix(text, scale) : null);
  const half = phraseEnd(text, numberEnd, ' and a half');
  if (half >= 0 && scale && !suffix) return readScaleAndHalf(text, numeral, scale, half);
  if (!isWhole(numeral, scale, suffix?.shy)) return null;
  if (suffix && !isMoney(text, numeral, scale, suffix)) return null;
  if (suffix?.hundredth && (scale || !isCounted(text, numeral, suffix))) return null;
  const currency = suffix && { code: suffix.code, bareDollar: suffix.bareDollar === true };
  const end = suffix?.end ?? numberEnd;
  return {
    start: at,
    end,
    numeral,
    factor: suffix?.hundredth ? CENT : (scale?.factor ?? null),
    currency,
    closed: suffix !== null,
    orMore: moreEnd > numeral.end,
  };
}

/** “Billion dollars”, but “billions of dollars”, “billions in taxpayer dollars”. */
function readScaledSuffix(text: string, scale: Scale): CurrencySuffix | null {
  return scale.plural ? readCountedCurrency(text, scale.end) : readCurrencySuffix(text, scale.end, true);
}

/** The currency of “billions of dollars”, read from behind “billions”. */
export function readCountedCurrency(text: string, at: number): CurrencySuffix | null {
  for (const link of COUNTED_BY) {
    const end = phraseEnd(text, at, link);
    if (end < 0) continue;
    const nameAt = skipSpace(text, end);
    const direct = readCurrencyName(text, nameAt);
    if (direct) return direct;
    const described = DESCRIPTIONS.has(wordAt(text, nameAt))
      ? readCurrencyName(text, skipSpace(text, lettersEnd(text, nameAt)))
      : null;
    if (described) return described;
  }
  return null;
}

const COUNTED_BY: readonly string[] = [' worth of', ' of', ' in'];

const DESCRIPTIONS: ReadonlySet<string> = new Set([
  ...['taxpayer', 'public', 'federal', 'private', 'investor', 'investment', 'more', 'additional', 'extra'],
]);

/** “A billion and a half dollars”. */
function readScaleAndHalf(text: string, numeral: Numeral, scale: Scale, halfEnd: number): Term | null {
  const suffix = readCurrencySuffix(text, halfEnd, true);
  if (!suffix || suffix.singular) return null;
  const whole = { ...numeral, value: numeral.value + 0.5, needsScale: false };
  const currency = { code: suffix.code, bareDollar: suffix.bareDollar === true };
  return {
    start: numeral.start,
    end: suffix.end,
    numeral: whole,
    factor: scale.factor,
    currency,
    closed: true,
    orMore: false,
  };
}

/** Whether a number may stand for a sum with the scale it has. */
function isWhole(numeral: Numeral, scale: Scale | null, shy: boolean | undefined): boolean {
  if (scale) return true;
  return !numeral.needsScale && !(shy && numeral.value < 1000);
}

/** “RM2.28”: letters with a number of two decimals right behind them are a price. */
function isGluedPrice(text: string, { start, end }: Numeral): boolean {
  return /^\p{L}\d+\.\d\d$/u.test(text.slice(start - 1, end));
}

/** “€1.234” may be a thousand euros or little more than one. */
function isEuropeanThousands(text: string, numeral: Numeral, code: string | null): boolean {
  if (code === 'USD' || code === 'GBP' || code === 'JPY') return false;
  const point = text.slice(numeral.start, numeral.end).indexOf('.');
  return (
    point > 0 && point <= 3 && numeral.end - numeral.start - point === 4 && text.charAt(numeral.start) !== '0'
  );
}

const CENT = 0.01;

/** “Not one cent”, “my two cents”, “60 cents on the dollar”: whose cents are meant, a country or a rate must say. */
function isCounted(text: string, numeral: Numeral, suffix: CurrencySuffix): boolean {
  if (numeral.vague) return false;
  if (readPer(text, suffix.end) !== null) return true;
  if (!numeral.digits) return false;
  return (
    suffix.bareDollar !== true || OF_SHARES.test(text.slice(Math.max(0, numeral.start - 60), numeral.start))
  );
}

/** “Raised its dividend to 32 cents”: the page's own dollar. */
const OF_SHARES = /\b(?:EPS|earnings|earned|dividend|payout|per share|a share)\b/i;

/** Whether a suffix that has other meanings is money here. */
function isMoney(text: string, numeral: Numeral, scale: Scale | null, suffix: CurrencySuffix): boolean {
  const isOne = numeral.value === 1 && suffix.hundredth;
  if (suffix.singular && !scale && !isOne && text.charAt(numeral.end) !== '-') return false;
  if (!suffix.commonWord) return true;
  if (!scale) return suffix.code === 'KRW' && isPrice(text, numeral, suffix.end);
  if (scale.factor < 1e3) return false;
  const next = wordAt(text, skipSpace(text, suffix.end));
  if (suffix.code === 'GBP' && isWeighed(text, numeral.start)) return false;
  if (suffix.code !== 'KRW') return !AFTER_WEIGHT.has(next);
  return !AFTER_WON.has(next) && !(scale.factor < 1e9 && AFTER_SMALL_WON.has(next));
}

/** “Closed at 58,000 won”: people win without such a preposition. */
function isPrice(text: string, { start, value }: Numeral, end: number): boolean {
  if (value < 1000 || !/ (?:at|to|from) $/.test(text.slice(Math.max(0, start - 6), start))) return false;
  return AFTER_PRICE.test(text.slice(end, end + LONGEST_AFTER_PRICE));
}

/** A noun behind it would be what was won. */
const AFTER_PRICE =
  /^(?:$|[^\w ]| (?:in|on|at|a|an|per|from|to|by|for|each|as|after|and|or|while|before|apiece)\b)/;
const LONGEST_AFTER_PRICE = 10;

/** “Weighs 5 million pounds”, “a thrust of 2 million pounds”. */
function isWeighed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start).toLowerCase();
  return WEIGHING.some(word => before.includes(word));
}

const WEIGHING: readonly string[] = ['weigh', 'thrust', 'lift', 'haul', 'payload', 'heav'];

const AFTER_WON: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'his', 'her', 'their', 'its', 'approval', 'support', 'praise'],
]);

const AFTER_SMALL_WON: ReadonlySet<string> = new Set(['by', 'out', 'over', 'in', 'on', 'at']);

const AFTER_WEIGHT: ReadonlySet<string> = new Set([
  ...['of', 'per', 'heavier', 'lighter', 'lbs', 'thrust', 'force', 'and'],
]);
