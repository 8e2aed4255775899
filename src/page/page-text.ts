import type { Annotation, PageHints, Relevance } from '../detect/types.ts';
import type { BlockScan, Detection, PageWeight } from './detection.ts';
import type { Mark } from './mark.ts';
import { isSameBlock, type ReadBlock } from './reader/block.ts';
import { firstFrom, rangeWithin } from './reader/block-list.ts';
import { treatmentOf } from './reader/elements.ts';
import type { Place } from './reader/place.ts';
import { type ReadOptions, readBlocks } from './reader/read-blocks.ts';

const NO_MARKS: readonly Mark[] = [];
/** Changed blocks beyond this share of a page make all of it be resolved again. */
const LARGE_CHANGE = 0.2;
/** Blocks around a changed one whose reading may rest on it: a sum's parties stand in the sentence before. */
const NEIGHBOURS = 2;

/** The blocks of a page in document order, with what detection made of each. All work is done in steps. */
export class PageText {
  readonly #detection: Detection;
  readonly #readOptions: ReadOptions;
  /** Parallel lists, an entry for each block. */
  #blocks: ReadBlock[] = [];
  #scans: BlockScan[] = [];
  #marks: (readonly Mark[])[] = [];
  /** Blocks that were read since marks were made last. */
  #fresh = new Set<ReadBlock>();
  #weight: PageWeight | null = null;
  #lastMark = 0;

  constructor(detection: Detection, readOptions: Omit<ReadOptions, 'role'>) {
    this.#detection = detection;
    this.#readOptions = readOptions;
  }

  get blocks(): readonly ReadBlock[] {
    return this.#blocks;
  }

  get relevance(): Relevance | null {
    return this.#weight?.relevance ?? null;
  }

  marksOf(index: number): readonly Mark[] {
    return this.#marks[index] ?? NO_MARKS;
  }

  /** Blocks that hold marks, in document order. */
  *marked(): Generator<{ block: ReadBlock; marks: readonly Mark[]; index: number }> {
    for (const [index, marks] of this.#marks.entries()) {
      const block = this.#blocks[index]!;
      // A heading without marks still begins a section.
      if (marks.length > 0 || block.opensSection) yield { block, marks, index };
    }
  }

  /** Forgets everything, as after a navigation. */
  clear(): void {
    this.#blocks = [];
    this.#scans = [];
    this.#marks = [];
    this.#fresh = new Set();
    this.#weight = null;
  }

  /** Forgets blocks whose text left the document. */
  dropDisconnected(): boolean {
    if (this.#blocks.every(block => block.nodes[0]!.isConnected)) return false;
    const kept = this.#blocks.map(block => block.nodes[0]!.isConnected);
    this.#scans = this.#scans.filter((_, index) => kept[index]);
    this.#marks = this.#marks.filter((_, index) => kept[index]);
    this.#blocks = this.#blocks.filter((_, index) => kept[index]);
    return true;
  }

  /**
   * Reads a region anew in place of what was known of it; blocks whose text is the same keep their scan, and those
   * in the same nodes their marks too. Disconnected blocks must have been dropped. Answers whether anything changed.
   */
  *read(place: Place): Generator<void, boolean> {
    const blocks: ReadBlock[] = [];
    const scans: BlockScan[] = [];
    const known = new Map<string, number>();
    const before = rangeWithin(this.#blocks, place.region);
    for (let index = before.from; index < before.to; index++) known.set(this.#blocks[index]!.text, index);
    const reading =
      treatmentOf(place.region) === 'skip'
        ? []
        : readBlocks(place.region, { ...this.#readOptions, role: place.role });
    for (const block of reading) {
      if (block !== null) {
        const same = known.get(block.text);
        const reusable = same !== undefined && this.#blocks[same]!.role === block.role;
        blocks.push(reusable && isSameBlock(this.#blocks[same]!, block) ? this.#blocks[same]! : block);
        scans.push(reusable ? this.#scans[same]! : this.#detection.scan(block));
      }
      yield;
    }
    return this.#replace(place.region, blocks, scans);
  }

  #replace(region: Element, blocks: ReadBlock[], scans: BlockScan[]): boolean {
    // The page may have run since reading began.
    this.dropDisconnected();
    const connected = blocks.every(block => block.nodes[0]!.isConnected);
    const given = connected ? blocks : blocks.filter(block => block.nodes[0]!.isConnected);
    const givenScans = connected ? scans : scans.filter((_, index) => blocks[index]!.nodes[0]!.isConnected);
    const { from, to } = rangeWithin(this.#blocks, region);
    if (to - from === given.length && given.every((block, index) => block === this.#blocks[from + index]))
      return false;
    const marks = new Map(
      this.#blocks.slice(from, to).map((block, index) => [block, this.#marks[from + index]!]),
    );
    for (const block of given) if (!marks.has(block)) this.#fresh.add(block);
    this.#blocks = spliced(this.#blocks, from, to, given);
    this.#scans = spliced(this.#scans, from, to, givenScans);
    this.#marks = spliced(
      this.#marks,
      from,
      to,
      given.map(block => marks.get(block) ?? NO_MARKS),
    );
    return true;
  }

  /** Weighs the page as it stands now. */
  weigh(hints: PageHints): Relevance {
    const earlier = this.#weight;
    this.#weight = this.#detection.weigh(this.#scans, hints);
    const { relevance } = this.#weight;
    // Other companies on the page license other readings everywhere.
    if (earlier?.relevance.companies !== relevance.companies || this.#isLargeChange()) this.#forgetMarks();
    return relevance;
  }

  /** Makes marks of all blocks that need them, those from `first` (an index) on before those above it. */
  *resolve(first: number): Generator<void> {
    const weight = this.#weight;
    if (weight === null) return;
    const stale = this.#staleIndexes();
    for (const index of [...stale.filter(each => each >= first), ...stale.filter(each => each < first)]) {
      const annotations = this.#detection.resolve(index, this.#scans, weight);
      this.#marks[index] = this.#marksFor(index, annotations);
      yield;
    }
    this.#fresh.clear();
  }

  /** Annotations of words that are not on the page, read as if they were: for text that the reader selected. */
  resolveApart(text: string, hints: PageHints): Annotation[] {
    const scans = [...this.#scans, this.#detection.scan({ text, role: 'text' })];
    return this.#detection.resolve(scans.length - 1, scans, this.#detection.weigh(scans, hints));
  }

  /** Index of the block that holds the character at `offset` of a text node, or `null`. */
  indexAt(node: Text, offset: number): number | null {
    let index = Math.min(firstFrom(this.#blocks, node), this.#blocks.length - 1);
    // The search ends at or after the node's block; blocks of one long node, and of one shadow root, lie together.
    for (let steps = 0; index >= 0 && steps < 64; index--, steps++) {
      const block = this.#blocks[index]!;
      const stretch = block.nodes.indexOf(node);
      if (stretch !== -1 && block.offsets[stretch]! <= offset) return index;
    }
    return null;
  }

  #isLargeChange(): boolean {
    return this.#fresh.size > this.#blocks.length * LARGE_CHANGE;
  }

  #forgetMarks(): void {
    this.#fresh = new Set(this.#blocks);
  }

  #staleIndexes(): number[] {
    if (this.#fresh.size === this.#blocks.length) return [...this.#blocks.keys()];
    const stale = new Set<number>();
    for (const [index, block] of this.#blocks.entries()) {
      if (!this.#fresh.has(block)) continue;
      const last = Math.min(index + NEIGHBOURS, this.#blocks.length - 1);
      for (let near = Math.max(0, index - NEIGHBOURS); near <= last; near++) stale.add(near);
    }
    return [...stale].sort((one, other) => one - other);
  }

  /** Keeps the marks that are still right, so that an open card stays and nothing is painted twice. */
  #marksFor(index: number, annotations: Annotation[]): readonly Mark[] {
    const earlier = this.#marks[index]!;
    if (annotations.length === 0) return NO_MARKS;
    const block = this.#blocks[index]!;
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

function spliced<Item>(list: readonly Item[], from: number, to: number, items: readonly Item[]): Item[] {
  return [...list.slice(0, from), ...items, ...list.slice(to)];
}
