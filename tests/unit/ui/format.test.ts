import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/facts/ids.ts';
import { amountText } from '../../../src/ui/format/amount.ts';
import { dayText, longDateText, monthText } from '../../../src/ui/format/dates.ts';
import { dealValueText, figureText, joined } from '../../../src/ui/format/figure.ts';
import { isMoney, moneyText } from '../../../src/ui/format/money.ts';
import { placeText } from '../../../src/ui/format/place.ts';
import { powerText } from '../../../src/ui/format/power.ts';
import { qualifierSign, qualifierText } from '../../../src/ui/format/qualifier.ts';
import { ratioText } from '../../../src/ui/format/ratio.ts';
import { useEnglishWords } from '../words.ts';

useEnglishWords();

const date = (text: string) => text as PartialDate;

describe('money', () => {
  test.each([
    [1.4e12, 'USD', '$1.4 trillion'],
    [38e9, 'USD', '$38 billion'],
    [569e6, 'USD', '$569 million'],
    [13.34e9, 'USD', '$13.3 billion'],
    [999_900_000, 'USD', '$1 billion'],
    [950_000, 'USD', '$950,000'],
    [2.13e12, 'TWD', 'T$2.13 trillion'],
    [10e9, 'GBP', '£10 billion'],
    [3e9, 'CHF', 'CHF 3 billion'],
    [2.5, 'USD', '$2.5'],
  ])('%d %s is %s', (value, currency, text) => {
    expect(moneyText(value, currency).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('the ends of a range share sign and scale where they can', () => {
    expect(moneyText(10e9, 'USD', 15e9)).toBe('$10–15 billion');
    expect(moneyText(900e6, 'USD', 1.2e9)).toBe('$900 million–$1.2 billion');
  });

  test('a code that Intl does not know is shown as recorded', () => {
    expect(moneyText(1e9, '??')).toBe('??\u00a01 billion');
  });

  test('chips are not money', () => {
    expect(['USD', 'USD/yr', 'EUR'].every(isMoney)).toBe(true);
    expect(['GPU', 'MW', 'people', '%'].some(isMoney)).toBe(false);
  });
});

test('power turns to gigawatts at a thousand megawatts', () => {
  expect(powerText(590)).toBe('590 MW');
  expect(powerText(1000)).toBe('1 GW');
  expect(powerText(1200)).toBe('1.2 GW');
  expect(powerText(1400, 2000)).toBe('1.4–2 GW');
});

test('dates are as exact as they are known', () => {
  expect(dayText(date('2026-06-24'))).toBe('24 Jun 2026');
  expect(dayText(date('2026-09'))).toBe('Sep 2026');
  expect(monthText(date('2026-09-24'))).toBe('Sep 2026');
  expect(monthText(date('2023'))).toBe('2023');
  expect(longDateText(date('2026-04'))).toBe('April 2026');
});

test('ratios are whole from two on, and fractions below', () => {
  expect(ratioText(4)).toEqual({ text: '4 ×', fraction: false });
  expect(ratioText(14.28)).toEqual({ text: '14 ×', fraction: false });
  expect(ratioText(1.26)).toEqual({ text: '1.3 ×', fraction: false });
  expect(ratioText(0.8)).toEqual({ text: '0.8 ×', fraction: false });
  expect(ratioText(0.2)).toEqual({ text: '1/5', fraction: true });
  expect(ratioText(1 / 90.4)).toEqual({ text: '1/90', fraction: true });
  expect(ratioText(456).text).toBe('460 ×');
});

test('an estimate is “about”, unless its source says more', () => {
  expect(qualifierText({ estimate: true })).toBe('about');
  expect(qualifierText({ estimate: true, qualifier: 'at least' })).toBe('at least');
  expect(qualifierText({})).toBe('');
  expect(qualifierSign({ qualifier: 'up to' })).toBe('≤');
  expect(qualifierSign({ estimate: true })).toBe('≈');
});

test('every unit has its form', () => {
  const text = (value: number, unit: string, more = {}) => joined(figureText({ value, unit, ...more }));
  expect(text(100_800, 'GPU', { qualifier: 'about' })).toBe('about 100,800 GPU');
  expect(text(25e9, 'USD/yr')).toBe('$25 billion');
  expect(text(10_000, 'MW', { qualifier: 'more than' })).toBe('over 10 GW');
  expect(text(1.2, 'GW')).toBe('1.2 GW');
  expect(text(40, '%')).toBe('40%');
  expect(joined(dealValueText({ amount: 100e9, currency: 'USD', qualifier: 'up to' }))).toBe(
    'up to $100 billion',
  );
});

test('an amount without currency or value stays as printed', () => {
  const amount = {
    low: 1e9,
    high: null,
    vague: null,
    currency: null,
    uncertainCurrency: false,
    qualifier: null,
    per: null,
  };
  expect(amountText(amount, '1bn')).toBe('1bn');
  expect(amountText({ ...amount, low: null, vague: 1e11, currency: 'USD' }, 'hundreds of billions')).toBe(
    'hundreds of billions',
  );
  expect(amountText({ ...amount, currency: 'USD', per: 'MW' }, '')).toBe('$1 billion per MW');
});

test('a place names its country only outside the United States', () => {
  expect(placeText({ county: 'Taylor County', region: 'Texas', country: 'US' })).toBe('Taylor County, Texas');
  expect(placeText({ locality: 'Narvik', country: 'NO' })).toBe('Narvik, Norway');
  expect(placeText({ locality: 'Blyth', region: 'England', country: 'GB' }, 'QTS Blyth')).toBe(
    'England, United Kingdom',
  );
  expect(placeText({ country: '??' })).toBe('??');
});
