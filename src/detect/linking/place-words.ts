import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealSource } from '../lexicon/source.ts';

/** More often the government than the state. */
const GOVERNMENT = 'washington';

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
        .map(name => name.toLowerCase())
        .filter(name => name !== GOVERNMENT),
    );
    known.set(facts, words);
  }
  return words;
}

const ofDeals = new WeakMap<DealSource, readonly string[]>();

/** Those of a deal's own words that are such names. */
export function placeWordsOfDeal(deal: DealSource, facts: LexiconFacts): readonly string[] {
  let words = ofDeals.get(deal);
  if (words === undefined) {
    const names = placeWordsOf(facts);
    words = deal.words.filter(word => names.has(word));
    ofDeals.set(deal, words);
  }
  return words;
}
