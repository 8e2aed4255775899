import { type PageWeight, resolveBlock, weighInSteps } from '../detect/annotate.ts';
import type { Lexicon } from '../detect/lexicon/lexicon.ts';
import type { Annotation, PageHints } from '../detect/types.ts';
import type { BlockScan } from './scanner.ts';

export type { PageWeight };

/** What detection makes of scanned blocks on pages that may be of the topic. */
export interface Detection {
  weigh(scans: readonly BlockScan[], hints: PageHints): Generator<void, PageWeight>;
  resolve(index: number, scans: readonly BlockScan[], weight: PageWeight): Annotation[];
}

/** @param lexicon the one by whose names the blocks were scanned */
export function detectionWith(lexicon: Lexicon): Detection {
  return {
    weigh: (scans, hints) => weighInSteps(scans, lexicon, hints),
    resolve: (index, scans, weight) => resolveBlock(index, scans, weight, lexicon),
  };
}
