import type { Lexicon, LexiconFacts } from '../lexicon/lexicon.ts';
import type { PlaceSource } from '../lexicon/source.ts';
import { placeNamesOf } from '../places/place-names.ts';
import { remembered } from '../remembered.ts';
import type { BlockScan } from '../scan-block.ts';
import { placeWordsOf } from './place-words.ts';

/**
 * States and countries that a page names or names a town in, one word each in lower case: an article on Hyderabad and
 * Jamnagar need not say that the plans it tells of are for India.
 */
export function placeWordsOfPage(scans: readonly BlockScan[], lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>();
  const names = placeNamesOf(lexicon);
  const seen = new Uint8Array(lexicon.nameCount);
  for (const { hits } of scans) {
    for (const entry of hits.entries) {
      if (entry < 0 || entry >= seen.length || seen[entry] === 1) continue;
      seen[entry] = 1;
      for (const place of names.at(entry)?.places ?? NO_PLACES) {
        for (const word of wordsAround(place, lexicon.facts)) words.add(word);
      }
    }
  }
  return words;
}

const NO_PLACES: readonly PlaceSource[] = [];

function wordsAround(place: PlaceSource, facts: LexiconFacts): string[] {
  const known = placeWordsOf(facts);
  const byKey = placesByKey(facts);
  return [place, ...place.within.flatMap(key => byKey.get(key) ?? [])]
    .flatMap(({ names }) => names.map(name => name.toLowerCase()))
    .filter(word => known.has(word));
}

const placesByKey = remembered(
  (facts: LexiconFacts): ReadonlyMap<string, PlaceSource> =>
    new Map(facts.places.map(place => [place.key, place])),
);
