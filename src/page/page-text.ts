import { finish } from '../detect/steps.ts';
import type { Annotation, PageHints, Relevance } from '../detect/types.ts';
import type { BlockScan, Detection, PageWeight } from './detection.ts';
import type { Mark } from './mark.ts';
import { isSameBlock, type ReadBlock } from './reader/block.ts';
import { anchorOf, byDocumentOrder, firstFrom, isInOrder, rangeWithin } from './reader/block-list.ts';
import { unfooled } from './reader/dom.ts';
import { treatmentOf } from './reader/elements.ts';
import { outermost, type Place } from './reader/place.ts';
import { type ReadOptions, readBlocks } from './reader/read-blocks.ts';

const NO_MARKS: readonly Mark[] = [];
/** How often a region is read that changes under the reader. */
const MOST_ATTEMPTS = 4;
/** Changed blocks beyond this share of a page make all of it be resolved again. */
const LARGE_CHANGE = 0.2;
/** Blocks around a changed one whose reading may rest on it: a sum's parties stand in the sentence before. */
const NEIGHBORS = 2;

interface Entry {
  block: ReadBlock;
  marks: readonly Mark[];
  /** Whether marks are to be made, because the block or the page around it changed. */
  stale: boolean;
}

interface ScannedEntry {
  entry: Entry;
  scan: BlockScan;
}

/** By text; of equal texts the first comes first. */
type KnownEntries = Map<string, ScannedEntry[]>;

/** The blocks of a page in document order, with what detection made of each. All work is done in steps. */
export class PageText {
  readonly #detection: Detection;
  readonly #readOptions: ReadOptions;
  /** Parallel lists: detection asks for the scans alone. */
  #entries: Entry[] = [];
  #scans: BlockScan[] = [];
  #weight: PageWeight | null = null;
  #lastMark = 0;

  constructor(detection: Detection, readOptions: Omit<ReadOptions, 'role'>) {
    this.#detection = detection;
    this.#readOptions = readOptions;
  }

  /** Blocks with their marks, in document order. */
  get entries(): readonly Readonly<Entry>[] {
    return this.#entries;
  }

  get relevance(): Relevance | null {
    return this.#weight?.relevance ?? null;
  }

  /** Forgets everything, as after a navigation. */
  clear(): void {
    this.#entries = [];
    this.#scans = [];
    this.#weight = null;
  }

  /** Forgets blocks whose text left the document. Answers whether there were any. */
  dropDisconnected(): boolean {
    if (this.#entries.every(isConnected)) return false;
    this.#scans = this.#scans.filter((_, index) => isConnected(this.#entries[index]!));
    this.#entries = this.#entries.filter(isConnected);
    return true;
  }

  /** Follows a page that moved blocks; none may be disconnected. Answers whether the order changed. */
  restoreOrder(): boolean {
    if (isInOrder(this.#entries)) return false;
    const scanned = this.#entries.map((entry, index) => ({ entry, scan: this.#scans[index]! }));
    scanned.sort((one, other) => byDocumentOrder(one.entry, other.entry));
    this.#entries = scanned.map(({ entry }) => entry);
    this.#scans = scanned.map(({ scan }) => scan);
    return true;
  }

  /**
   * Reads a region anew in place of what was known of it; blocks whose text is the same keep their scan, and those
   * in the same nodes their marks too. Disconnected blocks must have been dropped. Answers whether anything changed.
   */
  *read(place: Place): Generator<void, boolean> {
    const known = this.#knownIn(place.region);
    for (let attempt = 1; ; attempt++) {
      const read: ScannedEntry[] = [];
      const reading = blocksOf(place, this.#readOptions);
      let step = reading.next();
      for (; !step.done; step = reading.next()) {
        if (step.value !== null) read.push(this.#entryFor(step.value, known));
        // A page that keeps taking our place out is read without a pause at last.
        if (attempt < MOST_ATTEMPTS) yield;
      }
      const given = read.filter(({ entry }) => isConnected(entry));
      if (step.value && isInOrder(given.map(({ entry }) => entry))) return this.#replace(place.region, given);
      for (const item of read) addTo(known, item);
    }
  }

  #entryFor(block: ReadBlock, known: KnownEntries): ScannedEntry {
    const same = known.get(block.text)?.shift();
    if (same === undefined || same.entry.block.role !== block.role) {
      return { entry: { block, marks: NO_MARKS, stale: true }, scan: this.#detection.scan(block) };
    }
    return isSameBlock(same.entry.block, block)
      ? same
      : { entry: { block, marks: NO_MARKS, stale: true }, scan: same.scan };
  }

  /** What is known of a region, by text; of equal texts the first comes first. */
  #knownIn(region: Element): KnownEntries {
    const known: KnownEntries = new Map();
    const { from, to } = rangeWithin(this.#entries, region);
    for (let index = from; index < to; index++) {
      addTo(known, { entry: this.#entries[index]!, scan: this.#scans[index]! });
    }
    return known;
  }

  #replace(region: Element, given: readonly ScannedEntry[]): boolean {
    // The page may have run since reading began.
    const dropped = this.dropDisconnected();
    const { from, to } = rangeWithin(this.#entries, region);
    if (
      to - from === given.length &&
      given.every(({ entry }, index) => entry === this.#entries[from + index])
    ) {
      return dropped;
    }
    const entries = given.map(({ entry }) => entry);
    const scans = given.map(({ scan }) => scan);
    this.#entries = [...this.#entries.slice(0, from), ...entries, ...this.#entries.slice(to)];
    this.#scans = [...this.#scans.slice(0, from), ...scans, ...this.#scans.slice(to)];
    return true;
  }

  /** Weighs the page as it stands now. */
  *weigh(hints: PageHints): Generator<void, Relevance> {
    const earlier = this.#weight;
    this.#weight = yield* this.#detection.weigh(this.#scans, hints);
    const { relevance } = this.#weight;
    // Other companies on the page license other readings everywhere.
    const stale = this.#entries.filter(entry => entry.stale).length;
    if (earlier?.relevance.companies !== relevance.companies || stale > this.#entries.length * LARGE_CHANGE) {
      for (const entry of this.#entries) entry.stale = true;
    }
    return relevance;
  }

  /** Makes the marks that are missing or stale, of the blocks from `from` up to `to` (indexes, half-open). */
  *resolve(from = 0, to = Number.POSITIVE_INFINITY): Generator<void> {
    const weight = this.#weight;
    if (weight === null) return;
    for (const index of this.#staleIndexes()) {
      if (index < from || index >= to) continue;
      const annotations = this.#detection.resolve(index, this.#scans, weight);
      const entry = this.#entries[index]!;
      entry.marks = this.#marksFor(entry, annotations);
      entry.stale = false;
      yield;
    }
  }

  /** Annotations of words that are not on the page, read as if they were: for text that the reader selected. */
  resolveApart(text: string, hints: PageHints): Annotation[] {
    const scans = [...this.#scans, this.#detection.scan({ text, role: 'text' })];
    return this.#detection.resolve(scans.length - 1, scans, finish(this.#detection.weigh(scans, hints)));
  }

  /** The block that holds the character at `offset` of a text node, with its marks. */
  entryAt(node: Text, offset: number): Readonly<Entry> | null {
    const first = firstFrom(this.#entries, node);
    const place = outermost(node);
    let found: Entry | null = null;
    // Blocks of one long node lie together, and so do those of one shadow root.
    for (let index = Math.max(0, first - 1); index < this.#entries.length; index++) {
      const entry = this.#entries[index]!;
      if (index >= first && anchorOf(entry.block) !== place) break;
      const stretch = entry.block.nodes.indexOf(node);
      if (stretch !== -1 && entry.block.offsets[stretch]! <= offset) found = entry;
    }
    return found;
  }

  /** Of stale blocks and their neighbors, ascending. */
  #staleIndexes(): number[] {
    const indexes: number[] = [];
    let next = 0;
    for (const [index, { stale }] of this.#entries.entries()) {
      if (!stale) continue;
      const last = Math.min(index + NEIGHBORS, this.#entries.length - 1);
      for (next = Math.max(next, index - NEIGHBORS); next <= last; next++) indexes.push(next);
    }
    return indexes;
  }

  /** Keeps the marks that are still right, so that an open card stays and nothing is painted twice. */
  #marksFor({ block, marks: earlier }: Entry, annotations: Annotation[]): readonly Mark[] {
    if (annotations.length === 0) return NO_MARKS;
    return annotations.map(annotation => {
      const same = earlier.find(({ annotation: { start, end, kind } }) => {
        return start === annotation.start && end === annotation.end && kind === annotation.kind;
      });
      if (same !== undefined && isSameReading(same.annotation, annotation)) return same;
      return { id: same?.id ?? ++this.#lastMark, annotation, block };
    });
  }
}

/** Whether two annotations of the same words say the same; they are plain data. */
function isSameReading(one: Annotation, other: Annotation): boolean {
  return JSON.stringify({ ...one, block: 0 }) === JSON.stringify({ ...other, block: 0 });
}

function isConnected({ block }: Entry): boolean {
  return block.nodes[0]!.isConnected;
}

function* blocksOf(place: Place, options: ReadOptions): Generator<ReadBlock | null, boolean> {
  if (treatmentOf(unfooled(place.region)) === 'skip') return true;
  return yield* readBlocks(place.region, { ...options, role: place.role });
}

function addTo(known: KnownEntries, item: ScannedEntry): void {
  const alike = known.get(item.entry.block.text);
  if (alike === undefined) known.set(item.entry.block.text, [item]);
  else alike.push(item);
}
