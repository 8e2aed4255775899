import { describe, expect, it } from 'vitest';
import { readAllMoney } from '../../../../src/detect/money/read-all-money.ts';
import { readMoney } from '../../../../src/detect/money/read-money.ts';

/** Surfaces and values of all amounts in a text. */
function amounts(text: string): unknown[] {
  return readAllMoney(text).map(({ start, end, low, high, vague }) => [
    text.slice(start, end),
    low,
    high ?? vague,
  ]);
}

describe('readMoney', () => {
  it('reads the amount that a sign in the middle of the text begins', () => {
    const text = 'They paid US$38bn for it';
    const sign = text.indexOf('$');
    const reading = readMoney(text, { start: sign, end: sign + 1 }, 0);
    expect(reading).toMatchObject({ start: 10, end: 17, low: 38e9, currency: 'USD', bareDollar: false });
  });

  it('reads nothing that lies left of `notBefore`', () => {
    const text = 'two billion dollars';
    expect(readMoney(text, { start: 12, end: 19 }, 4)?.start).not.toBe(0);
  });

  it('gives offsets into the text as it was given, whatever was cleaned away', () => {
    const text = 'about $1.4\u00a0\n tril\u00adlion, and then €2\u202fbn';
    expect(amounts(text)).toEqual([
      ['$1.4\u00a0\n tril\u00adlion', 1.4e12, null],
      ['€2\u202fbn', 2e9, null],
    ]);
  });

  it('reads two amounts after a verb of change and one range elsewhere', () => {
    expect(amounts('Spending went from $26 billion to $38 billion.')).toHaveLength(2);
    expect(amounts('Bids of from $26 billion to $38 billion came in.')).toEqual([
      ['$26 billion to $38 billion', 26e9, 38e9],
    ]);
  });

  it('shares a scale with the end that leans on it, even where the two are no range', () => {
    expect(amounts('It grew from $9.7 to $11 million.')).toEqual([
      ['$9.7', 9.7e6, null],
      ['$11 million', 11e6, null],
    ]);
  });

  it('reads no first end that may have either scale', () => {
    expect(amounts('It costs $900 to $1.2 billion.')).toEqual([['$1.2 billion', 1.2e9, null]]);
  });

  it('reads no number whose scale it does not know', () => {
    for (const text of ['$5 zillion', '€3 Billionen', '$5x', '$1½ billion', '$5 b', '€1.234']) {
      expect(amounts(text), text).toEqual([]);
    }
  });

  it('keeps the rate outside the span unless a hyphen joins it', () => {
    const [loose, joined] = readAllMoney('$3 million a year, or a $3 million-a-year lease');
    expect(loose).toMatchObject({ per: 'year', start: 0, end: 10 });
    expect(joined).toMatchObject({ per: 'year', end: joined!.start + 17 });
  });

  it('takes “a year earlier” for a date and “a year” for a rate', () => {
    expect(readAllMoney('up from $5bn a year earlier')[0]!.per).toBeNull();
    expect(readAllMoney('it pays $5bn a year')[0]!.per).toBe('year');
  });

  it('keeps values free of binary dust', () => {
    expect(amounts('T$57.67 billion and $1.1 million')).toEqual([
      ['T$57.67 billion', 57_670_000_000, null],
      ['$1.1 million', 1_100_000, null],
    ]);
  });
});
