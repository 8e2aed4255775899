import { geoContains } from 'd3-geo';
import { type Outline, outlinesOf, outlinesOfCountry, readCountries, readStates } from '../atlas.ts';

/** Whether a point lies in a country or in a US state; `undefined` where no outline is known. */
export interface Outlines {
  inCountry: (code: string, longitude: number, latitude: number) => boolean | undefined;
  inState: (name: string, longitude: number, latitude: number) => boolean | undefined;
}

/** How far outside an outline a point may lie, in degrees: outlines cut off harbors and small islands. */
const COAST_TOLERANCE = 0.12;

let loaded: Outlines | undefined;

/** The outlines, loaded on first use: they are some megabytes of JSON. */
export function loadOutlines(): Outlines {
  loaded ??= readOutlines();
  return loaded;
}

function readOutlines(): Outlines {
  const world = readCountries('10m');
  const unitedStates = readStates();
  const countries = outlinesOf(world, world.objects.countries);
  const states = outlinesOf(unitedStates, unitedStates.objects.states);
  return {
    inCountry: (code, longitude, latitude) => lies(outlinesOfCountry(countries, code), longitude, latitude),
    inState: (name, longitude, latitude) =>
      lies(
        states.filter(({ properties }) => properties.name === name),
        longitude,
        latitude,
      ),
  };
}

function lies(outlines: readonly Outline[], longitude: number, latitude: number): boolean | undefined {
  if (outlines.length === 0) return undefined;
  const offsets = [0, -COAST_TOLERANCE, COAST_TOLERANCE];
  return offsets.some(east =>
    offsets.some(north =>
      outlines.some(outline => geoContains(outline, [longitude + east, latitude + north])),
    ),
  );
}
