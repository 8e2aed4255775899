/**
 * Facts in rows without field names, ids written once and referred to by index. Packing and unpacking stand side by
 * side, so that a change to one is a change to both.
 */
import type { DealId, FacilityId, FigureKey, PartialDate } from '../../facts/ids.ts';
import type { LexiconFacts } from './lexicon.ts';
import type { UnpackedDetails } from './packed-details.ts';
import { POSTAL, type UnpackedNames } from './packed-names.ts';
import type { FacilityRole, FacilitySource, LexiconSource, PlaceLevel, PlaceSource } from './source.ts';

const LEVELS: readonly PlaceLevel[] = ['locality', 'county', 'region', 'country'];
const ROLES: readonly FacilityRole[] = ['operator', 'owner', 'developer', 'tenant'];
const FACILITY_KINDS: readonly FacilitySource['kind'][] = [
  'datacenter',
  'fab',
  'factory',
  'power-plant',
  'lab',
];

type CompanyRow = [kind: string, parent: number];
/** The key's last part is empty where the place's name says it; `within` is the nearest place where that says it all. */
type PlaceRow = [
  keyPart: string,
  level: number,
  within: number | number[],
  facilities: number[],
  telling?: 1,
];
type FacilityRow = [
  kind: number,
  companiesAndRoles: number[],
  megawatts: number,
  powers: number[],
  rank: number,
];
type AmountRow = [low: number, high: number | null, currency: string, qualifier: string | null, main: 0 | 1];
type DealRow = [
  id: string,
  kind: string,
  companies: number[],
  others: string[],
  amounts: AmountRow[],
  gigawatts: number | null,
  announced: string,
  lastEvent: string,
  facilities: number[],
  words: string,
];
type FigureRow = [
  company: number,
  label: string,
  value: number,
  currency: string,
  yearly: 0 | 1,
  qualifier: string | null,
  asOf: string,
  words: string,
  key?: string | null | undefined,
];
type PackedFacts = [CompanyRow[], FacilityRow[], PlaceRow[], DealRow[], FigureRow[]];

/** Writes all facts but the names as one line of JSON. */
export function packFacts(source: LexiconSource): string {
  const company = indexOf(source.companies.map(({ id }) => id));
  const facility = indexOf(source.facilities.map(({ id }) => id));
  const place = indexOf(source.places.map(({ key }) => key));
  const packed: PackedFacts = [
    source.companies.map(({ kind, parent }) => [kind, parent === null ? -1 : company(parent)]),
    source.facilities.map(({ kind, companies, megawatts, powers, rank }) => [
      FACILITY_KINDS.indexOf(kind),
      companies.flatMap(party => [company(party.company), ROLES.indexOf(party.role)]),
      megawatts,
      powers,
      rank,
    ]),
    source.places.map(({ key, level, names, within, facilities, telling }): PlaceRow => {
      const keyPart = packKey(key, within[0], names[0]!);
      const around = packWithin(within, source.places, place);
      const row: PlaceRow = [keyPart, LEVELS.indexOf(level), around, facilities.map(facility)];
      if (telling) row.push(1);
      return row;
    }),
    source.deals.map(deal => [
      deal.id,
      deal.kind,
      deal.companies.map(company),
      deal.others,
      deal.amounts.map(({ low, high, currency, qualifier, main }) => [
        low,
        high,
        currency,
        qualifier,
        main ? 1 : 0,
      ]),
      deal.gigawatts,
      deal.announced,
      deal.lastEvent,
      deal.facilities.map(facility),
      deal.words.join(','),
    ]),
    source.figures.map(figure => [
      company(figure.company),
      figure.label,
      figure.value,
      figure.currency,
      figure.yearly ? 1 : 0,
      figure.qualifier,
      figure.asOf,
      packWords(figure.words, figure.label),
      figure.key === `${figure.company}:${figure.label}` ? undefined : figure.key,
    ]),
  ];
  return JSON.stringify(packed);
}

/** Reads what `packFacts` wrote, in steps. */
export function* unpackInSteps(
  line: string,
  names: UnpackedNames & UnpackedDetails,
): Generator<void, LexiconFacts> {
  const [companyRows, facilityRows, placeRows, dealRows, figureRows] = JSON.parse(line) as PackedFacts;
  yield;
  const company = (index: number) => names.companies[index]!;
  const facility = (index: number) => names.facilities[index]!;
  const places: PlaceSource[] = [];
  const placeAt = (index: number): PlaceSource => {
    places[index] ??= unpackPlace(placeRows[index]!, names.placeNames[index]!, placeAt, facility);
    return places[index];
  };
  const companies = new Map(
    companyRows.map(([kind, parent], index) => [
      company(index),
      { id: company(index), kind, parent: parent < 0 ? null : company(parent) },
    ]),
  );
  const facilities = new Map(
    facilityRows.map(([kind, parties, megawatts, powers, rank], index) => [
      facility(index),
      {
        id: facility(index),
        kind: FACILITY_KINDS[kind]!,
        companies: pairs(parties).map(([index, role]) => ({ company: company(index), role: ROLES[role]! })),
        megawatts,
        powers,
        rank,
      },
    ]),
  );
  yield;
  for (let index = 0; index < placeRows.length; index++) {
    if (index % PLACES_PER_STEP === PLACES_PER_STEP - 1) yield;
    placeAt(index);
  }
  yield;
  const deals = dealRows.map(row => ({
    id: row[0] as DealId,
    kind: row[1],
    companies: row[2].map(company),
    others: row[3],
    amounts: row[4].map(([low, high, currency, qualifier, main]) => ({
      low,
      high,
      currency,
      qualifier,
      main: main === 1,
    })),
    gigawatts: row[5],
    announced: row[6] as PartialDate,
    lastEvent: row[7] as PartialDate,
    facilities: row[8].map(facility),
    words: list(row[9]),
  }));
  yield;
  const figures = figureRows.map(([index, label, value, currency, yearly, qualifier, asOf, words, key]) => ({
    key: (key ?? `${company(index)}:${label}`) as FigureKey,
    company: company(index),
    label,
    value,
    currency,
    yearly: yearly === 1,
    qualifier,
    asOf: asOf as PartialDate,
    words: unpackWords(words, label),
  }));
  return { companies, facilities, places, deals, figures };
}

const PLACES_PER_STEP = 256;

function packKey(key: string, parent: string | undefined, name: string): string {
  const prefix = parent === undefined ? '' : `${parent}/`;
  if (!key.startsWith(prefix))
    throw new Error(`“${key}” does not begin with the place around it, “${parent}”`);
  const part = key.slice(prefix.length);
  return part === slugOf(name) ? '' : part;
}

function packWithin(
  within: readonly string[],
  places: readonly PlaceSource[],
  place: (key: string) => number,
): number | number[] {
  const parent = places.find(({ key }) => key === within[0]);
  const follows = parent !== undefined && within.slice(1).join() === parent.within.join();
  return follows ? place(parent.key) : within.map(place);
}

function unpackPlace(
  [keyPart, level, within, facilities, telling]: PlaceRow,
  names: readonly string[],
  placeAt: (index: number) => PlaceSource,
  facility: (index: number) => FacilityId,
): PlaceSource {
  const parents =
    typeof within === 'number'
      ? [placeAt(within).key, ...placeAt(within).within]
      : within.map(index => placeAt(index).key);
  const postal = names.find(name => name.startsWith(POSTAL));
  const part = keyPart === '' ? slugOf(names[0]!) : keyPart;
  return {
    key: parents[0] === undefined ? part : `${parents[0]}/${part}`,
    level: LEVELS[level]!,
    names: names.filter(name => !name.startsWith(POSTAL)),
    within: parents,
    facilities: facilities.map(facility),
    ...(telling === undefined ? {} : { telling: true }),
    ...(postal === undefined ? {} : { postal: postal.slice(POSTAL.length) }),
  };
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Words of a label by what is left out of it: mostly nothing. `!` and the words where they are not the label's. */
function packWords(words: readonly string[], label: string): string {
  const all = labelWords(label);
  const dropped = all.flatMap((word, index) => (words.includes(word) ? [] : [index]));
  const kept = all.filter((_, index) => !dropped.includes(index));
  return kept.join() === words.join() ? dropped.join() : `!${words.join()}`;
}

function unpackWords(packed: string, label: string): string[] {
  if (packed.startsWith('!')) return list(packed.slice(1));
  const dropped = new Set(list(packed).map(Number));
  return labelWords(label).filter((_, index) => !dropped.has(index));
}

function labelWords(label: string): string[] {
  return [
    ...new Set(
      label
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .split(/[^\p{L}\p{N}&-]+/u),
    ),
  ].filter(word => word !== '');
}

function indexOf(ids: readonly string[]): (id: string) => number {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return id => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`The lexicon refers to “${id}”, which it does not contain`);
    return index;
  };
}

function pairs(flat: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (let at = 0; at < flat.length; at += 2) result.push([flat[at]!, flat[at + 1]!]);
  return result;
}

function list(joined: string): string[] {
  return joined === '' ? [] : joined.split(',');
}
