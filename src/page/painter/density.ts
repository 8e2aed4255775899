import type { MarkDensity } from '../../settings/settings.ts';
import { entityOf, type Mark } from '../mark.ts';
import type { ReadBlock } from '../reader/block.ts';

/** Marks by block, in document order. */
export type MarkedBlocks = Iterable<{ block: ReadBlock; marks: readonly Mark[] }>;

export interface DensityOptions {
  density: MarkDensity;
  /** Chromium in forced colors shows every highlight as selected text: then the first of each name alone. */
  firstOfEach: boolean;
  /** Whether the reader can see the block now; asked only where the answer decides. */
  isShown: (block: ReadBlock) => boolean;
}

/**
 * The marks to paint. Density thins out names; sums and places are always painted. The first mention is the first
 * that can be seen, so that a name in a closed menu does not take the mark away from the article.
 */
export function* marksToPaint(
  blocks: MarkedBlocks,
  accepts: (mark: Mark) => boolean,
  options: DensityOptions,
): Generator<Mark> {
  let painted = new Set<string>();
  const everSeen = new Set<string>();
  const unseen = new Map<string, Mark>();
  for (const { block, marks } of blocks) {
    if (block.opensSection && options.density === 'section' && !options.firstOfEach) painted = new Set();
    for (const mark of marks) {
      if (!accepts(mark)) continue;
      if (!isThinned(mark, options)) {
        yield mark;
        continue;
      }
      const entity = entityOf(mark.annotation);
      if (painted.has(entity)) continue;
      if (!options.isShown(block)) {
        if (!unseen.has(entity)) unseen.set(entity, mark);
        continue;
      }
      painted.add(entity);
      everSeen.add(entity);
      yield mark;
    }
  }
  // A name that no text in sight has is marked where it may come into sight: no event tells of every way to open a part.
  for (const [entity, mark] of unseen) if (!everSeen.has(entity)) yield mark;
}

function isThinned(mark: Mark, options: DensityOptions): boolean {
  return options.firstOfEach || (options.density !== 'every' && mark.annotation.kind === 'company');
}
