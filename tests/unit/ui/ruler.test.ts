import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ruler } from '../../../src/lookup/index.ts';
import { layOut } from '../../../src/ui/ruler/scale.ts';
import { HUNDRED_BILLION } from '../card/samples.ts';

const ruler = HUNDRED_BILLION.ruler!;

test('rows stand where their logarithms do', () => {
  const { marks, amount } = layOut(ruler, true);
  const perDecade = (marks[3]!.y - marks[0]!.y) / Math.log10(1.4e12 / 7e9);
  expect(amount - marks[0]!.y).toBeCloseTo(perDecade * Math.log10(14));
  expect(marks[1]!.y - marks[0]!.y).toBeCloseTo(perDecade * Math.log10(2.8));
});

test('an upper limit covers all below it, a plain sum nothing', () => {
  const { band, amount, axis } = layOut(ruler, true);
  expect(band).toEqual({ top: amount, bottom: axis.bottom });
  expect(layOut(ruler, false).band).toBeNull();
});

test('a vague sum covers its decade', () => {
  const vague: Ruler = { ...ruler, amount: { low: 1e11, high: null, vague: true } };
  const { band, ticks } = layOut(vague, false);
  const decades = ticks.filter(({ long }) => long).map(({ y }) => y);
  expect(decades).toContainEqual(expect.closeTo(band!.top));
  expect(decades).toContainEqual(expect.closeTo(band!.bottom));
});

test('no two rows are nearer than 20 px, and every row lies on the axis', () => {
  const value = fc.double({ min: 1e6, max: 1e13, noNaN: true });
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 6 }), (low, values) => {
      const [template] = ruler.marks;
      const marks = values.map(one => ({ ...template!, value: one, ratio: low / one }));
      const layout = layOut({ marks, amount: { low, high: null, vague: false } }, false);
      const rows = [...layout.marks.map(({ y }) => y), layout.amount].sort((a, b) => a - b);
      for (const [at, y] of rows.entries()) {
        expect(y).toBeGreaterThanOrEqual(layout.axis.top);
        expect(y).toBeLessThanOrEqual(layout.axis.bottom + 1e-6);
        if (at > 0) expect(y - rows[at - 1]!).toBeGreaterThanOrEqual(20 - 1e-6);
      }
    }),
  );
});
