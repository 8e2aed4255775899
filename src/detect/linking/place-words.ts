import type { LexiconFacts } from '../lexicon/lexicon.ts';

const known = new WeakMap<LexiconFacts, ReadonlySet<string>>();

/** Names of states and countries that are one word, in lower case: those by which plans are told apart. */
export function placeWordsOf(facts: LexiconFacts): ReadonlySet<string> {
  let words = known.get(facts);
  if (words === undefined) {
    words = new Set(
      facts.places
        .filter(({ level }) => level === 'region' || level === 'country')
        .flatMap(({ names }) => names)
        .filter(name => /^\p{L}{4,}$/u.test(name))
        .map(name => name.toLowerCase()),
    );
    known.set(facts, words);
  }
  return words;
}
