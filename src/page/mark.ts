import type { Annotation } from '../detect/types.ts';
import { pointAfter, pointBefore, type ReadBlock } from './reader/block.ts';

/** An annotation at its place in the document. */
export interface Mark {
  /** Names the mark for other surfaces for as long as the page holds it. */
  readonly id: number;
  readonly annotation: Annotation;
  readonly block: ReadBlock;
}

/** A range over the mark's words. Static: a live one would make each of the page's own changes dearer. */
export function staticRangeOf(mark: Mark): StaticRange | null {
  const start = pointBefore(mark.block, mark.annotation.start);
  const end = pointAfter(mark.block, mark.annotation.end);
  if (!start.node.isConnected || !end.node.isConnected) return null;
  // A text node that the page just cut short is read again soon.
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Rectangles of the mark in the viewport, one for each line; empty when it is gone or not shown. */
export function rectanglesOf(mark: Mark): readonly DOMRect[] {
  const place = staticRangeOf(mark);
  if (place === null) return [];
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()].filter(rectangle => rectangle.width > 0 && rectangle.height > 0);
}

/** The element that the mark's first character stands in. */
export function elementOf(mark: Mark): Element | null {
  return pointBefore(mark.block, mark.annotation.start).node.parentElement;
}

/** What the mark is a mention of: two with the same key are one entity, or one sum written alike. */
export function entityOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'company':
      return `company ${annotation.company}`;
    case 'facility':
      return `facility ${annotation.facilities.join(' ')}`;
    default:
      return `${annotation.kind} ${annotation.text}`;
  }
}
