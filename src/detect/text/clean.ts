/** Text whose typographic variants are gone, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  /** Offset in the given text of an offset in the clean text; the clean length maps to the given length. */
  original(offset: number): number;
}

/** Stands for each kind of character that is written as another; `null` for those that are dropped. */
const VARIANTS: readonly (readonly [characters: RegExp, plain: string | null])[] = [
  [/[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/, ' '],
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/, "'"],
  [/[\u201c-\u201f\u2033\uff02]/, '"'],
  [/[\u2010\u2011\ufe63\uff0d]/, '-'],
  [/[\u2012\u2014\u2015\u2212\ufe58]/, '–'],
  [/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/, null],
];

/** All of them; the engine rules out a whole paragraph in a fraction of the time of any loop over it. */
const VARIANT = new RegExp(VARIANTS.map(([characters]) => characters.source).join('|'), 'g');

/** Keeps the place of a dropped character until the text is shortened; occurs in no clean text. */
const DROPPED = '\u200b';

const plainOf = new Map<string, string>();

/**
 * Writes every kind of space as one plain space, runs of spaces as one, quotes and hyphens as ASCII, every dash as
 * an en dash, and drops what cannot be seen (soft hyphens, zero-width characters, direction marks). Returns the text
 * itself where nothing is to do, which is where most time goes.
 */
export function cleanText(given: string): CleanText {
  let dropsSome = false;
  const text = given.replace(VARIANT, character => {
    const plain = plainOf.get(character) ?? learn(character);
    if (plain === DROPPED) dropsSome = true;
    return plain;
  });
  if (dropsSome || text.includes('  ')) return shortened(text);
  return { text, original: same };
}

function same(offset: number): number {
  return offset;
}

function learn(character: string): string {
  const variant = VARIANTS.find(([characters]) => characters.test(character))!;
  const plain = variant[1] ?? DROPPED;
  plainOf.set(character, plain);
  return plain;
}

/** Leaves out dropped characters and all but the first of a run of spaces, and remembers where the others stood. */
function shortened(text: string): CleanText {
  const origins = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let start = 0;
  let afterSpace = false;
  const keep = (end: number) => {
    pieces.push(text.slice(start, end));
    for (; start < end; start += 1) origins[length++] = start;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const leftOut = character === DROPPED || (afterSpace && character === ' ');
    if (leftOut) {
      keep(at);
      start = at + 1;
    } else afterSpace = character === ' ';
  }
  keep(text.length);
  origins[length] = text.length;
  return { text: pieces.join(''), original: offset => origins[offset]! };
}
