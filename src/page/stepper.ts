import { elementOf, type Mark, rectanglesOf } from './mark.ts';

/** The painted mark after (or before) the current one, around the ends; without one, the first that is in view. */
export function stepFrom(
  marks: readonly Mark[],
  current: Mark | null,
  direction: 'next' | 'previous',
  window: Window,
): Mark | null {
  if (marks.length === 0) return null;
  const at = current === null ? -1 : marks.findIndex(mark => mark.id === current.id);
  if (at !== -1) return marks[(at + (direction === 'next' ? 1 : marks.length - 1)) % marks.length]!;
  return firstInView(marks, window) ?? (direction === 'next' ? marks[0]! : marks.at(-1)!);
}

/** Brings a mark into view where it is not; answers whether it can be seen at all. */
export function scrollTo(mark: Mark, window: Window): boolean {
  if (isInView(mark, window)) return true;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  elementOf(mark)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const [rectangle] = rectanglesOf(mark);
  if (rectangle === undefined) return false;
  // In a paragraph longer than the window its middle may be elsewhere.
  if (!isInView(mark, window)) window.scrollBy({ top: rectangle.top - window.innerHeight / 2, behavior });
  return true;
}

function firstInView(marks: readonly Mark[], window: Window): Mark | null {
  return marks.find(mark => isInView(mark, window)) ?? null;
}

function isInView(mark: Mark, window: Window): boolean {
  const [rectangle] = rectanglesOf(mark);
  return rectangle !== undefined && rectangle.top >= 0 && rectangle.bottom <= window.innerHeight;
}
