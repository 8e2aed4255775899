import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAllPower } from '../../../../src/detect/power/read-all-power.ts';

describe('readPower', () => {
  it('reads ranges whose ends have one unit or two', () => {
    expect(readAllPower('100-200 MW')).toMatchObject([{ low: 100, high: 200 }]);
    expect(readAllPower('500 MW to 1.2 GW')).toMatchObject([{ low: 500, high: 1200 }]);
  });

  it('tells power from energy and megawatts from milliwatts', () => {
    expect(readAllPower('5 GWh, 300 megawatt-hours, 5 mW and 20 MW')).toMatchObject([{ low: 20 }]);
  });

  it('leaves the power of racks alone', () => {
    expect(readAllPower('racks of 250 kilowatts in a 2,500 kW hall')).toMatchObject([{ low: 2.5 }]);
  });

  it('reads back every figure the grammar can write', () => {
    const unit = fc.constantFrom(
      [' MW', 1],
      ['GW', 1000],
      ['-megawatt', 1],
      [' gigawatts', 1000],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), unit, (tenths, [word, megawatts]) => {
        const surface = `${(tenths / 10 + 1).toFixed(1)}${word}`;
        const text = `a site of ${surface} there`;
        const [reading] = readAllPower(text);
        expect(text.slice(reading!.start, reading!.end)).toBe(surface);
        expect(reading!.low).toBeCloseTo((tenths / 10 + 1) * megawatts, 3);
      }),
    );
  });

  it('never throws on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(' MW', 'GW', ' to ', '-', '1', '.', ',', 'half a ', ' gigawatt'),
      fc.string(),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), pieces => void readAllPower(pieces.join(''))));
  });
});
