/** Classes of UTF-16 code units in clean text, and the small steps every reader of quantities takes. */

export const SPACE = 0x20;
export const HYPHEN = 0x2d;
export const EN_DASH = 0x2013;
export const COMMA = 0x2c;
export const POINT = 0x2e;
export const APOSTROPHE = 0x27;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script, by a cheap test outside ASCII: nothing there that is no letter stands in a word of ours. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x303f)) ||
    (code >= 0xf900 && code < 0xfb50)
  );
}

export function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** A hyphen or a dash; clean text writes every hyphen as `-` and every dash as an en dash. */
export function isDash(code: number): boolean {
  return code === HYPHEN || code === EN_DASH;
}

/** Whether a word could begin at `at`, seen from the left. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isWordCharacter(text.charCodeAt(at - 1));
}

/** End of the run of letters that starts at `at`; `at` itself where no letter stands. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Start of the run of letters that ends at `end`. */
export function lettersStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The letters at `at` in lower case; empty where none stand or more than any word of ours has. */
export function wordAt(text: string, at: number): string {
  const end = lettersEnd(text, at);
  return end - at > LONGEST_WORD ? '' : text.slice(at, end).toLowerCase();
}

const LONGEST_WORD = 16;

/** Behind one optional space. */
export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

/** Behind one optional space or hyphen, as they join the parts of “6.6-billion” and “6.6 billion”. */
export function skipJoint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === SPACE || code === HYPHEN ? at + 1 : at;
}

/**
 * End of `phrase` if it stands at `at` in any case and ends with a word; -1 otherwise. Compares in place, because
 * most phrases fail at their first letter.
 * @param phrase lower case, single spaces; may hold signs
 */
export function phraseEnd(text: string, at: number, phrase: string): number {
  const { length } = phrase;
  for (let index = 0; index < length; index += 1) {
    if (smallLetter(text.charCodeAt(at + index)) !== phrase.charCodeAt(index)) return -1;
  }
  const end = at + length;
  const endsInWord = isWordCharacter(phrase.charCodeAt(length - 1));
  return endsInWord && isWordCharacter(text.charCodeAt(end)) ? -1 : end;
}

/** Start of `phrase` if it ends at `end` in any case and begins with a word; -1 otherwise. */
export function phraseStart(text: string, end: number, phrase: string): number {
  const start = end - phrase.length;
  if (start < 0) return -1;
  for (let index = phrase.length - 1; index >= 0; index -= 1) {
    if (smallLetter(text.charCodeAt(start + index)) !== phrase.charCodeAt(index)) return -1;
  }
  return isWordCharacter(phrase.charCodeAt(0)) && !isWordStart(text, start) ? -1 : start;
}

/** A capital of ASCII as its small letter, everything else as it is. */
export function smallLetter(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
