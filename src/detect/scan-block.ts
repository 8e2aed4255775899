/** The first step: what one block says by itself. */
import type { BlockReadings } from './block-readings.ts';
import type { ScannedBlock } from './companies/mention.ts';
import type { NameLexicon } from './lexicon/lexicon.ts';
import { scan } from './scan.ts';
import { cleanText } from './text/clean.ts';
import type { Block, Span } from './types.ts';

/** Stays valid until the block's text changes. Offsets of `hits` are into the clean text. */
export interface BlockScan extends ScannedBlock {
  readonly block: Block;
  /** Offset in the block's own text of an offset in the clean text. */
  original(offset: number): number;
  /** Filled by `readingsOf` when first asked for: a page off the topic is never read for amounts. */
  readings: BlockReadings | null;
}

/** Finds names and words in one block alone. */
export function scanBlock(block: Block, lexicon: NameLexicon): BlockScan {
  const { text, original } = cleanText(block.text);
  return { text, role: block.role, hits: scan(text, lexicon), block, original, readings: null };
}

/** A span of the clean text as a span of the block's own text. */
export function toBlockSpan(scanned: BlockScan, { start, end }: Span): Span {
  return { start: scanned.original(start), end: scanned.original(end - 1) + 1 };
}
