import type { Block, BlockRole } from '../../detect/types.ts';

/** A block of text with the way back to the text nodes that it was joined from. */
export interface ReadBlock extends Block {
  /** Parallel arrays, one entry for each stretch of text: its node, where it starts in the block and in the node. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
  /** The nearest block-level element (or shadow root) around the text. */
  readonly container: Element | ShadowRoot;
  /** Outermost host in the document, for text inside shadow roots. */
  readonly host: Element | null;
  /** Whether a section of the page begins here. */
  readonly opensSection: boolean;
}

/** A place in the document: offset in UTF-16 units into the text node. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** The stretch that holds the character at `offset` of the block's text. */
function stretchAt(block: ReadBlock, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the character at `offset` (from 0) of the block's text stands. */
export function pointBefore(block: ReadBlock, offset: number): TextPoint {
  return pointIn(block, stretchAt(block, offset), offset);
}

/** Where the character before `offset` ends: in its own node, not at the start of the next one. */
export function pointAfter(block: ReadBlock, offset: number): TextPoint {
  return pointIn(block, stretchAt(block, Math.max(0, offset - 1)), offset);
}

function pointIn(block: ReadBlock, stretch: number, offset: number): TextPoint {
  const node = block.nodes[stretch]!;
  return { node, offset: block.offsets[stretch]! + offset - block.starts[stretch]! };
}

/** Whether two readings of the same place found the same text in the same nodes. */
export function isSameBlock(one: ReadBlock, other: ReadBlock): boolean {
  return (
    one.text === other.text &&
    one.role === other.role &&
    one.opensSection === other.opensSection &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, index) => node === other.nodes[index])
  );
}

/** Gathers stretches of text until the block that they make is complete. */
export class BlockBuilder {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #offsets: number[] = [];
  #hasInk = false;
  #sectionPending = false;

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  get length(): number {
    return this.#text.length;
  }

  /** UTF-16 unit of the last character, or `NaN`. */
  get lastUnit(): number {
    return this.#text.charCodeAt(this.#text.length - 1);
  }

  append(node: Text, data: string, offset: number): void {
    if (!this.#hasInk) {
      // White space between two blocks makes no block.
      if (!/\S/.test(data)) return;
      this.#hasInk = true;
    }
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#offsets.push(offset);
    this.#text += data;
  }

  /** Adds a line break that stands in no text node. */
  breakLine(): void {
    if (this.#hasInk) this.#text += '\n';
  }

  /** The next block begins a section. */
  openSection(): void {
    this.#sectionPending = true;
  }

  /** Completes the block, or answers `null` where there is nothing to read. */
  finish(role: BlockRole, container: Element | ShadowRoot, host: Element | null): ReadBlock | null {
    if (!this.#hasInk) return null;
    const block: ReadBlock = {
      text: this.#text,
      role,
      nodes: this.#nodes,
      starts: this.#starts,
      offsets: this.#offsets,
      container,
      host,
      opensSection: this.#sectionPending,
    };
    this.#sectionPending = false;
    this.clear();
    return block;
  }

  clear(): void {
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#offsets = [];
    this.#hasInk = false;
  }
}
