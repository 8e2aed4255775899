// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/detect/types.ts';
import type { Mark } from '../../../src/page/mark.ts';
import { type DensityOptions, marksToPaint } from '../../../src/page/painter/density.ts';
import type { ReadBlock } from '../../../src/page/reader/block.ts';
import { readHtml } from './reading.ts';

const PAGE = `<p>OpenAI $5bn OpenAI</p><h2>OpenAI</h2><p>Foxconn $5bn OpenAI</p><h2>Plain</h2><p>OpenAI Foxconn</p>`;

/** Marks all names and sums of a page and paints some: each as its word with the block's number. */
function painted(options: Partial<DensityOptions>, accepts: (mark: Mark) => boolean = () => true): string[] {
  const blocks = readHtml(PAGE);
  let id = 0;
  const marked = blocks.map((block, index) => {
    const marks = [...block.text.matchAll(/OpenAI|Foxconn|\$5bn/g)].map((match): Mark => {
      const kind = match[0].startsWith('$') ? 'money' : 'company';
      const annotation = {
        kind,
        company: match[0],
        text: match[0],
        block: index,
        start: match.index,
      } as Annotation;
      return { id: ++id, annotation, block };
    });
    return { block, marks };
  });
  const all: DensityOptions = { density: 'every', firstOfEach: false, isShown: () => true, ...options };
  return [...marksToPaint(marked, accepts, all)].map(
    ({ annotation, block }) => `${annotation.text} ${blocks.indexOf(block as ReadBlock)}`,
  );
}

test('every mention', () => {
  expect(painted({ density: 'every' })).toHaveLength(9);
});

test('the first of each section; sums always', () => {
  expect(painted({ density: 'section' })).toEqual([
    ...['OpenAI 0', '$5bn 0'],
    ...['OpenAI 1', 'Foxconn 2', '$5bn 2'],
    ...['OpenAI 4', 'Foxconn 4'],
  ]);
});

test('the first of the page', () => {
  expect(painted({ density: 'page' })).toEqual(['OpenAI 0', '$5bn 0', 'Foxconn 2', '$5bn 2']);
});

test('in forced colors the first of everything, whatever the density', () => {
  expect(painted({ density: 'every', firstOfEach: true })).toEqual(['OpenAI 0', '$5bn 0', 'Foxconn 2']);
});

test('a mention that cannot be seen does not count as the first', () => {
  const isShown = (block: ReadBlock) => !block.text.startsWith('OpenAI $5bn');
  expect(painted({ density: 'page', isShown })).toEqual(['$5bn 0', 'OpenAI 1', 'Foxconn 2', '$5bn 2']);
});

test('what the reader does not want is not painted and takes no place', () => {
  expect(painted({ density: 'page' }, mark => mark.annotation.kind !== 'company')).toEqual([
    '$5bn 0',
    '$5bn 2',
  ]);
});
