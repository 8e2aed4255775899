/**
 * Blocks of text in, annotations out. The three steps are public so that the page can do them in slices and scan
 * again only what has changed: `scanBlock` looks at one block alone, `weighPage` needs every scan, `resolveBlock`
 * turns one scan into annotations in the light of the whole page.
 */
import type { Lexicon } from './lexicon/lexicon.ts';
import { resolveBlock } from './resolve-block.ts';
import { scanBlock } from './scan-block.ts';
import type { Block, PageAnnotations, PageHints } from './types.ts';
import { weighPage } from './weigh-page.ts';

export { resolveBlock } from './resolve-block.ts';
export { scanBlock } from './scan-block.ts';
export { type PageWeight, weighInSteps, weighPage } from './weigh-page.ts';

/**
 * All three steps at once, for callers that need not share their time with a page. Annotations come whether or not
 * the page is relevant: who shows them asks `relevance` first.
 */
export function annotate(blocks: readonly Block[], lexicon: Lexicon, hints: PageHints = {}): PageAnnotations {
  const scans = blocks.map(block => scanBlock(block, lexicon));
  const weight = weighPage(scans, lexicon, hints);
  const annotations = scans.flatMap((_, index) => resolveBlock(index, scans, weight, lexicon));
  return { relevance: weight.relevance, annotations };
}
