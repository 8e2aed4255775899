const SPACE = 0x20;
/** Stands between two cells of a line. */
const EDGE = 0x7c;

/** Whether a span is all that its block, or its cell of a line, holds. Offsets are into `text`, which is clean. */
export function isCell(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && text.charCodeAt(before) === SPACE) before--;
  if (before >= 0 && text.charCodeAt(before) !== EDGE) return false;
  let after = end;
  while (after < text.length && text.charCodeAt(after) === SPACE) after++;
  return after === text.length || text.charCodeAt(after) === EDGE;
}
