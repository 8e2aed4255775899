/**
 * Blocks of text in, annotations out. The three steps are public so that the page can do them in slices and scan
 * again only what has changed: `scanBlock` looks at one block alone, `weighPage` needs every scan, `resolveBlock`
 * turns one scan into annotations in the light of the whole page.
 */
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Annotation, Block, PageAnnotations, PageHints, Relevance } from './types.ts';

/** What one block says by itself. Stays valid until the block's text changes. */
export interface BlockScan {
  readonly block: Block;
}

/** What the page as a whole says: which names are meant, whether it is on the topic, which dollar is its own. */
export interface PageWeight {
  readonly relevance: Relevance;
}

/** Reads one block alone. */
export function scanBlock(block: Block, _lexicon: Lexicon): BlockScan {
  return { block };
}

/** Weighs all scans of a page together; cheap beside the scans, so that it may run after every change. */
export function weighPage(
  _scans: readonly BlockScan[],
  _lexicon: Lexicon,
  _hints: PageHints = {},
): PageWeight {
  return { relevance: { relevant: false, points: 0, mentions: 0, companies: 0, topicTerms: 0 } };
}

/**
 * Annotations of the block at `index`, in text order and never overlapping, whether or not the page is relevant:
 * whoever paints asks `weight.relevance` first.
 */
export function resolveBlock(
  _index: number,
  _scans: readonly BlockScan[],
  _weight: PageWeight,
  _lexicon: Lexicon,
): Annotation[] {
  return [];
}

/** All three steps at once, for callers that need not share their time with a page. */
export function annotate(blocks: readonly Block[], lexicon: Lexicon, hints: PageHints = {}): PageAnnotations {
  const scans = blocks.map(block => scanBlock(block, lexicon));
  const weight = weighPage(scans, lexicon, hints);
  const annotations = scans.flatMap((_, index) => resolveBlock(index, scans, weight, lexicon));
  return { relevance: weight.relevance, annotations };
}
