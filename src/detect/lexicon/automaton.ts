/**
 * A word automaton: states joined by the hashes of words. A hash only leads to candidates; what is accepted was
 * compared with the text letter by letter, so that two words of one hash cost time and never a wrong match.
 */
import { characterClasses, IDEOGRAPH, LAST_INITIAL_CLASS, LAST_WORD_CLASS } from '../text/characters.ts';
import { Spelling } from './spelling.ts';

export interface Automaton {
  /**
   * Pairs of a `transitionKey` and the state that it leads to, side by side because they are read together. Open
   * addressing; the number of pairs is a power of two, a key of 0 is an empty slot.
   */
  readonly transitions: Int32Array;
  /** Bits for `mayBeginEntry`: tells nearly every word that begins no entry without leaving the nearest cache. */
  readonly firstWords: Int32Array;
  /**
   * Two numbers for each state: the first entry that it accepts, or -1, and `initialBit` of every word that goes on
   * from it, 0 where none does, which spares most look-ups.
   */
  readonly states: Int32Array;
  /** By entry: the next entry that the same state accepts, or -1. */
  readonly alternatives: Int32Array;
  /** Pairs of the first entry that a state accepts and one of its alternatives. */
  readonly shared: readonly number[];
  /** UTF-16 units of all entries, one after the other: compared with a text faster than so many strings. */
  readonly letters: Uint16Array;
  /** Where the letters of an entry begin; the last number is where all end. */
  readonly letterStarts: Int32Array;
}

const classes = characterClasses();

/** No transition. Also the state that every scan starts from, which no transition leads to. */
export const ROOT = 0;

/** Case is folded by setting the bit that tells a from A; other characters may collide, which comparison settles. */
const CASE_BIT = 0x20;
const HASH_FACTOR = 31;
const STATE_FACTOR = 0x9e3779b1;

/** Folds one more character into the hash of a word, which starts at 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, HASH_FACTOR) + (code | CASE_BIT)) | 0;
}

/** The key of a transition; never 0. */
export function transitionKey(state: number, wordHash: number): number {
  const key = Math.imul(wordHash ^ Math.imul(state, STATE_FACTOR), 0x85ebca6b);
  return key ^ (key >>> 15) || 1;
}

/** One of 32 bits for the first character of a word, case folded as in `hashStep`. */
export function initialBit(code: number): number {
  return 1 << ((code | CASE_BIT) & 31);
}

/**
 * Whether an entry may begin with the word of a hash. Most entries are never found in small letters, so that the case
 * of the initial counts here, though the hash folds it: “it”, “next” and “be” are words of every page.
 */
export function mayBeginEntry(firstWords: Int32Array, wordHash: number, initial: number): boolean {
  return ((firstWords[firstWordSlot(firstWords, wordHash, initial)]! >>> wordHash) & 1) !== 0;
}

function firstWordSlot(firstWords: Int32Array, wordHash: number, initial: number): number {
  return ((wordHash >>> 5) ^ (initial & CASE_BIT)) & (firstWords.length - 1);
}

/** Where a transition leads, or `ROOT` where there is none. */
export function follow(transitions: Int32Array, key: number): number {
  const mask = transitions.length - 2;
  for (let slot = (key << 1) & mask; ; slot = (slot + 2) & mask) {
    const found = transitions[slot]!;
    if (found === key) return transitions[slot + 1]!;
    if (found === 0) return ROOT;
  }
}

/** Entries that are put in between two chances to pause. */
const ENTRIES_PER_STEP = 512;

/**
 * Builds the automaton of `entries` in steps; entries of the same words are accepted in the order given.
 * @param spellings by entry, how a text may spell it: `Spelling` bits
 */
export function* buildInSteps(entries: readonly string[], spellings: Uint8Array): Generator<void, Automaton> {
  // Words are about half as many as an entry's letters at the very most; three an entry are plenty in practice.
  let size = 1 << 10;
  while (size < entries.length * 4) size <<= 1;
  let transitions = new Int32Array(size * 2);
  const firstWords = new Int32Array(size / 8);
  const states: number[] = [-1, 0];
  const shared: number[] = [];
  const alternatives = new Int32Array(entries.length).fill(-1);
  const { letters, letterStarts } = lettersOf(entries);
  yield;

  const step = (key: number): number => {
    if (states.length * 2 > transitions.length) transitions = grown(transitions);
    const mask = transitions.length - 2;
    let slot = (key << 1) & mask;
    for (; transitions[slot] !== 0; slot = (slot + 2) & mask) {
      if (transitions[slot] === key) return transitions[slot + 1]!;
    }
    transitions[slot] = key;
    transitions[slot + 1] = states.length / 2;
    return states.push(-1, 0) / 2 - 1;
  };

  /** A function of its own, and no part of the generator's loop, because the engine is quicker to compile it. */
  const add = (entry: number): void => {
    const end = letterStarts[entry + 1]!;
    let state = ROOT;
    for (let at = letterStarts[entry]!; at < end; ) {
      const initial = letters[at]!;
      const characterClass = classes[initial]!;
      at += 1;
      if (characterClass > LAST_INITIAL_CLASS) continue;
      let hash = hashStep(0, initial);
      if (characterClass !== IDEOGRAPH) {
        for (; at < end && classes[letters[at]!]! <= LAST_WORD_CLASS; at += 1)
          hash = hashStep(hash, letters[at]!);
      }
      const key = transitionKey(state, hash);
      if (state === ROOT) {
        // Capitals are found for a small letter too, where headlines have them; the reverse only in any case.
        firstWords[firstWordSlot(firstWords, hash, initial & ~CASE_BIT)]! |= 1 << hash;
        const smallToo = spellings[entry]! & Spelling.any ? CASE_BIT : 0;
        firstWords[firstWordSlot(firstWords, hash, initial | smallToo)]! |= 1 << hash;
      }
      states[state * 2 + 1]! |= initialBit(initial);
      state = step(key);
    }
    if (state === ROOT) return;
    const first = states[state * 2]!;
    if (first < 0) states[state * 2] = entry;
    else {
      alternatives[lastOf(alternatives, first)] = entry;
      shared.push(first, entry);
    }
  };

  for (let entry = 0; entry < entries.length; entry += 1) {
    if (entry % ENTRIES_PER_STEP === 0) yield;
    add(entry);
  }
  return {
    transitions,
    firstWords,
    states: Int32Array.from(states),
    alternatives,
    shared,
    letters,
    letterStarts,
  };
}

function lettersOf(entries: readonly string[]): Pick<Automaton, 'letters' | 'letterStarts'> {
  const text = entries.join('');
  const letters = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) letters[at] = text.charCodeAt(at);
  const letterStarts = new Int32Array(entries.length + 1);
  for (let entry = 0; entry < entries.length; entry += 1) {
    letterStarts[entry + 1] = letterStarts[entry]! + entries[entry]!.length;
  }
  return { letters, letterStarts };
}

function lastOf(alternatives: Int32Array, first: number): number {
  let entry = first;
  while (alternatives[entry]! >= 0) entry = alternatives[entry]!;
  return entry;
}

function grown(transitions: Int32Array) {
  const larger = new Int32Array(transitions.length * 2);
  const mask = larger.length - 2;
  for (let from = 0; from < transitions.length; from += 2) {
    const key = transitions[from]!;
    if (key === 0) continue;
    let slot = (key << 1) & mask;
    while (larger[slot] !== 0) slot = (slot + 2) & mask;
    larger[slot] = key;
    larger[slot + 1] = transitions[from + 1]!;
  }
  return larger;
}
