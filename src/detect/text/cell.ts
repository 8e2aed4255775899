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

/** “4) MARA. No tenant of note …”, “Lambda (private). Raised …”: an item of a list or digest, and whose it is. */
export function opensItem(text: string, start: number, end: number): boolean {
  return ITEM_MARK.test(text.slice(0, start)) && ITEM_NAMED.test(text.slice(end, end + LONGEST_ASIDE));
}

const ITEM_MARK = /^\W{0,3}(?:\d{1,2}[.):]?)?\W{0,3}$/;
const ITEM_NAMED = /^(?: ?\([\w ,:&-]{2,20}\))?(?:\.|:| [–—-]) ?["“]?[\p{Lu}\d\p{Sc}]/u;
const LONGEST_ASIDE = 32;
