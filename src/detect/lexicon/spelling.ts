/** How a text may spell an entry. Bits of `NameLexicon.spellings`. */
export const Spelling = {
  /** As the entry is written. */
  written: 1 << 0,
  /** ALL CAPS, as headlines have it. */
  capitals: 1 << 1,
  /** Each Word With One Capital (Coreweave, Bank Of America). */
  title: 1 << 2,
  /** Any case, and hyphens for spaces: plain words and epithets. */
  any: 1 << 3,
} as const;

const SPACE = 0x20;
const HYPHEN = 0x2d;

/**
 * Whether `text` at `start` spells an entry, letter by letter, in a case that `allowed` permits. Says nothing about
 * what stands before and after.
 * @param letters UTF-16 units; those from `from` to before `to` are the entry as it is written
 */
export function isSpelledAt(
  text: string,
  start: number,
  letters: Uint16Array,
  from: number,
  to: number,
  allowed: number,
): boolean {
  let asWritten = true;
  for (let letter = from, at = start; letter < to; letter += 1, at += 1) {
    const found = text.charCodeAt(at);
    const wanted = letters[letter]!;
    if (found === wanted) continue;
    asWritten = false;
    if (foldCase(found) === foldCase(wanted)) continue;
    if (wanted === SPACE && found === HYPHEN && allowed & Spelling.any) continue;
    return false;
  }
  if (asWritten || allowed & Spelling.any) return true;
  const length = to - from;
  return (
    ((allowed & Spelling.capitals) !== 0 && hasNoSmallLetter(text, start, length)) ||
    ((allowed & Spelling.title) !== 0 && isTitleCase(text, start, length))
  );
}

/** Lower case for ASCII and Latin-1, the rest as it is: more than any name in the fact base needs. */
export function foldCase(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  return code;
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function isCapital(code: number): boolean {
  return foldCase(code) !== code;
}

function hasNoSmallLetter(text: string, start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1) if (isSmall(text.charCodeAt(at))) return false;
  return true;
}

function isTitleCase(text: string, start: number, length: number): boolean {
  let insideWord = false;
  for (let at = start; at < start + length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) {
      if (insideWord) return false;
      insideWord = true;
    } else if (isSmall(code)) {
      if (!insideWord) return false;
    } else insideWord = false;
  }
  return true;
}
