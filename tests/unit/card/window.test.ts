import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideWindow } from '../../../src/card/window/drag.ts';

test('a card cannot be dragged out of reach', () => {
  const length = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(length, length, fc.integer({ min: 320, max: 4000 }), (left, top, size) => {
      const view = { innerWidth: size, innerHeight: size };
      const at = insideWindow(left, top, { width: 300 }, view);
      expect(at.left + 300).toBeGreaterThanOrEqual(48);
      expect(at.left).toBeLessThanOrEqual(size - 48);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeLessThanOrEqual(size - 48);
    }),
  );
});
