/** One pass over clean text that finds every known name and word, number, currency sign and sentence end. */
import { CURRENCY_SIGN, type Hits, NUMBER, SENTENCE_END, WordCategory } from './hits.ts';
import { follow, hashStep, ROOT, transitionKey } from './lexicon/automaton.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isSpelledAt } from './lexicon/spelling.ts';
import {
  CURRENCY,
  characterClasses,
  DIGIT,
  IDEOGRAPH,
  isWordCharacter,
  LETTER,
  OTHER,
  STOP,
} from './text/characters.ts';
import { endsSentence } from './text/sentences.ts';

/** Between two words of one entry stand at most this many characters (“Systems, Inc”, “AT & T”). */
const LONGEST_GAP = 3;

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const PERIOD = 0x2e;
const AT_SIGN = 0x40;

const classes = characterClasses();

/** Finds go here first and are copied out at their right size; grown when a text has more. */
let scratch = new Int32Array(4 * 1024);

/**
 * Longest match first from left to right; matches never overlap and never start or end inside a word.
 * @param text clean text, see `cleanText`
 */
export function scan(text: string, lexicon: Lexicon): Hits {
  const { automaton } = lexicon;
  const { keys, targets } = automaton;
  const mask = keys.length - 1;
  const length = text.length;
  let count = 0;
  let word = 0;
  let at = 0;

  const record = (start: number, end: number, entry: number) => {
    if (count * 4 === scratch.length) scratch = doubled(scratch);
    const slot = count * 4;
    scratch[slot] = start;
    scratch[slot + 1] = end;
    scratch[slot + 2] = word;
    scratch[slot + 3] = entry;
    count += 1;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    const characterClass = classes[code]!;
    if (characterClass === LETTER) {
      const start = at;
      let hash = hashStep(0, code);
      at += 1;
      while (at < length) {
        const next = text.charCodeAt(at);
        const nextClass = classes[next]!;
        if (nextClass !== LETTER && nextClass !== DIGIT) break;
        hash = hashStep(hash, next);
        at += 1;
      }
      // The common case, a word that begins no entry, is decided here without a call.
      const key = transitionKey(ROOT, hash);
      let slot = key & mask;
      let found = keys[slot]!;
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask;
        found = keys[slot]!;
      }
      if (found === key) {
        match(text, start, at, targets[slot]!, lexicon);
        if (matchedEntry >= 0) {
          record(start, matchedEnd, matchedEntry);
          word += matchedWords;
          if (matchedEnd > at) at = matchedEnd;
        }
      }
      word += 1;
    } else if (characterClass === OTHER) at += 1;
    else if (characterClass === DIGIT) {
      const end = numberEnd(text, at);
      const wordEnd = endOfWord(text, at);
      matchedEntry = -1;
      const first = follow(automaton, transitionKey(ROOT, hashOf(text, at, wordEnd)));
      if (first !== ROOT) match(text, at, wordEnd, first, lexicon);
      if (matchedEntry >= 0) {
        record(at, matchedEnd, matchedEntry);
        word += matchedWords;
        at = matchedEnd;
      } else {
        record(at, end, NUMBER);
        at = end;
      }
      word += 1;
    } else if (characterClass === IDEOGRAPH) {
      const state = follow(automaton, transitionKey(ROOT, hashStep(0, code)));
      if (state !== ROOT) match(text, at, at + 1, state, lexicon);
      if (state !== ROOT && matchedEntry >= 0) {
        record(at, matchedEnd, matchedEntry);
        word += matchedWords;
        at = matchedEnd;
      } else at += 1;
      word += 1;
    } else if (characterClass === CURRENCY) {
      record(at, at + 1, CURRENCY_SIGN);
      at += 1;
    } else if (characterClass === STOP) {
      const afterAbbreviation =
        count > 0 &&
        scratch[count * 4 - 3] === at &&
        scratch[count * 4 - 1]! >= 0 &&
        (lexicon.categories[scratch[count * 4 - 1]!]! & WordCategory.abbreviation) !== 0;
      const end = endsSentence(text, at, afterAbbreviation);
      if (end >= 0) record(end, end, SENTENCE_END);
      at += 1;
    } else at += 1;
  }
  return columns(count);
}

/** Result of the last `match`: no object, because this runs for every tenth word of a page. */
let matchedEntry = -1;
let matchedEnd = 0;
/** Words beyond the first. */
let matchedWords = 0;

/** Follows the automaton from a first word that ends at `wordEnd` and keeps the longest entry that fits. */
function match(text: string, start: number, wordEnd: number, first: number, lexicon: Lexicon): void {
  const { automaton } = lexicon;
  matchedEntry = -1;
  matchedWords = 0;
  let state = first;
  let end = wordEnd;
  for (let words = 0; ; words += 1) {
    for (let entry = automaton.accepts[state]!; entry >= 0; entry = automaton.alternatives[entry]!) {
      if (!fits(text, start, entry, lexicon)) continue;
      matchedEntry = entry;
      matchedEnd = start + lexicon.texts[entry]!.length;
      matchedWords = words;
      break;
    }
    if (automaton.continues[state] === 0) return;
    const next = nextWord(text, end);
    if (next < 0) return;
    end = endOfWord(text, next);
    state = follow(automaton, transitionKey(state, hashOf(text, next, end)));
    if (state === ROOT) return;
  }
}

function fits(text: string, start: number, entry: number, lexicon: Lexicon): boolean {
  const written = lexicon.texts[entry]!;
  if (!isSpelledAt(text, start, written, lexicon.spellings[entry]!)) return false;
  const end = start + written.length;
  if (isWordCharacter(text.charCodeAt(end)) && isWordCharacter(text.charCodeAt(end - 1))) return false;
  return entry >= lexicon.nameCount || standsFree(text, start, end);
}

/** Not part of an address, an account's name or another name (`nvidia.com`, `@Oracle`, `O'Dell`). */
function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === AT_SIGN || text.charCodeAt(end) === AT_SIGN) return false;
  if ((before === APOSTROPHE || before === PERIOD) && isWordCharacter(text.charCodeAt(start - 2)))
    return false;
  return text.charCodeAt(end) !== PERIOD || !isSmallLetter(text.charCodeAt(end + 1));
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Start of the next word, or -1 where none begins within the gap that entries may have. */
function nextWord(text: string, from: number): number {
  for (let at = from; at <= from + LONGEST_GAP && at < text.length; at += 1) {
    const characterClass = classes[text.charCodeAt(at)];
    if (characterClass === LETTER || characterClass === DIGIT || characterClass === IDEOGRAPH) return at;
  }
  return -1;
}

/** End of the word that starts at `at`; an ideograph is a word alone. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  if (classes[text.charCodeAt(at)] === IDEOGRAPH) return end;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end += 1;
  return end;
}

/** End of the number in digits that starts at `at`; `1,234.5` is one number, `2026.` and `7, 8` end before. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (classes[code] === DIGIT) continue;
    if ((code !== PERIOD && code !== COMMA) || classes[text.charCodeAt(end + 1)] !== DIGIT) break;
  }
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function columns(count: number): Hits {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const words = new Int32Array(count);
  const entries = new Int32Array(count);
  for (let hit = 0, slot = 0; hit < count; hit += 1) {
    starts[hit] = scratch[slot++]!;
    ends[hit] = scratch[slot++]!;
    words[hit] = scratch[slot++]!;
    entries[hit] = scratch[slot++]!;
  }
  return { length: count, starts, ends, words, entries };
}
