import { pointAfter, pointBefore, type ReadBlock } from '../../../src/page/reader/block.ts';
import { type ReadOptions, readBlocks } from '../../../src/page/reader/read-blocks.ts';

/** Puts HTML into the document's body and reads it to the end. */
export function readHtml(html: string, options?: ReadOptions): ReadBlock[] {
  document.body.innerHTML = html;
  return readAll(document.body, options);
}

export function readAll(root: Element, options?: ReadOptions): ReadBlock[] {
  return [...readBlocks(root, options)].filter(block => block !== null);
}

export function textsOf(blocks: readonly ReadBlock[]): string[] {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** What the document holds where a block says that `[start, end)` of its text stands. */
export function textInDocument(block: ReadBlock, start: number, end: number): string {
  const from = pointBefore(block, start);
  const to = pointAfter(block, end);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.toString();
}
