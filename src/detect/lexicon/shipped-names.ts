/** Which of the fact base's names detection is given, and in which form. Runs in the build only. */
import type { CompanyId, FacilityId } from '../../facts/ids.ts';
import type { CompanyNameSource, FacilityNameSource, LexiconSource } from './source.ts';

type NameSource = LexiconSource['names'][number];

/** Ends that a text may add to any name; the reader of names takes them in again (`companies/extent.ts`). */
const LEGAL_SUFFIX =
  /,? (?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|LP|PLC|plc|SE|AG|NV|N\.V|SA|S\.A|PBC|SAS|Pte)\.?$/;

export function shippedNames(source: LexiconSource): NameSource[] {
  const governments = new Set(
    source.companies.filter(({ kind }) => kind === 'government').map(({ id }) => id),
  );
  const companyWords = oneWordNames(source);
  const companyNames = namesAtHand(source);
  const parties = new Map(
    source.facilities.map(({ id, companies }) => [id, new Set(companies.map(({ company }) => company))]),
  );
  const allNames = new Set(source.names.map(({ text }) => text));
  return source.names.flatMap((name): NameSource[] => {
    const text = name.text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    if (name.kind === 'facility' && startsWithParty({ ...name, text }, companyNames, parties)) return [];
    if (name.kind !== 'company') return [{ ...name, text }];
    // Governments are no companies to a reader, whatever records the fact base keeps of them.
    if (governments.has(name.company) || isPossessed(text, allNames)) return [];
    if (name.form === 'epithet' && namesCompany(text, companyWords)) return [];
    return [{ ...name, text: withoutLegalSuffix({ ...name, text }) }];
  });
}

/** Company names that stand without much evidence, and whose they are. */
function namesAtHand(source: LexiconSource): Map<string, CompanyId> {
  const names = new Map<string, CompanyId>();
  for (const name of source.names) {
    if (name.kind === 'company' && name.form === 'name' && name.ambiguity !== 'never-alone') {
      names.set(name.text, name.company);
    }
  }
  return names;
}

/** “Amazon Canton”: readers of names and of places find the company and its place apart, and mark both. */
function startsWithParty(
  { text, facilities }: FacilityNameSource,
  companyNames: ReadonlyMap<string, CompanyId>,
  parties: ReadonlyMap<FacilityId, ReadonlySet<CompanyId>>,
): boolean {
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
    const company = companyNames.get(text.slice(0, end).replace(/'s$/, ''));
    if (company && facilities.some(facility => parties.get(facility)?.has(company))) return true;
  }
  return false;
}

/** “Arm Holdings plc” without “plc”; “Eaton Corp.” keeps its end, because “Eaton” alone would be another class. */
function withoutLegalSuffix(name: CompanyNameSource): string {
  if (name.ambiguity !== 'unique' || name.form !== 'name') return name.text;
  const bare = name.text.replace(LEGAL_SUFFIX, '');
  return bare.includes(' ') ? bare : name.text;
}

/** “Saudi Arabia's PIF”: the name is what the possessor has. */
function isPossessed(name: string, allNames: ReadonlySet<string>): boolean {
  const possessed = /'s (.+)$/.exec(name)?.[1];
  return possessed !== undefined && allNames.has(possessed);
}

function oneWordNames(source: LexiconSource): Set<string> {
  const names = new Set<string>();
  for (const name of source.names) {
    if (name.kind === 'company' && name.form === 'name' && !name.text.includes(' ')) names.add(name.text);
  }
  return names;
}

/** “Google parent”, “Apple's top iPhone assembler”: a mark on the whole would hide the company named in it. */
function namesCompany(epithet: string, companyWords: ReadonlySet<string>): boolean {
  return epithet.split(/[\s-]+/).some(word => companyWords.has(word.replace(/'s$/, '')));
}
