/** One pass over clean text that finds every known name and word, number, currency sign and sentence end. */
import { CURRENCY_SIGN, HitRecorder, type Hits, NUMBER, SENTENCE_END, WordCategory } from './hits.ts';
import { follow, hashStep, initialBit, mayBeginEntry, ROOT, transitionKey } from './lexicon/automaton.ts';
import type { NameLexicon } from './lexicon/lexicon.ts';
import { isSpelledAt } from './lexicon/spelling.ts';
import { gluedCodeEnd } from './money/glued-code.ts';
import { standsFree } from './stands-free.ts';
import {
  CURRENCY,
  characterClasses,
  codeAt,
  DIGIT,
  IDEOGRAPH,
  isWordCharacter,
  LAST_INITIAL_CLASS,
  LAST_WORD_CLASS,
  LETTER,
  OTHER,
  STOP,
} from './text/characters.ts';
import { endsSentence } from './text/sentences.ts';

/** Between two words of one entry stand at most this many characters (“Systems, Inc”, “AT & T”). */
const LONGEST_GAP = 3;

const COMMA = 0x2c;
const PERIOD = 0x2e;

const classes = characterClasses();
/** One for all scans: none begins before the one before it has ended. */
const recorder = new HitRecorder();

/**
 * Longest match first from left to right; matches never overlap and never start or end inside a word.
 * @param text clean text, see `cleanText`
 */
export function scan(text: string, lexicon: NameLexicon): Hits {
  const classOf = classes;
  const { firstWords } = lexicon.automaton;
  const length = text.length;
  const hits = recorder;
  hits.begin();
  let word = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const characterClass = classOf[code]!;
    if (characterClass === OTHER) {
      at += 1;
      continue;
    }
    if (characterClass !== LETTER) {
      if (characterClass === CURRENCY) hits.add(at, at + 1, word, CURRENCY_SIGN);
      if (characterClass === CURRENCY || characterClass === STOP) {
        if (characterClass === STOP) addSentenceEnd(text, at, word, hits, lexicon);
        at += 1;
        continue;
      }
      // A number or an ideograph.
      const hash = hashWord(text, at);
      const wordEnd = hashedEnd;
      if (mayBeginEntry(firstWords, hash, code) && match(text, at, wordEnd, hash, lexicon)) {
        hits.add(at, matchedEnd, word, matchedEntry);
        word += matchedWords;
        at = matchedEnd;
      } else if (characterClass === DIGIT) {
        const end = numberEnd(text, at);
        hits.add(at, end, word, NUMBER);
        word += 1;
        at = end;
      } else {
        word += 1;
        at = wordEnd;
      }
      continue;
    }
    const start = at;
    let hash = hashStep(0, code);
    let kinds = LETTER;
    let nextClass = OTHER;
    for (at += 1; at < length; at += 1) {
      const next = text.charCodeAt(at);
      nextClass = classOf[next]!;
      if (nextClass > LAST_WORD_CLASS) break;
      kinds |= nextClass;
      hash = hashStep(hash, next);
    }
    // Nine of ten words begin no entry; this tells nearly all of them without a call.
    if (mayBeginEntry(firstWords, hash, code) && match(text, start, at, hash, lexicon)) {
      hits.add(start, matchedEnd, word, matchedEntry);
      word += matchedWords;
      at = matchedEnd;
    } else {
      // Only a word with a digit in it can be a code glued to its number.
      const codeEnd = kinds & DIGIT ? gluedCodeEnd(text, start, at) : -1;
      if (codeEnd >= 0) {
        hits.add(start, codeEnd, word, CURRENCY_SIGN);
        at = codeEnd;
      } else if (nextClass === OTHER) at += 1; // The space after the word, which has just been read.
      word += 1;
    }
  }
  return hits.take();
}

function addSentenceEnd(
  text: string,
  stop: number,
  word: number,
  hits: HitRecorder,
  lexicon: NameLexicon,
): void {
  const entry = hits.entryEndingAt(stop);
  const afterAbbreviation = entry >= 0 && (lexicon.categories[entry]! & WordCategory.abbreviation) !== 0;
  const end = endsSentence(text, stop, afterAbbreviation);
  if (end >= 0) hits.add(end, end, word, SENTENCE_END);
}

/** Result of the last `match`: no object, because this runs for every tenth word of a page. */
let matchedEntry = -1;
let matchedEnd = 0;
let matchedWords = 0;

/**
 * Follows the automaton from a first word that ends at `wordEnd` and keeps the longest entry that fits; true where
 * there is one.
 */
function match(
  text: string,
  start: number,
  wordEnd: number,
  firstHash: number,
  lexicon: NameLexicon,
): boolean {
  const { transitions, states, alternatives, letterStarts } = lexicon.automaton;
  let state = follow(transitions, transitionKey(ROOT, firstHash));
  if (state === ROOT) return false;
  matchedEntry = -1;
  let end = wordEnd;
  for (let words = 1; ; words += 1) {
    for (let entry = states[state * 2]!; entry >= 0; entry = alternatives[entry]!) {
      const entryEnd = start + letterStarts[entry + 1]! - letterStarts[entry]!;
      if (!fits(text, start, entryEnd, entry, lexicon)) continue;
      matchedEntry = entry;
      matchedEnd = entryEnd;
      matchedWords = words;
      break;
    }
    const initials = states[state * 2 + 1]!;
    if (initials === 0) break;
    const next = nextWord(text, end);
    if (next < 0 || (initials & initialBit(text.charCodeAt(next))) === 0) break;
    state = follow(transitions, transitionKey(state, hashWord(text, next)));
    if (state === ROOT) break;
    end = hashedEnd;
  }
  return matchedEntry >= 0;
}

function fits(text: string, start: number, end: number, entry: number, lexicon: NameLexicon): boolean {
  if (end > text.length) return false;
  const { letters, letterStarts } = lexicon.automaton;
  const from = letterStarts[entry]!;
  if (!isSpelledAt(text, start, letters, from, letterStarts[entry + 1]!, lexicon.spellings[entry]!))
    return false;
  if (isWordCharacter(codeAt(text, end)) && isWordCharacter(codeAt(text, end - 1))) return false;
  return entry >= lexicon.nameCount || standsFree(text, start, end);
}

/** Start of the next word, or -1 where none begins within the gap that entries may have. */
function nextWord(text: string, from: number): number {
  for (let at = from; at <= from + LONGEST_GAP && at < text.length; at += 1) {
    if (classes[text.charCodeAt(at)]! <= LAST_INITIAL_CLASS) return at;
  }
  return -1;
}

/** Where the word ends that `hashWord` was asked for last. */
let hashedEnd = 0;

/** Hash of the word that starts at `start`; an ideograph is a word alone. */
function hashWord(text: string, start: number): number {
  let code = text.charCodeAt(start);
  let hash = hashStep(0, code);
  let end = start + 1;
  if (classes[code] !== IDEOGRAPH) {
    for (; end < text.length; end += 1) {
      code = text.charCodeAt(end);
      if (!isWordCharacter(code)) break;
      hash = hashStep(hash, code);
    }
  }
  hashedEnd = end;
  return hash;
}

/** End of the number in digits that starts at `at`; `1,234.5` is one number, `2026.` and `7, 8` end before. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (classes[code] === DIGIT) continue;
    if ((code !== PERIOD && code !== COMMA) || classes[codeAt(text, end + 1)] !== DIGIT) break;
  }
  return end;
}
