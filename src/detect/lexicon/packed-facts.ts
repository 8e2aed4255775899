/**
 * Facts in rows without field names, ids written once and referred to by index. Packing and unpacking stand side by
 * side, so that a change to one is a change to both.
 */
import type { CompanyId, DealId, FacilityId, FigureKey, PartialDate } from '../../facts/ids.ts';
import type { LexiconFacts } from './lexicon.ts';
import type { FacilityRole, FacilitySource, LexiconSource, PlaceLevel } from './source.ts';

const LEVELS: readonly PlaceLevel[] = ['locality', 'county', 'region', 'country'];
const ROLES: readonly FacilityRole[] = ['operator', 'owner', 'developer', 'tenant'];
const FACILITY_KINDS: readonly FacilitySource['kind'][] = [
  'datacenter',
  'fab',
  'factory',
  'power-plant',
  'lab',
];

type CompanyRow = [id: string, kind: string, parent: number];
type PlaceRow = [
  key: string,
  level: number,
  names: string[],
  within: number[],
  facilities: number[],
  postal?: string | null | undefined,
];
type FacilityRow = [
  id: string,
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
    source.companies.map(({ id, kind, parent }) => [id, kind, parent === null ? -1 : company(parent)]),
    source.facilities.map(({ id, kind, companies, megawatts, powers, rank }) => [
      id,
      FACILITY_KINDS.indexOf(kind),
      companies.flatMap(party => [company(party.company), ROLES.indexOf(party.role)]),
      megawatts,
      powers,
      rank,
    ]),
    source.places.map(({ key, level, names, within, facilities, postal }) => [
      within[0] !== undefined && key.startsWith(`${within[0]}/`) ? key.slice(within[0].length) : key,
      LEVELS.indexOf(level),
      names,
      within.map(place),
      facilities.map(facility),
      postal,
    ]),
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
      figure.words.join(','),
      figure.key === `${figure.company}:${figure.label}` ? undefined : figure.key,
    ]),
  ];
  return JSON.stringify(packed);
}

/** Reads what `packFacts` wrote. */
export function unpackFacts(line: string): LexiconFacts {
  const [companyRows, facilityRows, placeRows, dealRows, figureRows] = JSON.parse(line) as PackedFacts;
  const company = (index: number) => companyRows[index]![0] as CompanyId;
  const facility = (index: number) => facilityRows[index]![0] as FacilityId;
  const placeKeys: string[] = [];
  const placeKey = (index: number): string => {
    const [key, , , within] = placeRows[index]!;
    placeKeys[index] ??= key.startsWith('/') ? placeKey(within[0]!) + key : key;
    return placeKeys[index];
  };
  return {
    companies: new Map(
      companyRows.map(([id, kind, parent]) => [
        id as CompanyId,
        { id: id as CompanyId, kind, parent: parent < 0 ? null : company(parent) },
      ]),
    ),
    facilities: new Map(
      facilityRows.map(([id, kind, parties, megawatts, powers, rank]) => [
        id as FacilityId,
        {
          id: id as FacilityId,
          kind: FACILITY_KINDS[kind]!,
          companies: pairs(parties).map(([index, role]) => ({ company: company(index), role: ROLES[role]! })),
          megawatts,
          powers,
          rank,
        },
      ]),
    ),
    places: placeRows.map(([, level, names, within, facilities, postal], index) => ({
      key: placeKey(index),
      level: LEVELS[level]!,
      names,
      within: within.map(placeKey),
      facilities: facilities.map(facility),
      ...(postal == null ? {} : { postal }),
    })),
    deals: dealRows.map(row => ({
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
    })),
    figures: figureRows.map(([index, label, value, currency, yearly, qualifier, asOf, words, key]) => ({
      key: (key ?? `${company(index)}:${label}`) as FigureKey,
      company: company(index),
      label,
      value,
      currency,
      yearly: yearly === 1,
      qualifier,
      asOf: asOf as PartialDate,
      words: list(words),
    })),
  };
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
