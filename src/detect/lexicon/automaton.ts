/** A word automaton: states joined by the hashes of words, accepting entries. Built by `decodeLexicon`. */
export interface Automaton {
  /** Open-addressing table of transitions; the length is a power of two. Key 0 is an empty slot. */
  readonly keys: Int32Array;
  /** State that a transition leads to. */
  readonly targets: Uint16Array;
  /** First entry that a state accepts, or -1. */
  readonly accepts: Int32Array;
  /** Next entry that the same state accepts, in order of preference, or -1. */
  readonly alternatives: Int32Array;
  /** 1 where a state has transitions of its own. */
  readonly continues: Uint8Array;
  /** How an entry may be spelled, `CaseRule` bits. */
  readonly caseRules: Uint8Array;
  readonly texts: readonly string[];
}
