/** What an article is about stands at its beginning: so much text decides it, however long the page. */
const DECIDING_LETTERS = 40_000;

/** Indexes of the blocks that decide what a page is about: the first ones. */
export function decidingBlocks(blocks: readonly { readonly text: string }[]): number[] {
  const indexes: number[] = [];
  let letters = 0;
  for (let index = 0; index < blocks.length && letters < DECIDING_LETTERS; index++) {
    indexes.push(index);
    letters += blocks[index]!.text.length;
  }
  return indexes;
}
