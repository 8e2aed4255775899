import {
  type BlockScan,
  type PageWeight,
  resolveBlock,
  scanBlock,
  weighInSteps,
} from '../detect/annotate.ts';
import type { Lexicon } from '../detect/lexicon/lexicon.ts';
import { finish } from '../detect/steps.ts';
import type { Annotation, Block, PageHints } from '../detect/types.ts';

export type { BlockScan, PageWeight };

/** The three steps of detection, bound to a lexicon. */
export interface Detection {
  /** Decodes the names, where that is still to be done, so that no block waits for all of them. */
  prepare(): Generator<void>;
  scan(block: Block): BlockScan;
  weigh(scans: readonly BlockScan[], hints: PageHints): Generator<void, PageWeight>;
  resolve(index: number, scans: readonly BlockScan[], weight: PageWeight): Annotation[];
}

/**
 * @param load decodes the names in steps; called once, when the first block is to be read
 */
export function detectionWith(load: () => Generator<void, Lexicon>): Detection {
  let loading: Generator<void, Lexicon> | null = null;
  let loaded: Lexicon | null = null;
  /** Goes on with what is begun, whoever began it. */
  function* loadInSteps(): Generator<void> {
    while (loaded === null) {
      loading ??= load();
      const step = loading.next();
      if (step.done) loaded = step.value;
      else yield;
    }
  }
  const lexicon = () => {
    if (loaded === null) finish(loadInSteps());
    return loaded!;
  };
  return {
    prepare: loadInSteps,
    scan: block => scanBlock(block, lexicon()),
    weigh: (scans, hints) => weighInSteps(scans, lexicon(), hints),
    resolve: (index, scans, weight) => resolveBlock(index, scans, weight, lexicon()),
  };
}
