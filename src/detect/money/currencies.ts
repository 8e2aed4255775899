/** The currencies that news names, and how it writes them. Plain tables; the readers beside them know the grammar. */

import type { CurrencyWord } from './currency-codes.ts';

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
