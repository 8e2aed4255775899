import type { PlaceLevel, PlaceSource } from '../../../detect/lexicon/source.ts';
import type { FacilityId } from '../../ids.ts';
import type { FactFiles } from '../../read/fact-files.ts';
import type { FacilityRecord } from '../../schema/facility.ts';
import { namesOfCountry, regionAbbreviations } from './regions.ts';

type RecordedPlace = FacilityRecord['place'];

/** One step from the outside in: a country, a region of it, a county …. */
interface Step {
  level: PlaceLevel;
  /** Tells it from its neighbors within the same place. */
  id: string;
  names: string[];
  postal?: string;
}

/** The towns, counties, regions and countries in which facilities stand. */
export function placeSources(files: FactFiles): PlaceSource[] {
  const places = new Map<string, PlaceSource>();
  for (const { id, value } of files.facilities) addPlaces(places, id, value.place);
  const common = new Set(files.commonTowns.value);
  const all = [...places.values()];
  return all.map(place => (tells(place, all, common) ? { ...place, telling: true } : place));
}

/** A town of this name alone that is in the news for its facility. */
function tells(place: PlaceSource, all: readonly PlaceSource[], common: ReadonlySet<string>): boolean {
  if (place.level !== 'locality' || common.has(place.names[0]!)) return false;
  const elsewhere = all.filter(({ key }) => key !== place.key && !place.within.includes(key));
  return !elsewhere.some(({ names }) => names.includes(place.names[0]!));
}

function addPlaces(places: Map<string, PlaceSource>, facility: FacilityId, place: RecordedPlace): void {
  const keys: string[] = [];
  for (const step of stepsTo(place)) {
    const { id, ...named } = step;
    const key = [...keys.slice(-1), id].join('/');
    const known = places.get(key);
    if (known) known.facilities.push(facility);
    else places.set(key, { key, ...named, within: keys.toReversed(), facilities: [facility] });
    keys.push(key);
  }
}

/** From the country inwards. */
function stepsTo(place: RecordedPlace): Step[] {
  const steps: Step[] = [
    { level: 'country', id: place.country.toLowerCase(), names: namesOfCountry(place.country) },
  ];
  if (place.region) {
    const abbreviations = regionAbbreviations(place.country, place.region);
    steps.push({
      level: 'region',
      id: placeId(place.region),
      names: withPlainLetters([...regionNames(place.region), ...(abbreviations?.names ?? [])]),
      ...(abbreviations ? { postal: abbreviations.postal } : {}),
    });
  }
  if (place.county) {
    steps.push({
      level: 'county',
      id: placeId(place.county),
      names: withPlainLetters(countyNames(place.county)),
    });
  }
  for (const locality of localitiesOf(place)) {
    const others = place.localityNames[locality] ?? [];
    steps.push({
      level: 'locality',
      id: placeId(locality),
      names: withPlainLetters([...localityNames(locality), ...others]),
    });
  }
  return steps;
}

function regionNames(region: string): string[] {
  const bare = region.replace(/^Emirate of /, '').replace(/ (Province|District|Metropolitan)$/, '');
  // “Eastern Province” without its noun is no name.
  return bare === region || /^(Eastern|Southern|Northern|Western|Central)$/.test(bare)
    ? [region]
    : [region, bare];
}

function countyNames(county: string): string[] {
  const bare = county.replace(/ (County|Parish)$/, '').replace(/^County /, '');
  return bare === county ? [county] : [county, bare];
}

function localityNames(locality: string): string[] {
  const names = [locality];
  if (locality.endsWith(' Township')) names.push(locality.slice(0, -' Township'.length));
  // A scan finds words, and no word begins with an apostrophe (“'s-Hertogenbosch”).
  if (locality.startsWith("'")) names.push(locality.slice(1));
  if (locality.startsWith('St. ')) names.push(locality.replace('St. ', 'Saint '));
  return names;
}

/** “Baoshan, Hsinchu” and “Beijing (Yizhuang)” are a town and a part of it: the town comes first. */
export function localitiesOf({ locality, region }: RecordedPlace): string[] {
  if (!locality) return [];
  const inBrackets = /^(.*) \((.*)\)$/.exec(locality);
  const parts = inBrackets ? [inBrackets[1] ?? '', inBrackets[2] ?? ''] : locality.split(', ').reverse();
  return parts
    .map(part => part.replace(/^near /, ''))
    .filter(part => /^['A-ZÀ-Þ0-9]/.test(part) && part !== region);
}

/** Adds to each name its spelling without accents, as much of the press prints it. */
function withPlainLetters(names: string[]): string[] {
  return [...new Set(names.flatMap(name => [name, plainLetters(name)]))];
}

const plainLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');

const placeId = (name: string): string =>
  plainLetters(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
