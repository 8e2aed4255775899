import type { Mark } from './mark.ts';
import { isSameBlock, type ReadBlock } from './reader/block.ts';
import { anchorOf, byDocumentOrder, firstFrom, isInOrder, rangeWithin } from './reader/block-list.ts';
import { unfooled } from './reader/dom.ts';
import { treatmentOf } from './reader/elements.ts';
import { outermost, type Place } from './reader/place.ts';
import { type ReadOptions, readBlocks } from './reader/read-blocks.ts';
import type { BlockScan, Scanner } from './scanner.ts';

const NO_MARKS: readonly Mark[] = [];
/** How often a region is read that changes under the reader. */
const MOST_ATTEMPTS = 4;

/** A block and what was made of it. */
export interface Entry {
  block: ReadBlock;
  marks: readonly Mark[];
  /** Whether marks are to be made anew, because the block or the page around it changed. */
  stale: boolean;
}

interface ScannedEntry {
  entry: Entry;
  scan: BlockScan;
}

/** By text; of equal texts the first comes first. */
type KnownEntries = Map<string, ScannedEntry[]>;

/** The blocks of a page in document order, scanned. All work is done in steps. */
export class PageText {
  readonly #scanner: Scanner;
  readonly #readOptions: ReadOptions;
  /** Parallel lists: detection asks for the scans alone. */
  #entries: Entry[] = [];
  #scans: BlockScan[] = [];

  constructor(scanner: Scanner, readOptions: Omit<ReadOptions, 'role'>) {
    this.#scanner = scanner;
    this.#readOptions = readOptions;
  }

  /** Blocks in document order; whoever marks them writes the marks in. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Of each block, in the same order. */
  get scans(): readonly BlockScan[] {
    return this.#scans;
  }

  /** What the scan of words that are not on the page finds. */
  scanApart(text: string): BlockScan {
    return this.#scanner.scan({ text, role: 'text' });
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
      return { entry: { block, marks: NO_MARKS, stale: true }, scan: this.#scanner.scan(block) };
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
