import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/detect/annotate.ts';
import type { Block } from '../../src/detect/types.ts';
import { sampleLexicon } from '../unit/detect/sample-lexicon.ts';
import { check, FUZZ_TIMEOUT } from './check.ts';
import { anyProse } from './prose.ts';

const anyBlock: fc.Arbitrary<Block> = fc.record({
  text: anyProse,
  role: fc.constantFrom('text', 'headline', 'list-item', 'table-cell', 'caption'),
});

test(
  'detection of any text ends, and its annotations slice back to their words',
  { timeout: FUZZ_TIMEOUT },
  () =>
    check(
      'detect',
      0.3,
      fc.property(fc.array(anyBlock, { maxLength: 5 }), blocks => {
        const { annotations } = annotate(blocks, sampleLexicon);
        let last = { block: 0, end: 0 };
        for (const { block, start, end, text } of annotations) {
          expect(text).toBe(blocks[block]!.text.slice(start, end));
          expect(text.length).toBeGreaterThan(0);
          expect(block > last.block || start >= last.end).toBe(true);
          last = { block, end };
        }
      }),
    ),
);
