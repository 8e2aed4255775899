import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../../src/detect/first-where.ts';

it('finds the first item from which on something holds, as a look at every item does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), fc.nat(3), (numbers, least, from) => {
      const sorted = numbers.sort((one, other) => one - other);
      const found = sorted.findIndex((number, index) => index >= from && number >= least);
      const begin = Math.min(from, sorted.length);
      expect(firstWhere(sorted, number => number >= least, begin)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
