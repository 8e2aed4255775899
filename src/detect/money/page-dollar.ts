import type { PageHints } from '../types.ts';
import type { MoneyReading } from './reading.ts';

/** Last part of the host, or region of the language, where a bare `$` means another dollar at home. */
const HOME_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
  ['tw', 'TWD'],
]);

/** Words that place an article at home in such a country; two different ones are needed. */
const HOME_WORDS: readonly (readonly [code: string, ...words: string[]])[] = [
  [
    'AUD',
    'Canberra',
    'ASX',
    'Anthony Albanese',
    'New South Wales',
    'Sydney',
    'Melbourne',
    'Queensland',
    'Australian',
  ],
  [
    'CAD',
    'Ottawa',
    'TSX',
    'Canadian',
    'Ontario',
    'Alberta',
    'Quebec',
    'British Columbia',
    'Mark Carney',
    'Toronto',
  ],
  ['NZD', 'Wellington', 'NZX', 'Auckland', 'New Zealand', 'Christchurch'],
  ['SGD', 'Singapore', 'SGX', 'Temasek', 'Jurong', 'Tuas', 'Changi'],
  ['HKD', 'Hong Kong', 'Hang Seng', 'HKEX', 'Kowloon', 'New Territories'],
];

/** Words that speak for the dollar of the United States all the same. */
const AMERICAN_WORDS: readonly string[] = [
  ...[
    'U.S.',
    'US ',
    'United States',
    'American',
    'Nasdaq',
    'NASDAQ',
    'NYSE',
    'Wall Street',
    'Texas',
    'Virginia',
  ],
  ...['California', 'Washington', 'Trump'],
];

/**
 * The other dollar that a bare `$` may be on this page, or `null` where it is the dollar of the United States.
 *
 * A page that writes its own dollar with letters (“A$24 billion”) means US dollars by a bare sign. Without a host or
 * language that says so, the text must name its country twice and say nothing American.
 */
export function pageDollar(
  hints: PageHints,
  texts: readonly string[],
  readings: readonly MoneyReading[],
): string | null {
  if (!readings.some(reading => reading.bareDollar)) return null;
  const home = homeOfHints(hints) ?? homeOfTexts(texts);
  if (home === null) return null;
  const says = (code: string) => readings.some(reading => !reading.bareDollar && reading.currency === code);
  // Where both dollars are written with letters one without may be either.
  return says(home) && !says('USD') ? null : home;
}

/** `reading` in the light of its page: a dollar that may be another country's has no currency and is flagged. */
export function settleDollar(reading: MoneyReading, otherDollar: string | null): MoneyReading {
  if (!reading.bareDollar || otherDollar === null) return reading;
  return { ...reading, currency: null, uncertainCurrency: true };
}

function homeOfHints(hints: PageHints): string | null {
  const domain = hints.host?.slice(hints.host.lastIndexOf('.') + 1).toLowerCase();
  const region = hints.language?.split(/[-_]/).at(-1)?.toLowerCase();
  return (
    HOME_DOLLARS.get(domain ?? '') ??
    (hints.language?.includes('-') ? HOME_DOLLARS.get(region!) : null) ??
    null
  );
}

function homeOfTexts(texts: readonly string[]): string | null {
  const says = (word: string): boolean => texts.some(text => text.includes(word));
  for (const [code, ...words] of HOME_WORDS) {
    if (words.filter(says).length >= 2) return AMERICAN_WORDS.some(says) ? null : code;
  }
  return null;
}
