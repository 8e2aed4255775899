import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { type Outline, outlinesOf, outlinesOfCountry, readCountries, readStates } from '../../atlas.ts';

/** What maps are drawn from: countries at 1:50 million, US states at 1:10 million. */
export interface MapOutlines {
  countries: readonly Outline[];
  states: readonly Outline[];
  countryBorders: MultiLineString;
  stateBorders: MultiLineString;
  /** All countries with their borders in the coarse outline of a whole-world map, 1:110 million. */
  world: { countries: readonly Outline[]; borders: MultiLineString };
  unitedStates: Outline;
  /** @param code ISO 3166-1 alpha-2. */
  country(code: string): Outline | undefined;
  /** @param name full English name of a US state. */
  state(name: string): Outline | undefined;
}

/** Reads the outlines that maps are drawn from. */
export function readMapOutlines(): MapOutlines {
  const detailed = readCountries('50m');
  const coarse = readCountries('110m');
  const stateTopology = readStates();
  const countries = outlinesOf(detailed, detailed.objects.countries);
  const states = outlinesOf(stateTopology, stateTopology.objects.states);
  const country = (code: string): Outline | undefined => outlinesOfCountry(countries, code)[0];
  return {
    countries,
    states,
    countryBorders: mesh(detailed, detailed.objects.countries, (a, b) => a !== b),
    stateBorders: mesh(stateTopology, stateTopology.objects.states, (a, b) => a !== b),
    world: {
      countries: outlinesOf(coarse, coarse.objects.countries),
      borders: mesh(coarse, coarse.objects.countries, (a, b) => a !== b),
    },
    unitedStates: country('US')!,
    country,
    state: name => states.find(({ properties }) => properties.name === name),
  };
}
