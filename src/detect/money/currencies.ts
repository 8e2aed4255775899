/** The currencies that news names, and how it writes them. Plain tables; the readers beside them know the grammar. */

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

const DOLLAR: CurrencyWord = { code: 'USD', bareDollar: true };

/** Signs that stand alone, before or after the number. */
export const SIGNS: ReadonlyMap<string, CurrencyWord> = new Map<string, CurrencyWord>([
  ['$', DOLLAR],
  ['＄', DOLLAR],
  ['€', { code: 'EUR' }],
  ['£', { code: 'GBP' }],
  ['￡', { code: 'GBP' }],
  ['¥', { code: 'JPY' }],
  ['￥', { code: 'JPY' }],
  ['₹', { code: 'INR' }],
  ['₩', { code: 'KRW' }],
  ['￦', { code: 'KRW' }],
  ['₽', { code: 'RUB' }],
  ['₺', { code: 'TRY' }],
  ['₪', { code: 'ILS' }],
  ['฿', { code: 'THB' }],
  ['₫', { code: 'VND' }],
  ['₱', { code: 'PHP' }],
  ['₦', { code: 'NGN' }],
  ['₴', { code: 'UAH' }],
  ['¢', { ...DOLLAR, hundredth: true }],
]);

/** Letters right before a sign, by sign. */
export const SIGN_PREFIXES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map<
  string,
  ReadonlyMap<string, string>
>([
  [
    '$',
    new Map([
      ...['US', 'us', 'U.S.', 'USD'].map(letters => [letters, 'USD'] as const),
      ...['A', 'AU', 'AUD', 'Au', 'AUS'].map(letters => [letters, 'AUD'] as const),
      ...['C', 'CA', 'CAD', 'Cdn', 'CDN', 'Can'].map(letters => [letters, 'CAD'] as const),
      ...['NT', 'NTD', 'T', 'TW', 'TWD'].map(letters => [letters, 'TWD'] as const),
      ...['HK', 'HKD'].map(letters => [letters, 'HKD'] as const),
      ...['S', 'SG', 'SGD'].map(letters => [letters, 'SGD'] as const),
      ...['NZ', 'NZD'].map(letters => [letters, 'NZD'] as const),
      ...['R', 'BRL'].map(letters => [letters, 'BRL'] as const),
      ...['Mex', 'MX', 'MXN'].map(letters => [letters, 'MXN'] as const),
    ]),
  ],
  [
    '¥',
    new Map([
      ...['CN', 'CNY', 'RMB'].map(letters => [letters, 'CNY'] as const),
      ...['JP', 'JPY'].map(letters => [letters, 'JPY'] as const),
    ]),
  ],
]);

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
  ['SR', { code: 'SAR', shy: true }],
  ['QR', { code: 'QAR', shy: true }],
]);

/** Words for a country right before a currency's name; an empty name is the country's only one. */
export const COUNTRIES: readonly (readonly [phrase: string, codes: Readonly<Record<string, string>>])[] = [
  ['u.s.', { dollar: 'USD', cent: 'USD' }],
  ['us', { dollar: 'USD', cent: 'USD' }],
  ['american', { dollar: 'USD', cent: 'USD' }],
  ['canadian', { dollar: 'CAD', cent: 'CAD' }],
  ['australian', { dollar: 'AUD', cent: 'AUD' }],
  ['aussie', { dollar: 'AUD' }],
  ['new zealand', { dollar: 'NZD', cent: 'NZD' }],
  ['hong kong', { dollar: 'HKD', cent: 'HKD' }],
  ['singapore', { dollar: 'SGD', cent: 'SGD' }],
  ['euro', { cent: 'EUR' }],
  ['new taiwan', { dollar: 'TWD' }],
  ['nt', { dollar: 'TWD' }],
  ['taiwan', { dollar: 'TWD' }],
  ['taiwanese', { dollar: 'TWD' }],
  ['british', { pound: 'GBP' }],
  ['egyptian', { pound: 'EGP' }],
  ['swiss', { franc: 'CHF' }],
  ['danish', { krone: 'DKK' }],
  ['norwegian', { krone: 'NOK' }],
  ['swedish', { krona: 'SEK' }],
  ['saudi', { riyal: 'SAR' }],
  ['qatari', { riyal: 'QAR' }],
  ['uae', { dirham: 'AED' }],
  ['emirati', { dirham: 'AED' }],
  ['moroccan', { dirham: 'MAD' }],
  ['indian', { rupee: 'INR' }],
  ['pakistani', { rupee: 'PKR' }],
  ['sri lankan', { rupee: 'LKR' }],
  ['japanese', { yen: 'JPY' }],
  ['chinese', { yuan: 'CNY' }],
  ['south korean', { won: 'KRW' }],
  ['korean', { won: 'KRW' }],
  ['mexican', { peso: 'MXN' }],
  ['philippine', { peso: 'PHP' }],
  ['argentine', { peso: 'ARS' }],
  ['brazilian', { real: 'BRL' }],
  ['kuwaiti', { dinar: 'KWD' }],
];

export interface CurrencyName extends CurrencyWord {
  /** Singular, the key of `COUNTRIES`. */
  name: string;
  /** Also a common word (“pounds” of weight, “won” a prize). */
  commonWord?: boolean;
  plural: boolean;
}

/** Names behind the number. `dirham`, `riyal` and `franc` alone are those of the Gulf and of Switzerland. */
export const NAMES: ReadonlyMap<string, CurrencyName> = new Map(
  (
    [
      ['dollar', 'dollars', { ...DOLLAR }],
      ['euro', 'euros', { code: 'EUR' }],
      ['pound', 'pounds', { code: 'GBP', commonWord: true }],
      ['yen', 'yen', { code: 'JPY' }],
      ['yuan', 'yuan', { code: 'CNY' }],
      ['renminbi', 'renminbi', { code: 'CNY' }],
      ['won', 'won', { code: 'KRW', commonWord: true }],
      ['rupee', 'rupees', { code: 'INR' }],
      ['franc', 'francs', { code: 'CHF' }],
      ['krone', 'kroner', { code: null }],
      ['krona', 'kronor', { code: 'SEK' }],
      ['riyal', 'riyals', { code: 'SAR' }],
      ['dirham', 'dirhams', { code: 'AED' }],
      ['real', 'reais', { code: 'BRL' }],
      ['ringgit', 'ringgit', { code: 'MYR' }],
      ['rupiah', 'rupiah', { code: 'IDR' }],
      ['baht', 'baht', { code: 'THB' }],
      ['zloty', 'zlotys', { code: 'PLN' }],
      ['shekel', 'shekels', { code: 'ILS' }],
      ['ruble', 'rubles', { code: 'RUB' }],
      ['rouble', 'roubles', { code: 'RUB' }],
      ['lira', 'lira', { code: 'TRY' }],
      ['rand', 'rand', { code: 'ZAR' }],
      ['peso', 'pesos', { code: null }],
      ['dinar', 'dinars', { code: null }],
      ['cent', 'cents', { ...DOLLAR, hundredth: true }],
      ['penny', 'pence', { code: 'GBP', hundredth: true }],
    ] as const
  ).flatMap(([singular, plural, word]): [string, CurrencyName][] => [
    [singular, { ...word, name: singular, plural: singular === plural }],
    [plural, { ...word, name: singular, plural: true }],
  ]),
);
