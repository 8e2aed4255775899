/** Stands between two cells of a line. */
const EDGE = '|';

/** Whether a span is all that its block, or its cell of a line, holds. Offsets are into `text`. */
export function isCell(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd();
  if (before !== '' && !before.endsWith(EDGE)) return false;
  const after = text.slice(end).trimStart();
  return after === '' || after.startsWith(EDGE);
}
