import { finish } from '../detect/steps.ts';
import type { Annotation, Evidence, PageHints, Relevance } from '../detect/types.ts';
import type { Detection, PageWeight } from './detection.ts';
import type { Mark } from './mark.ts';
import type { Entry, PageText } from './page-text.ts';

const NO_MARKS: readonly Mark[] = [];
/** Changed blocks beyond this share of a page make all of it be resolved again. */
const LARGE_CHANGE = 0.2;
/** Blocks around a changed one whose reading may rest on it: a sum's parties stand in the sentence before. */
const NEIGHBORS = 2;

/** Nothing on a page asks why a name is a company; on a long page the reasons would be a good part of what is kept. */
const UNASKED: Evidence[] = [];

/** Makes the marks of a page's text, in steps. */
export class MarkedText {
  readonly #text: PageText;
  readonly #detection: Detection;
  #weight: PageWeight | null = null;
  #lastMark = 0;

  constructor(text: PageText, detection: Detection) {
    this.#text = text;
    this.#detection = detection;
  }

  get relevance(): Relevance | null {
    return this.#weight?.relevance ?? null;
  }

  /** Weighs the page as it stands now. */
  *weigh(hints: PageHints): Generator<void, Relevance> {
    const { entries, scans } = this.#text;
    const earlier = this.#weight;
    this.#weight = yield* this.#detection.weigh(scans, hints);
    const { relevance } = this.#weight;
    // Other companies on the page license other readings everywhere.
    const stale = entries.filter(entry => entry.stale).length;
    if (earlier?.relevance.companies !== relevance.companies || stale > entries.length * LARGE_CHANGE) {
      for (const entry of entries) entry.stale = true;
    }
    return relevance;
  }

  /** Makes the marks that are missing or stale, of the blocks from `from` up to `to` (indexes, half-open). */
  *resolve(from = 0, to = Number.POSITIVE_INFINITY): Generator<void> {
    const weight = this.#weight;
    if (weight === null) return;
    const { entries, scans } = this.#text;
    for (const index of staleIndexes(entries)) {
      if (index < from || index >= to) continue;
      const annotations = this.#detection.resolve(index, scans, weight);
      const entry = entries[index]!;
      entry.marks = this.#marksFor(entry, annotations);
      entry.stale = false;
      yield;
    }
  }

  /** Annotations of words that are not on the page, read as if they were: for text that the reader selected. */
  resolveApart(words: string, hints: PageHints): Annotation[] {
    const scans = [...this.#text.scans, this.#text.scanApart(words)];
    return this.#detection.resolve(scans.length - 1, scans, finish(this.#detection.weigh(scans, hints)));
  }

  /** Keeps the marks that are still right, so that an open card stays and nothing is painted twice. */
  #marksFor({ block, marks: earlier }: Entry, annotations: Annotation[]): readonly Mark[] {
    if (annotations.length === 0) return NO_MARKS;
    return annotations.map(annotation => {
      if (annotation.kind === 'company') annotation.evidence = UNASKED;
      const same = earlier.find(({ annotation: { start, end, kind } }) => {
        return start === annotation.start && end === annotation.end && kind === annotation.kind;
      });
      if (same !== undefined && isSameReading(same.annotation, annotation)) return same;
      return { id: same?.id ?? ++this.#lastMark, annotation, block };
    });
  }
}

/** Of stale blocks and their neighbors, ascending. */
function staleIndexes(entries: readonly Entry[]): number[] {
  const indexes: number[] = [];
  let next = 0;
  for (const [index, { stale }] of entries.entries()) {
    if (!stale) continue;
    const last = Math.min(index + NEIGHBORS, entries.length - 1);
    for (next = Math.max(next, index - NEIGHBORS); next <= last; next++) indexes.push(next);
  }
  return indexes;
}

/** Whether two annotations of the same words say the same; they are plain data. */
function isSameReading(one: Annotation, other: Annotation): boolean {
  return JSON.stringify({ ...one, block: 0 }) === JSON.stringify({ ...other, block: 0 });
}
