import type { FacilityNameSource } from '../../../detect/lexicon/source.ts';
import type { FactFiles } from '../../read/fact-files.ts';

/** What a site's name says of its kind; the news leaves it out after the first mention. */
const KIND_WORDS =
  / (?:(?:(?:AI|energy|data|technology|compute|data cent(?:er|re)) )?campus|power plants?|gigasite|AI hub|supercluster)$/i;
/** Names, not descriptions: “River Bend”, not “former GM Lordstown” or “UAE-US”. */
const PROPER = /^(?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?$/u;
/** Shorter ones are seldom told from other words. */
const SHORTEST = 5;

/**
 * “River Bend” for “River Bend campus”: names that stand for the site only beside one of its companies.
 * @param known names that the files have
 */
export function shortSiteNames(
  files: FactFiles,
  known: ReadonlyMap<string, FacilityNameSource>,
): FacilityNameSource[] {
  const taken = takenNames(files);
  const short = new Map<string, FacilityNameSource>();
  for (const { text, facilities, cues } of known.values()) {
    const bare = text.replace(KIND_WORDS, '');
    if (
      bare === text ||
      bare.length < SHORTEST ||
      !PROPER.test(bare) ||
      known.has(bare) ||
      isTaken(bare, taken)
    )
      continue;
    const other = short.get(bare);
    if (other) other.facilities = [...new Set([...other.facilities, ...facilities])];
    else
      short.set(bare, {
        kind: 'facility',
        facilities: [...facilities],
        text: bare,
        ambiguity: 'never-alone',
        cues,
      });
  }
  return [...short.values()];
}

interface TakenNames {
  companies: readonly string[];
  places: ReadonlySet<string>;
}

function takenNames({ companies, facilities }: FactFiles): TakenNames {
  return {
    companies: companies.flatMap(({ value }) => [value.name, ...value.aliases.map(({ text }) => text)]),
    places: new Set(
      facilities.flatMap(({ value: { place } }) =>
        [place.locality, place.county, place.region].flatMap(name => name?.split(/, | and /) ?? []),
      ),
    ),
  };
}

/** Towns are read as towns; a company's name with a town behind it, or alone, is found by both. */
function isTaken(bare: string, { companies, places }: TakenNames): boolean {
  return places.has(bare) || companies.some(name => bare === name || bare.startsWith(`${name} `));
}
