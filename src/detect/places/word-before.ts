/** The word that leads to a name: most rules on what stands before a place ask for its last word first. */
const SPACE = 0x20;

/** The word of ASCII letters before the space at the end of `text` up to `end`; empty where there is none. */
export function wordBefore(text: string, end: number): string {
  if (text.charCodeAt(end - 1) !== SPACE) return '';
  let start = end - 1;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end - 1);
}

/** As `\w` in a pattern. */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}
