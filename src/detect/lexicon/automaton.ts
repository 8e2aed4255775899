/**
 * A word automaton: states joined by the hashes of words. A hash only leads to candidates; what is accepted was
 * compared with the text letter by letter, so that two words of one hash cost time and never a wrong match.
 */
import { characterClasses, DIGIT, IDEOGRAPH, LETTER } from '../text/characters.ts';

export interface Automaton {
  /** Open addressing by `transitionKey`; the length is a power of two, 0 is an empty slot. */
  readonly keys: Int32Array;
  /** State that the transition in the same slot leads to. */
  readonly targets: Int32Array;
  /**
   * One bit for each first word, at `transitionKey(ROOT, …)`: tells a word that begins no entry, as nine of ten do,
   * without leaving the nearest cache.
   */
  readonly firstWords: Int32Array;
  /** First entry that a state accepts, or -1. */
  readonly accepts: Int32Array;
  /** By entry: the next entry that the same state accepts, or -1. */
  readonly alternatives: Int32Array;
  /** Pairs of the first entry that a state accepts and one of its alternatives. */
  readonly shared: readonly number[];
  /** By state: `initialBit` of every word that goes on from here, 0 where none does. Spares most look-ups. */
  readonly continues: Int32Array;
}

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

/** Where a transition leads, or `ROOT` where there is none. */
export function follow(automaton: Automaton, key: number): number {
  const { keys, targets } = automaton;
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot]!;
    if (found === key) return targets[slot]!;
    if (found === 0) return ROOT;
  }
}

/** Entries that are put in between two chances to pause. */
const ENTRIES_PER_STEP = 512;

/** Builds the automaton of `entries` in steps; entries of the same words are accepted in the order given. */
export function* buildInSteps(entries: readonly string[]): Generator<void, Automaton> {
  const classes = characterClasses();
  // Words are about half as many as an entry's letters at the very most; three an entry are plenty in practice.
  let size = 1 << 10;
  while (size < entries.length * 4) size <<= 1;
  let table = { keys: new Int32Array(size), targets: new Int32Array(size) };
  const accepts: number[] = [-1];
  const continues: number[] = [0];
  const firstKeys: number[] = [];
  const shared: number[] = [];
  const alternatives = new Int32Array(entries.length).fill(-1);

  const step = (state: number, wordHash: number, initial: number): number => {
    const key = transitionKey(state, wordHash);
    if (state === ROOT) firstKeys.push(key);
    continues[state]! |= initialBit(initial);
    if (accepts.length * 2 > table.keys.length) table = grown(table);
    const mask = table.keys.length - 1;
    let slot = key & mask;
    for (; table.keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (table.keys[slot] === key) return table.targets[slot]!;
    }
    table.keys[slot] = key;
    table.targets[slot] = accepts.length;
    continues.push(0);
    return accepts.push(-1) - 1;
  };

  for (let entry = 0; entry < entries.length; entry += 1) {
    if (entry % ENTRIES_PER_STEP === 0) yield;
    const text = entries[entry]!;
    let state = ROOT;
    for (let at = 0; at < text.length; ) {
      let code = text.charCodeAt(at);
      let characterClass = classes[code];
      at += 1;
      if (characterClass === IDEOGRAPH) state = step(state, hashStep(0, code), code);
      else if (characterClass === LETTER || characterClass === DIGIT) {
        const initial = code;
        let hash = hashStep(0, code);
        for (; at < text.length; at += 1) {
          code = text.charCodeAt(at);
          characterClass = classes[code];
          if (characterClass !== LETTER && characterClass !== DIGIT) break;
          hash = hashStep(hash, code);
        }
        state = step(state, hash, initial);
      }
    }
    if (state === ROOT) continue;
    const first = accepts[state]!;
    if (first < 0) accepts[state] = entry;
    else {
      alternatives[lastOf(alternatives, first)] = entry;
      shared.push(first, entry);
    }
  }
  const firstWords = new Int32Array(table.keys.length / 8);
  for (const key of firstKeys) firstWords[(key >>> 5) & (firstWords.length - 1)]! |= 1 << key;
  return {
    ...table,
    firstWords,
    accepts: Int32Array.from(accepts),
    alternatives,
    shared,
    continues: Int32Array.from(continues),
  };
}

function lastOf(alternatives: Int32Array, first: number): number {
  let entry = first;
  while (alternatives[entry]! >= 0) entry = alternatives[entry]!;
  return entry;
}

function grown(table: { keys: Int32Array; targets: Int32Array }) {
  const mask = table.keys.length * 2 - 1;
  const keys = new Int32Array(mask + 1);
  const targets = new Int32Array(mask + 1);
  for (let from = 0; from < table.keys.length; from += 1) {
    const key = table.keys[from]!;
    if (key === 0) continue;
    let slot = key & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    targets[slot] = table.targets[from]!;
  }
  return { keys, targets };
}
