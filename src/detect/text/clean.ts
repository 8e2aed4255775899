/** Text whose typographic variants are gone, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  /** Offset in the given text of an offset in the clean text; the clean length maps to the given length. */
  original(offset: number): number;
}

const SPACE = '\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const SINGLE_QUOTE = '\\u2018\\u2019\\u201a\\u201b\\u2032\\u02bc\\uff07';
const DOUBLE_QUOTE = '\\u201c\\u201d\\u201e\\u201f\\u2033\\uff02';
const HYPHEN = '\\u2010\\u2011\\ufe63\\uff0d';
const DASH = '\\u2012\\u2014\\u2015\\u2212\\ufe58';

/** What shortens the text: runs of spaces and characters that cannot be seen. */
const SHORTENING = new RegExp(`[${SPACE}]{2,}|[${INVISIBLE}]`);
/** What one plain character of the same length stands for. */
const REPLACED = new RegExp(
  `[${SPACE.replace(' ', '')}]+|[${SINGLE_QUOTE}]+|[${DOUBLE_QUOTE}]+|[${HYPHEN}]+|[${DASH}]+`,
  'g',
);

const plainOf = new Map<number, string>();
for (const [members, plain] of [
  [SPACE, ' '],
  [SINGLE_QUOTE, "'"],
  [DOUBLE_QUOTE, '"'],
  [HYPHEN, '-'],
  [DASH, '–'],
] as const) {
  for (const code of codesOf(members)) plainOf.set(code, plain);
}
const invisible = new Set(codesOf(INVISIBLE));

/**
 * Writes every kind of space as one plain space, runs of spaces as one, quotes and hyphens as ASCII, every dash as
 * an en dash, and drops what cannot be seen (soft hyphens, zero-width characters, direction marks). Allocates
 * nothing but the result where nothing is to do.
 */
export function cleanText(given: string): CleanText {
  if (SHORTENING.test(given)) return shorten(given);
  const text = given.replace(REPLACED, run => plainOf.get(run.charCodeAt(0))!.repeat(run.length));
  return { text, original: same };
}

function same(offset: number): number {
  return offset;
}

/** Rewrites the text character by character and remembers where each came from. */
function shorten(given: string): CleanText {
  const origins = new Int32Array(given.length + 1);
  let text = '';
  let copiedTo = 0;
  for (let offset = 0; offset < given.length; offset += 1) {
    const code = given.charCodeAt(offset);
    const plain = plainOf.get(code);
    const dropped = invisible.has(code) || (plain === ' ' && endsInSpace(text, given, copiedTo, offset));
    if (plain === undefined && !dropped) continue;
    text = append(origins, text, given, copiedTo, offset);
    if (!dropped) {
      origins[text.length] = offset;
      text += plain;
    }
    copiedTo = offset + 1;
  }
  text = append(origins, text, given, copiedTo, given.length);
  origins[text.length] = given.length;
  return { text, original: offset => origins[offset]! };
}

function append(origins: Int32Array, text: string, given: string, from: number, to: number): string {
  for (let offset = from; offset < to; offset += 1) origins[text.length + offset - from] = offset;
  return text + given.slice(from, to);
}

function endsInSpace(text: string, given: string, copiedTo: number, offset: number): boolean {
  return copiedTo < offset ? given.charCodeAt(offset - 1) === 0x20 : text.endsWith(' ');
}

/** The code units of a character class body of single characters and ranges. */
function codesOf(members: string): number[] {
  const characters = [
    ...members.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  ]
    .join('')
    .replace('\\t', '\t')
    .replace('\\r', '\r');
  const codes: number[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const first = characters.charCodeAt(at);
    if (characters[at + 1] === '-' && at + 2 < characters.length) {
      for (let code = first; code <= characters.charCodeAt(at + 2); code += 1) codes.push(code);
      at += 2;
    } else codes.push(first);
  }
  return codes;
}
