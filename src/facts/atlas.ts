/** The outlines of world-atlas and us-atlas, which the fact base is checked against and its maps are drawn from. */
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

export type Outline = Feature<Polygon | MultiPolygon, { name: string }>;
export type NamedOutlines = GeometryCollection<{ name: string }>;

/** Countries at a scale of 1 to 10, 50 or 110 million. */
export function readCountries(scale: '10m' | '50m' | '110m'): Topology<{ countries: NamedOutlines }> {
  return require(`world-atlas/countries-${scale}.json`);
}

/** The states of the US at 1 to 10 million. */
export function readStates(): Topology<{ states: NamedOutlines }> {
  return require('us-atlas/states-10m.json');
}

/** The outlines of one object of a topology. */
export function outlinesOf(topology: Topology, object: NamedOutlines): Outline[] {
  return (feature(topology, object) as FeatureCollection).features as Outline[];
}

/**
 * Every outline of a country; outlying islands may be outlines of their own.
 *
 * @param code ISO 3166-1 alpha-2.
 */
export function outlinesOfCountry(countries: readonly Outline[], code: string): Outline[] {
  const number = countryCodes.alpha2ToNumeric(code);
  return number === undefined ? [] : countries.filter(({ id }) => id === number);
}
