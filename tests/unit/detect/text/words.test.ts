import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../../src/detect/text/words.ts';

it('takes words in lower case, in their order, and what hyphens join as one', () => {
  expect(wordsOf('Cloud-computing DEAL – a deal, 10-year; "GW-scale" end-')).toEqual([
    'cloud-computing',
    'deal',
    'a',
    'deal',
    '10-year',
    'gw-scale',
    'end',
  ]);
  expect(wordsOf('')).toEqual([]);
});

it('takes what letters and digits of European languages make', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09-é Ü.,_–$\n') });
  fc.assert(
    fc.property(text, given => {
      expect(wordsOf(given)).toEqual(given.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []);
    }),
  );
});
