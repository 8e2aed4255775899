/** The lexicon's places and facilities, looked up the ways that the rules ask for. */
import type { FacilityId } from '../../facts/ids.ts';
import type { LexiconFacts } from '../lexicon/lexicon.ts';
import type { FacilitySource, PlaceSource } from '../lexicon/source.ts';
import { remembered } from '../remembered.ts';

export interface PlaceIndex {
  /** Facilities at a place or anywhere inside it, best known first. */
  facilitiesAt(place: PlaceSource): readonly FacilitySource[];
  /** Whether `outer` is `inner` or contains it. */
  contains(outer: PlaceSource, inner: PlaceSource): boolean;
}

/** The index of a lexicon; made on first use. */
export const placeIndexOf = remembered(createIndex);

const NO_FACILITIES: readonly FacilitySource[] = [];

function createIndex(facts: LexiconFacts): PlaceIndex {
  const idsByPlace = new Map<string, Set<FacilityId>>();
  for (const place of facts.places) {
    for (const key of [place.key, ...place.within]) {
      const ids = idsByPlace.get(key) ?? new Set();
      for (const id of place.facilities) ids.add(id);
      idsByPlace.set(key, ids);
    }
  }
  const sorted = new Map<string, FacilitySource[]>();
  for (const [key, ids] of idsByPlace) {
    const facilities = [...ids].flatMap(id => facts.facilities.get(id) ?? []);
    sorted.set(
      key,
      facilities.sort((one, other) => one.rank - other.rank),
    );
  }
  return {
    facilitiesAt: place => sorted.get(place.key) ?? NO_FACILITIES,
    contains: (outer, inner) => outer.key === inner.key || inner.within.includes(outer.key),
  };
}
