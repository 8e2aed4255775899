import { isDigit, isWordCharacter, isWordStart, lettersEnd, POINT, SPACE } from '../quantity/characters.ts';
import { SIGN_PREFIXES, SIGNS } from './currencies.ts';
import { CODES, type CurrencyWord, LEADING_WORDS } from './currency-codes.ts';

/** A currency before its number; `end` is where the number starts. */
export interface CurrencyPrefix extends CurrencyWord {
  start: number;
  end: number;
}

/** Letters of a country before a sign reach no further than “U.S.” and “AUD”. */
const LONGEST_LETTERS = 4;

/**
 * The sign, code or abbreviation at `at` with the number's place behind it; `null` unless a digit follows, at most
 * one space away. Country letters before a sign belong to it: the start may lie left of `at`.
 */
export function readCurrencyPrefix(text: string, at: number): CurrencyPrefix | null {
  const sign = SIGNS.get(text.charAt(at));
  if (sign) return readSign(text, at, sign);
  if (!isWordStart(text, at)) return null;
  const end = text.startsWith('U.S.$', at) ? at + 4 : lettersEnd(text, at);
  const letters = text.slice(at, Math.min(end, at + LONGEST_LETTERS));
  const signAt = SIGNS.get(text.charAt(end));
  if (signAt && end > at) {
    const prefix = readSign(text, end, signAt);
    if (prefix?.start === at) return prefix;
  }
  const word = end - at > LONGEST_LETTERS ? undefined : (CODES.get(letters) ?? LEADING_WORDS.get(letters));
  if (!word || isCurrencyPair(text, at, end)) return null;
  const behind = text.charCodeAt(end) === POINT && LEADING_WORDS.has(letters) ? end + 1 : end;
  const number = numberStart(text, behind);
  return number < 0 ? null : { ...word, start: at, end: number };
}

function readSign(text: string, at: number, sign: CurrencyWord): CurrencyPrefix | null {
  if (sign.hundredth) return null;
  const trailing = trailingCountry(text, at);
  if (trailing !== null) return trailing;
  const number = numberStart(text, at + 1);
  if (number < 0) return null;
  const country = countryLetters(text, at);
  if (country === undefined) return null;
  const bareDollar = country ? false : sign.bareDollar === true;
  return {
    code: country?.code ?? sign.code,
    bareDollar,
    shy: false,
    start: country?.start ?? at,
    end: number,
  };
}

/** “$US3.3 billion”, “$A120m”: as Australian agencies write. A cell of a spreadsheet (`$A1`) has no scale. */
const TRAILING = /^\$(US|NZ|HK|A|C|S)(?=\d[\d.,]*[ -]?(?:[mbt]n?|million|billion|trillion)\b)/i;
const TRAILING_CODES: Readonly<Record<string, string>> = {
  US: 'USD',
  NZ: 'NZD',
  HK: 'HKD',
  A: 'AUD',
  C: 'CAD',
  S: 'SGD',
};
/** Letters that sign, country, number and scale take together. */
const LONGEST_TRAILING = 24;

function trailingCountry(text: string, at: number): CurrencyPrefix | null {
  if (isDigit(text.charCodeAt(at + 1)) || text.charAt(at) !== '$') return null;
  if (isWordCharacter(text.charCodeAt(at - 1))) return null;
  const letters = TRAILING.exec(text.slice(at, at + LONGEST_TRAILING))?.[1];
  if (letters === undefined) return null;
  const code = TRAILING_CODES[letters.toUpperCase()]!;
  return { code, bareDollar: false, shy: false, start: at, end: at + 1 + letters.length };
}

interface CountryLetters {
  code: string;
  start: number;
}

/** Country letters before the sign, `null` without any, `undefined` where other letters make it no sign of money. */
function countryLetters(text: string, at: number): CountryLetters | null | undefined {
  if (text.charCodeAt(at - 1) === SPACE) return spacedCountry(text, at);
  const known = SIGN_PREFIXES.get(text.charAt(at));
  for (let length = Math.min(LONGEST_LETTERS, at); length > 0; length -= 1) {
    const start = at - length;
    const code = known?.get(text.slice(start, at));
    if (code && isWordStart(text, start)) return { code, start };
  }
  const before = text.charAt(at - 1);
  if (before === 'c' && isWordStart(text, at - 1)) return null;
  if (SIGNS.has(before) || isWordCharacter(text.charCodeAt(at - 1)) || GLUED.has(before)) return undefined;
  return spacedCountry(text, at);
}

/** Behind these a sign is one of a program: `\\d{3}$ 500`. */
const GLUED: ReadonlySet<string> = new Set(['_', '}', ']', '\\', '`', '^']);

/** “US $69.99”, but not “gave the US $5 billion”. */
function spacedCountry(text: string, at: number): CountryLetters | null {
  for (const letters of ['US ', 'U.S. ']) {
    const start = at - letters.length;
    if (start < 0 || text.slice(start, at) !== letters || !isWordStart(text, start)) continue;
    const sentence = text.slice(Math.max(0, start - 4), start).toLowerCase();
    return sentence === 'the ' ? null : { code: 'USD', start };
  }
  return null;
}

/** Where the number behind a prefix starts, or -1; accounts set a loss in brackets (“$(1.2) billion”). */
function numberStart(text: string, end: number): number {
  if (text.charAt(end) === '(' && isDigit(text.charCodeAt(end + 1))) return end + 1;
  const at = text.charCodeAt(end) === SPACE ? end + 1 : end;
  if (isDigit(text.charCodeAt(at))) return at;
  const pointed = text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1));
  return pointed && at === end ? at : -1;
}

/** “EUR/USD 1.08” is a rate of exchange. */
function isCurrencyPair(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '/' || text.charAt(end) === '/';
}
