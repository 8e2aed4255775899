import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordBefore } from '../../../../src/detect/places/word-before.ts';

it('finds the word that a pattern for the end of the text before would find', () => {
  const text = fc.string({ unit: fc.constantFrom(...'inOf_9 é-.') });
  fc.assert(
    fc.property(text, fc.nat(12), (given, at) => {
      const end = Math.min(at, given.length);
      expect(wordBefore(given, end)).toBe(/(\w+) $/.exec(given.slice(0, end))?.[1] ?? '');
    }),
  );
});
