import type { NameLexicon } from '../detect/lexicon/lexicon.ts';
import { type GateVerdict, gate } from '../detect/relevance/gate.ts';
import { type BlockScan, scanBlock } from '../detect/scan-block.ts';
import { finish } from '../detect/steps.ts';
import type { Block } from '../detect/types.ts';

export type { BlockScan };

/** What is asked of detection on every page: finding names and words, and whether that may be enough. */
export interface Scanner {
  /** Decodes the names, where that is still to be done, so that no block waits for all of them. */
  prepare(): Generator<void>;
  scan(block: Block): BlockScan;
  gate(scans: readonly BlockScan[]): GateVerdict;
  /** The names, decoded. */
  names(): NameLexicon;
}

/**
 * @param load decodes the names in steps; called once, when the first block is to be read
 */
export function scannerWith(load: () => Generator<void, NameLexicon>): Scanner {
  let loading: Generator<void, NameLexicon> | null = null;
  let loaded: NameLexicon | null = null;
  /** Goes on with what is begun, whoever began it. */
  function* loadInSteps(): Generator<void> {
    while (loaded === null) {
      loading ??= load();
      const step = loading.next();
      if (step.done) loaded = step.value;
      else yield;
    }
  }
  const names = () => {
    if (loaded === null) finish(loadInSteps());
    return loaded!;
  };
  return {
    prepare: loadInSteps,
    scan: block => scanBlock(block, names()),
    gate: scans => gate(scans, names()),
    names,
  };
}
