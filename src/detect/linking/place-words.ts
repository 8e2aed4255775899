import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { DealSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';

/** More often the government than the state. */
const GOVERNMENT = 'washington';

/** Names of states and countries that are one word, in lower case: those by which plans are told apart. */
export const placeWordsOf = remembered(
  (facts: LexiconFacts): ReadonlySet<string> =>
    new Set(
      facts.places
        .filter(({ level }) => level === 'region' || level === 'country')
        .flatMap(({ names }) => names)
        .filter(name => /^\p{L}{4,}$/u.test(name))
        .map(name => name.toLowerCase())
        .filter(name => name !== GOVERNMENT),
    ),
);

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
