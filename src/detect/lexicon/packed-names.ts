/**
 * Names as lines under the id of what they name, so that neighbors resemble each other and compress well:
 *
 *     =oracle                          #xai-memphis-tn             !                  @
 *     Oracle Cloud                     Colossus⇥w memphis          oracle bones       Tennessee⇥Tenn.⇥~TN
 *     Oracle⇥w cloud,database
 *
 * `=` companies, `#` facilities, `!` rivals, `@` places, one line each with all names. Behind a tab stands what is
 * out of the ordinary: form, class, further facilities by index, cues.
 */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import { shippedNames } from './shipped-names.ts';
import type { AmbiguityClass, LexiconSource, NameForm } from './source.ts';
import { Spelling } from './spelling.ts';

const FORM_LETTERS: Readonly<Record<NameForm, string>> = { name: '', ticker: 't', epithet: 'e' };
const CLASS_LETTERS: Readonly<Record<AmbiguityClass, string>> = {
  unique: '',
  word: 'w',
  acronym: 'a',
  'never-alone': 'n',
};
/** Before a postal form among a place's names. */
export const POSTAL = '~';

/** Shorter names in odd case are more often something else (Aws, Abb). */
const SHORTEST_RECASED = 4;

export type NameKind = 'company' | 'facility' | 'rival' | 'place';

/** A name as the artefact has it; what its marker says is read when its senses are asked for. */
export interface PackedName {
  text: string;
  kind: NameKind;
  /** Index among the companies, facilities or places. */
  owner: number;
  marker: string;
}

export interface UnpackedNames {
  names: PackedName[];
  companies: CompanyId[];
  facilities: FacilityId[];
  /** Names of each place, the postal form last with its sign. */
  placeNames: string[][];
}

/** Writes every name that can be found, and the ids of all companies and facilities in the source's order. */
export function packNames(source: LexiconSource): string {
  const names = shippedNames(source);
  const facility = new Map(source.facilities.map(({ id }, index) => [id, index]));
  const lines: string[] = [];
  const ofCompany = new Map<CompanyId, string[]>(source.companies.map(({ id }) => [id, []]));
  const ofFacility = new Map<FacilityId, string[]>(source.facilities.map(({ id }) => [id, []]));
  for (const name of names) {
    if (name.kind === 'company') {
      const letters = FORM_LETTERS[name.form] + CLASS_LETTERS[name.ambiguity];
      ofCompany.get(name.company)?.push(line(name.text, letters, name.cues));
    } else if (name.kind === 'facility') {
      const others = name.facilities.slice(1).map(other => `+${facility.get(other)!}`);
      const letters = CLASS_LETTERS[name.ambiguity] + others.join('');
      ofFacility.get(name.facilities[0]!)?.push(line(name.text, letters, name.cues));
    }
  }
  for (const [id, own] of ofCompany) lines.push(`=${id}`, ...unique(own));
  for (const [id, own] of ofFacility) lines.push(`#${id}`, ...unique(own));
  lines.push('!', ...unique(names.flatMap(name => (name.kind === 'rival' ? [name.text] : []))), '@');
  for (const { names: placeNames, postal } of source.places) {
    lines.push([...placeNames, ...(postal === undefined ? [] : [POSTAL + postal])].join('\t'));
  }
  return lines.join('\n');
}

/** Reads what `packNames` wrote. */
export function unpackNames(section: string): UnpackedNames {
  const names: PackedName[] = [];
  const companies: CompanyId[] = [];
  const facilities: FacilityId[] = [];
  const placeNames: string[][] = [];
  let kind: NameKind = 'company';
  let owner = -1;
  for (const written of section.split('\n')) {
    const first = written.charAt(0);
    if (first === '=') owner = companies.push(written.slice(1) as CompanyId) - 1;
    else if (first === '#') {
      kind = 'facility';
      owner = facilities.push(written.slice(1) as FacilityId) - 1;
    } else if (written === '!') kind = 'rival';
    else if (written === '@') kind = 'place';
    else if (kind === 'place') {
      const own = written.split('\t');
      owner = placeNames.push(own) - 1;
      for (const name of own) {
        const postal = name.startsWith(POSTAL);
        names.push({ text: postal ? name.slice(1) : name, kind, owner, marker: postal ? POSTAL : '' });
      }
    } else {
      const tab = written.indexOf('\t');
      const text = tab < 0 ? written : written.slice(0, tab);
      names.push({ text, kind, owner, marker: tab < 0 ? '' : written.slice(tab + 1) });
    }
  }
  return { names, companies, facilities, placeNames };
}

/** What stands behind the tab. */
export interface Marker {
  form: NameForm;
  ambiguity: AmbiguityClass;
  /** Indexes of facilities beside the one that the name stands under. */
  others: number[];
  cues: string[];
  postal: boolean;
}

export function readMarker(marker: string): Marker {
  const space = marker.indexOf(' ');
  const [letters, ...others] = (space < 0 ? marker : marker.slice(0, space)).split('+') as [
    string,
    ...string[],
  ];
  return {
    form: letters.startsWith('t') ? 'ticker' : letters.startsWith('e') ? 'epithet' : 'name',
    ambiguity: classOf(letters),
    others: others.map(Number),
    cues: space < 0 ? [] : marker.slice(space + 1).split(','),
    postal: marker === POSTAL,
  };
}

/** How a text may spell a name; follows from what the name is. */
export function spellingOf({ text, kind, marker }: PackedName): number {
  const first = marker.charAt(0);
  if (kind === 'rival' || first === 'e') return Spelling.any;
  if (first === 't' || first === POSTAL) return Spelling.written;
  const ambiguous = first === 'w' || first === 'a' || first === 'n';
  const recased = !ambiguous && text.length >= SHORTEST_RECASED;
  return Spelling.written | Spelling.capitals | (recased ? Spelling.title : 0);
}

function classOf(letters: string): AmbiguityClass {
  switch (letters.charAt(letters.length - 1)) {
    case 'w':
      return 'word';
    case 'a':
      return 'acronym';
    case 'n':
      return 'never-alone';
    default:
      return 'unique';
  }
}

function line(text: string, letters: string, cues: readonly string[]): string {
  const marker = cues.length === 0 ? letters : `${letters} ${cues.join(',')}`;
  return marker === '' ? text : `${text}\t${marker}`;
}

/** The same name more than once, as legal suffixes leave it, is one; sorted, so that near ones compress. */
function unique(lines: string[]): string[] {
  return [...new Set(lines)].sort();
}
