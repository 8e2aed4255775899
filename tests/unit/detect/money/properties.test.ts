import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAllMoney } from '../../../../src/detect/money/read-all-money.ts';

/** No amount looks further than this beyond its end. */
const LOOKAHEAD = 160;

const digits = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(value => ({ text: String(value), value })),
  fc.integer({ min: 10, max: 9999 }).map(tenths => ({ text: (tenths / 10).toFixed(1), value: tenths / 10 })),
  fc.integer({ min: 1000, max: 9_999_999 }).map(value => ({ text: value.toLocaleString('en-US'), value })),
);

const scale = fc.constantFrom(
  { text: ' million', factor: 1e6 },
  { text: ' billion', factor: 1e9 },
  { text: '-trillion', factor: 1e12 },
  { text: 'bn', factor: 1e9 },
  { text: 'M', factor: 1e6 },
  { text: 'tn', factor: 1e12 },
  { text: 'K', factor: 1e3 },
);

const prefix = fc.constantFrom(
  { text: '$', code: 'USD' },
  { text: 'US$', code: 'USD' },
  { text: 'A$', code: 'AUD' },
  { text: 'NT$', code: 'TWD' },
  { text: '€', code: 'EUR' },
  { text: '£', code: 'GBP' },
  { text: 'USD ', code: 'USD' },
  { text: 'EUR', code: 'EUR' },
  { text: '₹', code: 'INR' },
);

const suffix = fc.constantFrom(
  { text: ' euros', code: 'EUR' },
  { text: ' U.S. dollars', code: 'USD' },
  { text: ' yen', code: 'JPY' },
  { text: ' EUR', code: 'EUR' },
  { text: ' Canadian dollars', code: 'CAD' },
);

const before = fc.constantFrom(
  '',
  'It paid ',
  'worth about ',
  'more than ',
  '(',
  '“',
  'Nov 12 - ',
  'of up to ',
);
const after = fc.constantFrom(
  '',
  '.',
  ', it said',
  ' in cash',
  ')',
  '”',
  ' a year',
  ' for 40 sites',
  ' each',
);

describe('every amount that the grammar can write', () => {
  it('is read back to its value behind a prefix', () => {
    fc.assert(
      fc.property(before, prefix, digits, scale, after, (left, currency, number, unit, right) => {
        const surface = `${currency.text}${number.text}${unit.text}`;
        const text = `${left}${surface}${right}`;
        const [reading, ...others] = readAllMoney(text);
        expect(others).toEqual([]);
        expect(text.slice(reading!.start, reading!.end)).toBe(surface);
        expect(reading!.currency).toBe(currency.code);
        expect(reading!.low).toBeCloseTo(number.value * unit.factor, -2);
      }),
    );
  });

  it('is read back to its value before a suffix', () => {
    fc.assert(
      fc.property(before, digits, scale, suffix, after, (left, number, unit, currency, right) => {
        const surface = `${number.text}${unit.text}${currency.text}`;
        const text = `${left}${surface}${right}`;
        const [reading, ...others] = readAllMoney(text);
        expect(others).toEqual([]);
        expect(text.slice(reading!.start, reading!.end)).toBe(surface);
        expect(reading!.currency).toBe(currency.code);
        expect(reading!.low).toBeCloseTo(number.value * unit.factor, -2);
      }),
    );
  });

  it('is read as a range whose ends share one scale', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 500 }));
    const joiner = fc.constantFrom('-', '–', ' to ', ' to $', '-$', '–$');
    fc.assert(
      fc.property(ends, joiner, scale, ([low, more], joint, unit) => {
        const text = `It costs $${low}${joint}${low + more}${unit.text} in all`;
        const [reading] = readAllMoney(text);
        expect(reading).toMatchObject({ low: low * unit.factor, high: (low + more) * unit.factor });
      }),
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(...'$€£¥₹0123456789.,-–+~<>/() \n'),
  fc.constantFrom(
    ' billion ',
    'bn',
    'm',
    ' to ',
    ' and ',
    'between ',
    ' dollars',
    ' a year',
    'US$',
    'hundreds of ',
  ),
  fc.constantFrom(
    'half a ',
    'two ',
    ' euros',
    ' USD ',
    'per ',
    'K',
    'T',
    ' crore',
    ' won',
    'multi',
    '-dollar',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyText = fc.array(piece, { maxLength: 80 }).map(pieces => pieces.join(''));

describe('any text', () => {
  it('never throws, and gives ordered spans inside the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let from = 0;
        for (const { start, end, low, high, vague } of readAllMoney(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(low === null).toBe(vague !== null);
          if (high !== null) expect(high).toBeGreaterThan(low!);
          from = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is read alike up to a cut, whatever follows', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 400 }), (text, cut) => {
        const settled = (given: string): unknown[] =>
          readAllMoney(given).filter(reading => reading.end + LOOKAHEAD <= Math.min(cut, text.length));
        expect(settled(text.slice(0, cut))).toEqual(settled(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in time that grows with its length alone', () => {
    const textOf = (times: number) =>
      '$1,'.repeat(4 * times) +
      '$1, '.repeat(4 * times) +
      'two and a half '.repeat(times) +
      'dollars '.repeat(times);
    /** The fastest of a few rounds: what else the machine does only adds. */
    const millisecondsFor = (text: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const started = performance.now();
          readAllMoney(text);
          return performance.now() - started;
        }),
      );
    // Eight times the text takes about eight times as long, and sixty-four times where time grows with its square.
    expect(millisecondsFor(textOf(4_000)) / millisecondsFor(textOf(500))).toBeLessThan(24);
  });
});
