import { describe, expect, it } from 'vitest';
import { isSaid, saidDates } from '../../../../src/detect/linking/said-dates.ts';
import type { PartialDate } from '../../../../src/facts/ids.ts';

const date = (text: string) => text as PartialDate;

const months = (text: string, published: PartialDate | null = date('2026-07-30')) =>
  saidDates(text, published).map(({ year, month }) => `${year ?? '?'}-${month}`);

describe('saidDates', () => {
  it.each([
    ['signed in March 2025', ['2025-3']],
    ['on 12 Sept. 2025 and Dec 3, 2025', ['2025-9', '2025-12']],
    ['last August', ['2025-8']],
    ['in February', ['2026-2']],
    ['in July', ['2026-7']],
    ['the second quarter', ['2026-6']],
    ['in the first quarter of 2025', ['2025-3']],
    ['Q4 2025', ['2025-12']],
    ['it may march on, and a second of octane', []],
    ['Marchers and Junes', []],
  ])('reads the months of “%s”', (text, expected) => {
    expect(months(text)).toEqual(expected);
  });

  it('leaves the year open where nothing says it', () => {
    expect(months('in February', null)).toEqual(['?-2']);
  });
});

describe('isSaid', () => {
  it('compares months, and no date that is known by its year alone', () => {
    const said = saidDates('in March 2025', null);
    expect(isSaid(date('2025-03-31'), said)).toBe(true);
    expect(isSaid(date('2025-03'), said)).toBe(true);
    expect(isSaid(date('2026-03'), said)).toBe(false);
    expect(isSaid(date('2025'), said)).toBe(false);
    expect(isSaid(date('2024-03'), saidDates('in March', null))).toBe(true);
  });
});
