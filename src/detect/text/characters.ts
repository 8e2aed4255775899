/**
 * Character classes by UTF-16 code unit, as coarse as names in news need them. One table look-up for each character
 * of a page, so no regular expression and no Unicode property is asked on the way.
 */
/** Part of a word: letters of all alphabets, combining marks, the underscore. */
export const LETTER = 1;
export const DIGIT = 2;
/** Classes up to this one go on with a word: one comparison for each character of a page. */
export const LAST_WORD_CLASS = DIGIT;
/** Han, kana and hangul: written without spaces, so each is a word of its own. */
export const IDEOGRAPH = 3;
/** Classes up to this one begin a word. */
export const LAST_INITIAL_CLASS = IDEOGRAPH;
export const CURRENCY = 4;
/** May end a sentence. */
export const STOP = 5;
/** Spaces and what else stands between words. */
export const OTHER = 6;

const CLASS_OF: Uint8Array = classes();

/** The table itself, for the loop that visits every character. */
export function characterClasses(): Uint8Array {
  return CLASS_OF;
}

/** Whether a code unit can stand inside a word. */
export function isWordCharacter(code: number): boolean {
  return CLASS_OF[code]! <= LAST_WORD_CLASS;
}

/** Whether a code unit is a small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Code unit, or 0 outside the text: never `NaN`, which would slow down every look-up by it. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  const fill = (value: number, first: number, last = first) => table.fill(value, first, last + 1);
  fill(LETTER, 0x41, 0x5a);
  fill(LETTER, 0x61, 0x7a);
  fill(LETTER, 0x5f);
  fill(DIGIT, 0x30, 0x39);
  fill(LETTER, 0xaa);
  fill(LETTER, 0xb5);
  fill(LETTER, 0xba);
  fill(LETTER, 0xc0, 0x1fff);
  fill(OTHER, 0xd7);
  fill(OTHER, 0xf7);
  fill(LETTER, 0x2c00, 0x2dff);
  // Hangul letters, ideographs and kana, but not the punctuation from U+3000 on.
  fill(IDEOGRAPH, 0x3005, 0x3007);
  fill(IDEOGRAPH, 0x3040, 0xa4cf);
  fill(LETTER, 0xa4d0, 0xabff);
  fill(IDEOGRAPH, 0xac00, 0xd7ff);
  fill(IDEOGRAPH, 0xf900, 0xfaff);
  fill(LETTER, 0xfb00, 0xfdff);
  fill(LETTER, 0xfe70, 0xfefe);
  fill(IDEOGRAPH, 0xff66, 0xff9f);
  fill(CURRENCY, 0x24);
  fill(CURRENCY, 0xa2, 0xa5);
  fill(CURRENCY, 0x20a0, 0x20cf);
  fill(CURRENCY, 0xff04);
  fill(CURRENCY, 0xffe0, 0xffe1);
  fill(CURRENCY, 0xffe5, 0xffe6);
  for (const stop of '.!?…。！？') fill(STOP, stop.charCodeAt(0));
  return table;
}
