/** From names and vocabulary to the entries of the automaton: one for each spelling, with everything it stands for. */
import { AMBIGUITIES, FORMS, type PackedSense } from './artefact.ts';
import type { AmbiguityClass, CompanyNameSource, LexiconSource } from './source.ts';
import { Spelling } from './spelling.ts';

export interface NameEntry {
  text: string;
  spelling: number;
  senses: PackedSense[];
}

/** Shorter names in odd case are more often something else (Aws, Abb). */
const SHORTEST_RECASED = 4;

/** Ends that the text may or may not have; the reader of names takes them in again (`companies/extent.ts`). */
const LEGAL_SUFFIX =
  /[,]? (?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|LP|PLC|plc|SE|AG|NV|N\.V|SA|S\.A|PBC|SAS|Pte)\.?$/;

/** All names and places of the source, sorted by text. */
export function nameEntries(source: LexiconSource, cueIndex: (cue: string) => number): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  const add = (given: string, spelling: number, sense: PackedSense) => {
    const text = given.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const entry = entries.get(text) ?? { text, spelling: 0, senses: [] };
    entries.set(text, entry);
    entry.spelling |= spelling;
    if (!entry.senses.some(other => JSON.stringify(other) === JSON.stringify(sense)))
      entry.senses.push(sense);
  };

  const company = new Map(source.companies.map(({ id }, index) => [id, index]));
  const facility = new Map(source.facilities.map(({ id }, index) => [id, index]));
  const governments = new Set(
    source.companies.filter(({ kind }) => kind === 'government').map(({ id }) => id),
  );
  const companyWords = oneWordNames(source);
  const allNames = new Set(source.names.map(({ text }) => text));
  for (const name of source.names) {
    // Governments are no companies to a reader, whatever records the fact base keeps of them.
    if (name.kind === 'company' && governments.has(name.company)) continue;
    if (name.kind === 'company' && isPossessed(name.text, allNames)) continue;
    if (name.kind === 'company' && name.form === 'epithet' && namesCompany(name.text, companyWords)) continue;
    if (name.kind === 'rival') {
      add(name.text, Spelling.any, ['r']);
      continue;
    }
    const ambiguity = AMBIGUITIES.indexOf(name.ambiguity);
    const cues = name.cues.map(cueIndex);
    if (name.kind === 'facility') {
      const facilities = name.facilities.map(id => facility.get(id)!);
      add(name.text, spellingOf(name.text, name.ambiguity), ['f', facilities, ambiguity, ...cues]);
      continue;
    }
    const text = name.form === 'name' ? withoutLegalSuffix(name) : name.text;
    add(text, companySpelling({ ...name, text }), [
      'c',
      company.get(name.company)!,
      FORMS.indexOf(name.form),
      ambiguity,
      ...cues,
    ]);
  }
  source.places.forEach((place, index) => {
    for (const name of place.names) add(name, spellingOf(name, 'unique'), ['p', index, 0]);
    if (place.postal !== undefined) add(place.postal, Spelling.written, ['p', index, 1]);
  });
  return [...entries.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}

function oneWordNames(source: LexiconSource): Set<string> {
  const names = new Set<string>();
  for (const name of source.names) {
    if (name.kind === 'company' && name.form === 'name' && !name.text.includes(' ')) names.add(name.text);
  }
  return names;
}

/** “Saudi Arabia's PIF”: the name is what the possessor has. */
function isPossessed(name: string, allNames: ReadonlySet<string>): boolean {
  const possessed = /['’]s (.+)$/.exec(name)?.[1];
  return possessed !== undefined && allNames.has(possessed);
}

/** “Google parent”, “Apple's top iPhone assembler”: a mark on the whole would hide the company named in it. */
function namesCompany(epithet: string, companyWords: ReadonlySet<string>): boolean {
  return epithet.split(/[\s-]+/).some(word => companyWords.has(word.replace(/['’]s$/, '')));
}

/** “Arm Holdings plc” without “plc”; “Eaton Corp.” keeps its end, because “Eaton” alone would be another class. */
function withoutLegalSuffix(name: CompanyNameSource): string {
  if (name.ambiguity !== 'unique') return name.text;
  const bare = name.text.replace(LEGAL_SUFFIX, '');
  return bare.includes(' ') ? bare : name.text;
}

function companySpelling(name: CompanyNameSource): number {
  if (name.form === 'ticker') return Spelling.written;
  if (name.form === 'epithet') return Spelling.any;
  return spellingOf(name.text, name.ambiguity);
}

function spellingOf(text: string, ambiguity: AmbiguityClass): number {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  let spelling: number = Spelling.written | Spelling.capitals;
  if (ambiguity === 'unique' && letters >= SHORTEST_RECASED) spelling |= Spelling.title;
  return spelling;
}
