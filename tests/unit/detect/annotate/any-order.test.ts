import { expect, it } from 'vitest';
import { resolveBlock, scanBlock, weighPage } from '../../../../src/detect/annotate.ts';
import { blocksOf } from '../annotated.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

it('resolves blocks in any order, and twice, to the same annotations', () => {
  const paragraphs = Array.from({ length: 40 }, (_, index) =>
    index % 3 === 0
      ? 'Oracle said OpenAI would rent 4.5 gigawatts in Abilene, Texas.'
      : index % 3 === 1
        ? 'The contract is worth $300 billion. Nobody spoke of the rain that fell on the fields for days.'
        : 'Rain fell on the fields for days, and it was cold, and the roads were closed until the week after. '.repeat(
            20,
          ),
  );
  const scans = blocksOf(...paragraphs).map(block => scanBlock(block, sampleLexicon));
  const weight = weighPage(scans, sampleLexicon);
  const resolve = (index: number) => resolveBlock(index, scans, weight, sampleLexicon);
  const inOrder = scans.map((_, index) => resolve(index));
  expect(inOrder.flat().length).toBeGreaterThan(0);
  const backwards = scans.map((_, index) => scans.length - 1 - index);
  for (const index of [...backwards, 39, 1, 1, 38, 37]) expect(resolve(index)).toEqual(inOrder[index]);
});
