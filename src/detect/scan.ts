/** One pass over clean text that finds every known name and word, number, currency sign and sentence end. */
import { CURRENCY_SIGN, HitRecorder, type Hits, NUMBER, SENTENCE_END, WordCategory } from './hits.ts';
import { follow, hashStep, initialBit, ROOT, transitionKey } from './lexicon/automaton.ts';
import type { NameLexicon } from './lexicon/lexicon.ts';
import { isSpelledAt } from './lexicon/spelling.ts';
import { gluedCodeEnd } from './money/glued-code.ts';
import {
  CURRENCY,
  characterClasses,
  DIGIT,
  IDEOGRAPH,
  isWordCharacter,
  LAST_WORD_CLASS,
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
/** One for all scans: none begins before the one before it has ended. */
const recorder = new HitRecorder();

/**
 * Longest match first from left to right; matches never overlap and never start or end inside a word.
 * @param text clean text, see `cleanText`
 */
export function scan(text: string, lexicon: NameLexicon): Hits {
  const classOf = classes;
  const { firstWords } = lexicon.automaton;
  const firstWordMask = firstWords.length - 1;
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
      const wordEnd = endOfWord(text, at);
      const key = transitionKey(ROOT, hashOf(text, at, wordEnd));
      if (match(text, at, wordEnd, key, lexicon)) {
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
    for (at += 1; at < length; at += 1) {
      const next = text.charCodeAt(at);
      if (classOf[next]! > LAST_WORD_CLASS || classOf[next] === OTHER) break;
      hash = hashStep(hash, next);
    }
    const key = transitionKey(ROOT, hash);
    // Nine of ten words begin no entry; this tells most of them without a call.
    if ((firstWords[(key >>> 5) & firstWordMask]! >>> key) & 1 && match(text, start, at, key, lexicon)) {
      hits.add(start, matchedEnd, word, matchedEntry);
      word += matchedWords;
      at = matchedEnd;
    } else {
      const codeEnd = gluedCodeEnd(text, start, at);
      if (codeEnd >= 0) {
        hits.add(start, codeEnd, word, CURRENCY_SIGN);
        at = codeEnd;
      }
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
  firstKey: number,
  lexicon: NameLexicon,
): boolean {
  const { automaton } = lexicon;
  let state = follow(automaton, firstKey);
  if (state === ROOT) return false;
  matchedEntry = -1;
  let end = wordEnd;
  for (let words = 1; ; words += 1) {
    for (let entry = automaton.accepts[state]!; entry >= 0; entry = automaton.alternatives[entry]!) {
      if (!fits(text, start, entry, lexicon)) continue;
      matchedEntry = entry;
      matchedEnd = start + lexicon.texts[entry]!.length;
      matchedWords = words;
      break;
    }
    const initials = automaton.continues[state]!;
    if (initials === 0) break;
    const next = nextWord(text, end);
    if (next < 0 || (initials & initialBit(text.charCodeAt(next))) === 0) break;
    end = endOfWord(text, next);
    state = follow(automaton, transitionKey(state, hashOf(text, next, end)));
    if (state === ROOT) break;
  }
  return matchedEntry >= 0;
}

function fits(text: string, start: number, entry: number, lexicon: NameLexicon): boolean {
  const written = lexicon.texts[entry]!;
  const end = start + written.length;
  if (end > text.length || !isSpelledAt(text, start, written, lexicon.spellings[entry]!)) return false;
  if (isWordCharacter(codeAt(text, end)) && isWordCharacter(codeAt(text, end - 1))) return false;
  return entry >= lexicon.nameCount || standsFree(text, start, end);
}

/** Not part of an address, an account's name or another name (`nvidia.com`, `@Oracle`, `O'Dell`). */
function standsFree(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1);
  const after = codeAt(text, end);
  if (before === AT_SIGN || after === AT_SIGN) return false;
  if ((before === APOSTROPHE || before === PERIOD) && isWordCharacter(codeAt(text, start - 2))) return false;
  return after !== PERIOD || !isSmallLetter(codeAt(text, end + 1));
}

/** Code unit, or 0 outside the text: never `NaN`, which would slow down every look-up by it. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
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
    if ((code !== PERIOD && code !== COMMA) || classes[codeAt(text, end + 1)] !== DIGIT) break;
  }
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}
