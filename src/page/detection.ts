import {
  type BlockScan,
  type PageWeight,
  resolveBlock,
  scanBlock,
  weighInSteps,
} from '../detect/annotate.ts';
import type { Lexicon } from '../detect/lexicon/lexicon.ts';
import type { Annotation, Block, PageHints } from '../detect/types.ts';

export type { BlockScan, PageWeight };

/** The three steps of detection, bound to a lexicon. */
export interface Detection {
  scan(block: Block): BlockScan;
  weigh(scans: readonly BlockScan[], hints: PageHints): Generator<void, PageWeight>;
  resolve(index: number, scans: readonly BlockScan[], weight: PageWeight): Annotation[];
}

/**
 * @param load decodes the names; called once, before the first block is read
 */
export function detectionWith(load: () => Lexicon): Detection {
  let loaded: Lexicon | null = null;
  const lexicon = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    scan: block => scanBlock(block, lexicon()),
    weigh: (scans, hints) => weighInSteps(scans, lexicon(), hints),
    resolve: (index, scans, weight) => resolveBlock(index, scans, weight, lexicon()),
  };
}
