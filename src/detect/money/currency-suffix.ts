import {
  EN_DASH,
  HYPHEN,
  isDigit,
  isWordCharacter,
  lettersEnd,
  phraseEnd,
  SPACE,
  skipJoint,
  skipSpace,
  wordAt,
} from '../quantity/characters.ts';
import { PhrasesByInitial } from '../quantity/phrases.ts';
import { COUNTRIES, NAMES, SIGNS } from './currencies.ts';
import { CODES, type CurrencyWord } from './currency-codes.ts';

/** A currency behind its number. */
export interface CurrencySuffix extends CurrencyWord {
  end: number;
  /** “Dollar” in the singular: right only as the first part of a compound (“two-billion-dollar plan”). */
  singular: boolean;
  /** “Pounds” and “won”, which also weigh and win. */
  commonWord: boolean;
}

/**
 * The name, code or sign behind a number that ends at `at`, at most a space or hyphen away.
 * @param scaled whether a scale ended the number: “5bn USD 3 years ago” is not about three dollars
 */
export function readCurrencySuffix(text: string, at: number, scaled: boolean): CurrencySuffix | null {
  return (
    readCurrencyName(text, skipJoint(text, at)) ?? readCode(text, at, scaled) ?? readTrailingSign(text, at)
  );
}

const COUNTRIES_BY_INITIAL = new PhrasesByInitial(COUNTRIES, ([phrase]) => phrase);

/** The name of a currency that starts at `at`, with the country before it if one is named. */
export function readCurrencyName(text: string, at: number): CurrencySuffix | null {
  for (const [phrase, codes] of COUNTRIES_BY_INITIAL.at(text, at)) {
    const end = phraseEnd(text, at, phrase);
    if (end < 0) continue;
    const nameAt = skipSpace(text, end);
    const name = nameAt > end ? NAMES.get(wordAt(text, nameAt)) : undefined;
    const code = name && codes[name.name];
    if (code) {
      const { plural, hundredth = false } = name;
      return { code, end: lettersEnd(text, nameAt), singular: !plural, commonWord: false, hundredth };
    }
  }
  const name = NAMES.get(wordAt(text, at));
  if (!name) return null;
  const end = lettersEnd(text, at);
  const sterling = name.name === 'pound' ? phraseEnd(text, end, ' sterling') : -1;
  const certain =
    sterling >= 0 ? { end: sterling, commonWord: false } : { end, commonWord: !!name.commonWord };
  // A rapper is no sum.
  if (name.hundredth && text.charAt(at) !== name.name.charAt(0)) return null;
  const { code, plural, bareDollar = false, hundredth = false } = name;
  return { code, bareDollar, hundredth, singular: !plural, ...certain };
}

function readCode(text: string, at: number, scaled: boolean): CurrencySuffix | null {
  const start = skipSpace(text, at);
  const end = lettersEnd(text, start);
  const word = end - start > 3 ? undefined : CODES.get(text.slice(start, end));
  if (!word || text.charAt(end) === '/' || text.charAt(end) === '$') return null;
  const leadsNumber = isDigit(text.charCodeAt(end)) || isDigit(text.charCodeAt(skipSpace(text, end)));
  return leadsNumber && !scaled ? null : { ...word, end, singular: false, commonWord: false };
}

function readTrailingSign(text: string, at: number): CurrencySuffix | null {
  const start = skipSpace(text, at);
  const sign = SIGNS.get(text.charAt(start));
  if (!sign || (sign.bareDollar && start > at)) return null;
  const next = text.charCodeAt(start + 1);
  const leadsNumber = isWordCharacter(next) || SIGNS.has(text.charAt(start + 1));
  const spacedNumber = next === SPACE && isDigit(text.charCodeAt(start + 2)) && start > at;
  return leadsNumber || spacedNumber ? null : { ...sign, end: start + 1, singular: false, commonWord: false };
}

/** A currency said again, or said at last, behind an amount that began with a sign (“$5 billion Canadian”). */
export interface CurrencyAfterthought {
  code: string;
  end: number;
}

const AFTERTHOUGHTS = new PhrasesByInitial<readonly [phrase: string, code: string]>(
  [
    ['u.s.', 'USD'],
    ['usd', 'USD'],
    ['us', 'USD'],
    ['aud', 'AUD'],
    ['australian', 'AUD'],
    ['cad', 'CAD'],
    ['cdn', 'CAD'],
    ['canadian', 'CAD'],
    ['nzd', 'NZD'],
    ['sgd', 'SGD'],
    ['hkd', 'HKD'],
    ['twd', 'TWD'],
  ],
  ([phrase]) => phrase,
);

/** What follows an amount written with a bare `$` and says whose dollar it is; `null` where another word goes on. */
export function readAfterthought(text: string, at: number): CurrencyAfterthought | null {
  if (text.charCodeAt(at) !== SPACE) return null;
  const bracket = text.charAt(at + 1) === '(' ? 1 : 0;
  const start = at + 1 + bracket;
  for (const [phrase, code] of AFTERTHOUGHTS.at(text, start)) {
    const end = phraseEnd(text, start, phrase);
    if (end < 0) continue;
    if (bracket) return text.charAt(end) === ')' ? { code, end: at } : null;
    const isCode = phrase.length === 3 && text.slice(start, end) === phrase.toUpperCase();
    if (!isCode && !endsNounPhrase(text, end)) return null;
    return text.charAt(end) === '$' || isNumberNext(text, end) ? null : { code, end };
  }
  return null;
}

/** “A $5 billion US plan” is not in “$5 billion US”, but “costs $5 billion US,” is. */
function endsNounPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= text.length) return true;
  if (code === HYPHEN || code === EN_DASH) return false;
  return code !== SPACE || NOUN_PHRASE_ENDS.has(wordAt(text, at + 1));
}

const NOUN_PHRASE_ENDS: ReadonlySet<string> = new Set([
  ...['in', 'on', 'for', 'to', 'from', 'by', 'a', 'per', 'over', 'and', 'at', 'as', 'with', 'this', 'last'],
]);

function isNumberNext(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(skipSpace(text, at)));
}
