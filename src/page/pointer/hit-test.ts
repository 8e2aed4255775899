import { type Mark, rectanglesOf } from '../mark.ts';
import type { PageText } from '../page-text.ts';
import { isText } from '../reader/place.ts';

/** How far beside a word's rectangle, in px, the pointer is still on it: the line under it counts. */
const SLACK = 3;

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

/** The mark that `accepts` allows under a point of the viewport (px), or `null`. */
export function markAt(
  document: Document,
  x: number,
  y: number,
  text: PageText,
  shadowRoots: Iterable<ShadowRoot>,
  accepts: (mark: Mark) => boolean,
): Mark | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret || !isText(caret.offsetNode)) return null;
  const entry = text.entryAt(caret.offsetNode, caret.offset);
  if (entry === null || entry.marks.length === 0) return null;
  const { block, marks } = entry;
  const stretch = block.nodes.indexOf(caret.offsetNode);
  const offset = block.starts[stretch]! + caret.offset - block.offsets[stretch]!;
  const mark = markTouching(marks, offset);
  if (mark === null || !accepts(mark)) return null;
  // Past the end of a line the caret is the nearest one, however far away the pointer is.
  return rectanglesOf(mark).some(rectangle => isOn(rectangle, x, y)) ? mark : null;
}

/** The mark that covers or touches the caret at `offset`; marks are sorted and do not overlap. */
function markTouching(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = marks[middle]!.annotation;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return marks[middle]!;
  }
  return null;
}

function isOn(rectangle: DOMRect, x: number, y: number): boolean {
  return (
    x >= rectangle.left && x <= rectangle.right && y >= rectangle.top - 1 && y <= rectangle.bottom + SLACK
  );
}
