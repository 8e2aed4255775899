/**
 * Names as lines behind the sign of what they name, so that neighbors resemble each other and compress well:
 *
 *     =                #              !                  @
 *     Oracle Cloud     Colossus⇥w     oracle bones       Tennessee⇥Tenn.⇥~TN
 *     Oracle⇥w
 *
 * `=` one company after the other, `#` facilities, `!` rivals, `@` places, one line each with all names. Behind a tab
 * stands what is out of the ordinary of form and class. What only pages of the topic ask for stands in the details.
 */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import { type NameDetail, packDetail, packDetails } from './packed-details.ts';
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

/** A name as the artefact has it; what its letters say is read when its senses are asked for. */
export interface PackedName {
  text: string;
  kind: NameKind;
  /** Index among the companies, facilities or places. */
  owner: number;
  /** Form and class, or `POSTAL`. */
  letters: string;
}

export interface UnpackedNames {
  names: PackedName[];
  /** Names of each place, the postal form last with its sign. */
  placeNames: string[][];
}

export interface PackedNames {
  names: string;
  /** See `packed-details.ts`. */
  details: string;
  /** Words that speak for a name, each once, in the order of the names. */
  cues: string[];
}

/** Writes every name that can be found, those of companies and facilities in the order of the source. */
export function packNames(source: LexiconSource): PackedNames {
  const names = shippedNames(source);
  const facility = new Map(source.facilities.map(({ id }, index) => [id, index]));
  const lines: string[] = [];
  const ofCompany = new Map<CompanyId, Line[]>(source.companies.map(({ id }) => [id, []]));
  const ofFacility = new Map<FacilityId, Line[]>(source.facilities.map(({ id }) => [id, []]));
  for (const name of names) {
    if (name.kind === 'company') {
      const letters = FORM_LETTERS[name.form] + CLASS_LETTERS[name.ambiguity];
      ofCompany.get(name.company)?.push(line(name.text, letters, { others: [], cues: name.cues }));
    } else if (name.kind === 'facility') {
      const others = name.facilities.slice(1).map(other => facility.get(other)!);
      const letters = CLASS_LETTERS[name.ambiguity];
      ofFacility.get(name.facilities[0]!)?.push(line(name.text, letters, { others, cues: name.cues }));
    }
  }
  const details: NameDetail[] = [];
  for (const [sign, owners] of [
    ['=', ofCompany],
    ['#', ofFacility],
  ] as const) {
    for (const own of owners.values()) {
      lines.push(sign);
      for (const { written, detail } of unique(own)) {
        lines.push(written);
        details.push(detail);
      }
    }
  }
  const rivals = names.flatMap(name => (name.kind === 'rival' ? [name.text] : []));
  lines.push('!', ...[...new Set(rivals)].sort(), '@');
  for (const { names: placeNames, postal } of source.places) {
    lines.push([...placeNames, ...(postal === undefined ? [] : [POSTAL + postal])].join('\t'));
  }
  return {
    names: lines.join('\n'),
    details: packDetails([...ofCompany.keys()], [...ofFacility.keys()], details),
    cues: [...new Set(details.flatMap(({ cues }) => cues))],
  };
}

/** Reads what `packNames` wrote. */
export function unpackNames(section: string): UnpackedNames {
  const names: PackedName[] = [];
  const placeNames: string[][] = [];
  let kind: NameKind = 'company';
  let owner = -1;
  for (const written of section.split('\n')) {
    if (written === '=') owner++;
    else if (written === '#') {
      owner = kind === 'facility' ? owner + 1 : 0;
      kind = 'facility';
    } else if (written === '!') kind = 'rival';
    else if (written === '@') kind = 'place';
    else if (kind === 'place') {
      const own = written.split('\t');
      owner = placeNames.push(own) - 1;
      for (const name of own) {
        const postal = name.startsWith(POSTAL);
        names.push({ text: postal ? name.slice(1) : name, kind, owner, letters: postal ? POSTAL : '' });
      }
    } else {
      const [text, letters = ''] = written.split('\t') as [string, string?];
      names.push({ text, kind, owner, letters });
    }
  }
  return { names, placeNames };
}

/** What the letters behind the tab say. */
export interface NameClass {
  form: NameForm;
  ambiguity: AmbiguityClass;
  postal: boolean;
}

export function readLetters(letters: string): NameClass {
  return {
    form: letters.startsWith('t') ? 'ticker' : letters.startsWith('e') ? 'epithet' : 'name',
    ambiguity: classOf(letters),
    postal: letters === POSTAL,
  };
}

/** How a text may spell a name; follows from what the name is. */
export function spellingOf({ text, kind, letters }: PackedName): number {
  const first = letters.charAt(0);
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

interface Line {
  written: string;
  detail: NameDetail;
  /** All of it, for order and for telling equal ones. */
  key: string;
}

function line(text: string, letters: string, detail: NameDetail): Line {
  const written = letters === '' ? text : `${text}\t${letters}`;
  const packed = packDetail(detail);
  return { written, detail, key: packed === '' ? written : `${text}\t${letters}${packed}` };
}

/** The same name more than once, as legal suffixes leave it, is one; sorted, so that near ones compress. */
function unique(lines: Line[]): Line[] {
  const byKey = new Map(lines.map(each => [each.key, each]));
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
