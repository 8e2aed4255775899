import { firstWhere } from '../../detect/first-where.ts';
import type { ReadBlock } from './block.ts';
import { outermost } from './place.ts';

/** A stretch of the list, half-open. */
export interface BlockRange {
  from: number;
  to: number;
}

/** Whatever is kept of a block. */
export interface Placed {
  readonly block: ReadBlock;
}

// Asked of the blocks' own nodes, never of an element whose children may hide its methods.
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;

/** A node of the document that stands where the block begins. */
export function anchorOf(block: ReadBlock): Node {
  return block.host === null ? block.nodes[0]! : outermost(block.host);
}

/**
 * The blocks that lie in `region`, or the empty stretch where such blocks belong. All blocks must be connected and
 * in document order.
 */
export function rangeWithin(list: readonly Placed[], region: Element): BlockRange {
  const from = firstWhere(list, ({ block }) => isWithinOrAfter(region, block));
  const to = firstWhere(list, ({ block }) => !isWithin(region, block), from);
  return { from, to };
}

/** The first block that begins at or after `node`, or the list's length. */
export function firstFrom(list: readonly Placed[], node: Node): number {
  const reference = outermost(node);
  return firstWhere(list, ({ block }) => {
    const anchor = anchorOf(block);
    return anchor === reference || (anchor.compareDocumentPosition(reference) & FOLLOWING) === 0;
  });
}

/** Whether the blocks follow each other as their text does in the document: not so where some were moved meanwhile. */
export function isInOrder(list: readonly Placed[]): boolean {
  let earlier: Node | null = null;
  for (const { block } of list) {
    const anchor = anchorOf(block);
    if (
      earlier !== null &&
      anchor !== earlier &&
      (earlier.compareDocumentPosition(anchor) & FOLLOWING) === 0
    ) {
      return false;
    }
    earlier = anchor;
  }
  return true;
}

/** Compares two blocks by where they stand in the document. */
export function byDocumentOrder(one: Placed, other: Placed): number {
  const anchor = anchorOf(one.block);
  const otherAnchor = anchorOf(other.block);
  if (anchor === otherAnchor) return 0;
  return (anchor.compareDocumentPosition(otherAnchor) & FOLLOWING) === 0 ? 1 : -1;
}

function isWithin(region: Element, block: ReadBlock): boolean {
  const anchor = anchorOf(block);
  return anchor === region || (anchor.compareDocumentPosition(region) & CONTAINS) !== 0;
}

function isWithinOrAfter(region: Element, block: ReadBlock): boolean {
  const anchor = anchorOf(block);
  return anchor === region || (anchor.compareDocumentPosition(region) & PRECEDING) !== 0;
}
