import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, resolveBlock, scanBlock, weighPage } from '../../../../src/detect/annotate.ts';
import type { Annotation, Block } from '../../../../src/detect/types.ts';
import { blocksOf } from '../annotated.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

const ARTICLE = [
  '# OpenAI turns to CoreWeave for a data center',
  'OpenAI will pay CoreWeave $22.4 billion under three contracts. It rents a data center in Abilene, Texas.',
  'Foxconn brings plants across Wisconsin, Ohio and Texas. Microsoft’s Fairwater has 300 MW.',
];

const annotationsOf = (blocks: Block[]) => annotate(blocks, sampleLexicon).annotations;

describe('annotate', () => {
  it('gives each block its own annotations in text order', () => {
    const found = annotationsOf(blocksOf(...ARTICLE)).map(
      ({ block, kind, text }) => `${block} ${kind} ${text}`,
    );
    expect(found).toEqual([
      '0 company OpenAI',
      '0 company CoreWeave',
      '1 company OpenAI',
      '1 company CoreWeave',
      '1 money $22.4 billion',
      '1 facility Abilene, Texas',
      '2 company Foxconn',
      '2 facility Wisconsin',
      '2 facility Ohio',
      '2 facility Texas',
      '2 company Microsoft',
      '2 facility Fairwater',
      '2 power 300 MW',
    ]);
  });

  it('finds names in any typography, with offsets in the text as it was given', () => {
    const text = 'Open\u00adAI pays\u00a0 Core\u200bWeave US$22.4\u00a0billion';
    const found = annotationsOf([{ text, role: 'text' }]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Open\u00adAI',
      'Core\u200bWeave',
      'US$22.4\u00a0billion',
    ]);
  });

  it('needs only the changed block to be scanned again', () => {
    const blocks = blocksOf(...ARTICLE);
    const scans = blocks.map(block => scanBlock(block, sampleLexicon));
    const changed: Block = { text: 'Nebius rents a data center.', role: 'text' };
    scans[2] = scanBlock(changed, sampleLexicon);
    const weight = weighPage(scans, sampleLexicon);
    const sliced = scans.flatMap((_, index) => resolveBlock(index, scans, weight, sampleLexicon));
    expect(sliced).toEqual(annotationsOf([blocks[0]!, blocks[1]!, changed]));
  });

  it('resolves blocks alike in whatever order they are asked for', () => {
    const scans = blocksOf(...ARTICLE).map(block => scanBlock(block, sampleLexicon));
    const forward = weighPage(scans, sampleLexicon);
    const backward = weighPage(scans, sampleLexicon);
    const last = resolveBlock(2, scans, backward, sampleLexicon);
    expect(last).toEqual(resolveBlock(2, scans, forward, sampleLexicon));
  });
});

const SNIPPETS = [
  'OpenAI',
  'Core\u00adWeave',
  'Foxconn’s',
  'Abilene, Texas',
  'Mount Pleasant, Wis.',
  'Wisconsin, Ohio and Texas',
  '$22.4 billion',
  '$10–15bn',
  '1.2 GW',
  'data center in',
  'Fairwater',
  'HOUSTON, Nov 12 - ',
  'hundreds of billions of dollars',
  '. ',
  '; ',
  '\n',
  '😀',
];

/** Text that is half of what the rules look for and half of anything. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 24,
  })
  .map(parts => parts.join(' '));

const block = fc.record({
  text,
  role: fc.constantFrom<Block['role']>('headline', 'text', 'list-item', 'caption'),
});

describe('whatever the text', () => {
  it('offsets slice back to the mention, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), blocks => {
        let previous: Annotation | undefined;
        for (const annotation of annotationsOf(blocks)) {
          expect(blocks[annotation.block]!.text.slice(annotation.start, annotation.end)).toBe(
            annotation.text,
          );
          expect(annotation.start).toBeLessThan(annotation.end);
          if (previous?.block === annotation.block)
            expect(previous.end).toBeLessThanOrEqual(annotation.start);
          else expect(previous?.block ?? -1).toBeLessThan(annotation.block);
          previous = annotation;
        }
      }),
    );
  });

  it('a facility annotation always names one, and a link is its first candidate', () => {
    fc.assert(
      fc.property(block, given => {
        for (const annotation of annotationsOf([given])) {
          if (annotation.kind === 'facility') expect(annotation.facilities.length).toBeGreaterThan(0);
          if (annotation.kind === 'money' && annotation.link)
            expect(annotation.candidates[0]).toBe(annotation.link);
        }
      }),
    );
  });

  it('companies and amounts are the same in one block as in one block for each paragraph', () => {
    const sentences = [
      'OpenAI pays CoreWeave $22.4 billion.',
      'Foxconn has plants.',
      'Nvidia sells for €5bn.',
      'It rained.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), parts => {
        const marks = (blocks: Block[]) =>
          annotationsOf(blocks)
            .filter(({ kind }) => kind !== 'facility')
            .map(({ kind, text }) => `${kind} ${text}`);
        expect(marks([{ text: parts.join('\n'), role: 'text' }])).toEqual(marks(blocksOf(...parts)));
      }),
    );
  });
});
