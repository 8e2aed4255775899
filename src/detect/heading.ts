import type { ScannedBlock } from './companies/mention.ts';

/** Under a heading so many blocks are of its matter. */
const BLOCKS_OF_HEADING = 8;
const LONGEST_HEADING = 40;

/** Index of the heading that a block stands under, as “INTEL” in a fact box, or -1. The page's own is none. */
export function headingAbove(index: number, blocks: readonly ScannedBlock[]): number {
  if (isHeading(blocks[index]!)) return -1;
  for (let at = index - 1; at > 0 && at >= index - BLOCKS_OF_HEADING; at--) {
    if (isHeading(blocks[at]!)) return at;
  }
  return -1;
}

function isHeading({ text, role }: ScannedBlock): boolean {
  if (role === 'headline') return true;
  return role === 'text' && text.length <= LONGEST_HEADING && !/[.!?:;,]$|\d/.test(text.trimEnd());
}
