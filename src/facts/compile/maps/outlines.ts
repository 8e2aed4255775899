import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

export type Outline = Feature<Polygon | MultiPolygon, { name: string }>;

/** Names under which world-atlas lists countries that `Intl` calls otherwise. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  US: 'United States of America',
  AE: 'United Arab Emirates',
  CZ: 'Czechia',
  TR: 'Turkey',
};

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

export interface Outlines {
  countries: readonly Outline[];
  states: readonly Outline[];
  countryBorders: MultiLineString;
  /** All countries with their borders in the coarse outline of a whole-world map. */
  world: { countries: readonly Outline[]; borders: MultiLineString };
  stateBorders: MultiLineString;
  /** @param country ISO 3166-1 alpha-2. */
  country(country: string): Outline | undefined;
  /** @param name full English name of a US state. */
  state(name: string): Outline | undefined;
}

type Named = GeometryCollection<{ name: string }>;

function outlinesOf(topology: Topology, named: Named): Outline[] {
  return (feature(topology, named) as FeatureCollection).features as Outline[];
}

/** Reads the outlines of world-atlas (1:50 million, the world 1:110 million) and us-atlas (1:10 million). */
export function readOutlines(): Outlines {
  const world = require('world-atlas/countries-50m.json') as Topology<{ countries: Named }>;
  const coarse = require('world-atlas/countries-110m.json') as Topology<{ countries: Named }>;
  const unitedStates = require('us-atlas/states-10m.json') as Topology<{ states: Named }>;
  const countries = (feature(world, world.objects.countries) as FeatureCollection).features as Outline[];
  const states = (feature(unitedStates, unitedStates.objects.states) as FeatureCollection)
    .features as Outline[];
  return {
    countries,
    states,
    countryBorders: mesh(world, world.objects.countries, (a, b) => a !== b),
    world: {
      countries: outlinesOf(coarse, coarse.objects.countries),
      borders: mesh(coarse, coarse.objects.countries, (a, b) => a !== b),
    },
    stateBorders: mesh(unitedStates, unitedStates.objects.states, (a, b) => a !== b),
    country: code => {
      const name = ATLAS_NAMES[code] ?? englishNames.of(code);
      return countries.find(({ properties }) => properties.name === name);
    },
    state: name => states.find(({ properties }) => properties.name === name),
  };
}
