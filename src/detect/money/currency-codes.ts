/** Codes and abbreviations of currencies: apart from signs and names, because the scan of every page asks for them. */

/** What a sign, code or name says about the currency. */
export interface CurrencyWord {
  /** ISO 4217, or `null` where the word is shared by several countries and says no more. */
  code: string | null;
  /** A dollar that does not say whose. */
  bareDollar?: boolean;
  /** Also means something else (“PHP 8”, “INR 2.5”); counts only with a scale word or a sum in the thousands. */
  shy?: boolean;
  /** Cents and pence: a hundredth of the currency. */
  hundredth?: boolean;
}

const OPEN_CODES = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'CNH',
  'HKD',
  'AUD',
  'NZD',
  'CHF',
  'SGD',
  'TWD',
  'KRW',
];
const SHY_CODES = [
  ...[
    'INR',
    'CAD',
    'SEK',
    'NOK',
    'DKK',
    'BRL',
    'MXN',
    'ZAR',
    'AED',
    'SAR',
    'QAR',
    'KWD',
    'ILS',
    'TRY',
    'THB',
  ],
  ...[
    'IDR',
    'MYR',
    'PHP',
    'VND',
    'PLN',
    'CZK',
    'HUF',
    'RUB',
    'UAH',
    'EGP',
    'NGN',
    'KES',
    'OMR',
    'ISK',
    'BHD',
    'PKR',
  ],
];

/** Codes in capitals, before or after the number. */
export const CODES: ReadonlyMap<string, CurrencyWord> = new Map<string, CurrencyWord>([
  ...OPEN_CODES.map(code => [code, { code }] as const),
  ...SHY_CODES.map(code => [code, { code, shy: true }] as const),
  ['CNH', { code: 'CNY' }],
  ['RMB', { code: 'CNY' }],
  ['Rmb', { code: 'CNY' }],
  ['NTD', { code: 'TWD' }],
  ['NT', { code: 'TWD', shy: true }],
  ['STG', { code: 'GBP', shy: true }],
]);

/** Abbreviations that stand only before the number. */
export const LEADING_WORDS: ReadonlyMap<string, CurrencyWord> = new Map<string, CurrencyWord>([
  ['Rs', { code: 'INR' }],
  ['RM', { code: 'MYR', shy: true }],
  ['NIS', { code: 'ILS', shy: true }],
  ['Rp', { code: 'IDR', shy: true }],
  ['SFr', { code: 'CHF' }],
  ['SKr', { code: 'SEK' }],
  ['NKr', { code: 'NOK' }],
  ['DKr', { code: 'DKK' }],
  ['Dh', { code: 'AED', shy: true }],
  ['Dhs', { code: 'AED', shy: true }],
  ['kr', { code: null, shy: true }],
  ['Kr', { code: null, shy: true }],
  ['Won', { code: 'KRW', shy: true }],
  ['R', { code: 'ZAR', shy: true }],
  ['TL', { code: 'TRY', shy: true }],
  ['SR', { code: 'SAR', shy: true }],
  ['QR', { code: 'QAR', shy: true }],
]);
