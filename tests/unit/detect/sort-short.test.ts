import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortShort } from '../../../src/detect/sort-short.ts';

it('sorts as the engine does, equal items in their order', () => {
  const items = fc.array(fc.record({ key: fc.nat(3), name: fc.string() }), { maxLength: 20 });
  const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;
  fc.assert(
    fc.property(items, given => {
      expect(sortShort([...given], byKey)).toEqual([...given].sort(byKey));
    }),
  );
});
