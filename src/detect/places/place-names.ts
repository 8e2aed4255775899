/** What each entry of the lexicon names among places and sites; looked up once, not at every hit. */
import type { FacilitySense, Lexicon } from '../lexicon/lexicon.ts';
import type { FacilitySource, PlaceSource } from '../lexicon/source.ts';
import { nameKindsOf, PLACE_KINDS } from '../name-kinds.ts';
import { remembered } from '../remembered.ts';

/** An entry that names a place or a site. */
export interface PlaceName {
  /** Places of that name, those left out that it names only behind a town and a comma. */
  readonly places: readonly PlaceSource[];
  /** All of them: what it names behind a town and a comma. */
  readonly placesBehindTown: readonly PlaceSource[];
  readonly site: FacilitySense | undefined;
  /** The sites that it may be. */
  readonly facilities: readonly FacilitySource[];
}

class PlaceNames {
  private readonly byEntry: (PlaceName | undefined)[] = [];
  private readonly kinds;

  constructor(private readonly lexicon: Lexicon) {
    this.kinds = nameKindsOf(lexicon);
  }

  at(entry: number): PlaceName | null {
    if ((this.kinds.of(entry) & PLACE_KINDS) === 0) return null;
    this.byEntry[entry] ??= readName(entry, this.lexicon);
    return this.byEntry[entry];
  }
}

function readName(entry: number, lexicon: Lexicon): PlaceName {
  let site: FacilitySense | undefined;
  const places: PlaceSource[] = [];
  const placesBehindTown: PlaceSource[] = [];
  for (const sense of lexicon.senses(entry)) {
    if (sense.kind === 'facility') site ??= sense;
    if (sense.kind !== 'place') continue;
    placesBehindTown.push(sense.place);
    if (!sense.postal) places.push(sense.place);
  }
  const facilities = site?.facilities.flatMap(id => lexicon.facts.facilities.get(id) ?? []) ?? [];
  return { site, facilities, places, placesBehindTown };
}

/** The names of a lexicon. */
export const placeNamesOf = remembered((lexicon: Lexicon) => new PlaceNames(lexicon));
