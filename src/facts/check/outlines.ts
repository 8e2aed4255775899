import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Whether a point lies in a country or in a US state; `undefined` where no outline is known. */
export interface Outlines {
  inCountry: (code: string, longitude: number, latitude: number) => boolean | undefined;
  inState: (name: string, longitude: number, latitude: number) => boolean | undefined;
}

/** ISO 3166-1 numbers, by which the outlines are listed, of the countries in the fact base. */
const countryNumbers: Record<string, string> = {
  AE: '784',
  AM: '051',
  AR: '032',
  AT: '040',
  AU: '036',
  BE: '056',
  BR: '076',
  CA: '124',
  CH: '756',
  CL: '152',
  CN: '156',
  CZ: '203',
  DE: '276',
  DK: '208',
  ES: '724',
  FI: '246',
  FR: '250',
  GB: '826',
  GR: '300',
  HU: '348',
  ID: '360',
  IE: '372',
  IL: '376',
  IN: '356',
  IS: '352',
  IT: '380',
  JP: '392',
  KE: '404',
  KR: '410',
  KZ: '398',
  MX: '484',
  MY: '458',
  NL: '528',
  NO: '578',
  NZ: '554',
  PH: '608',
  PL: '616',
  PT: '620',
  QA: '634',
  SA: '682',
  SE: '752',
  SG: '702',
  TH: '764',
  TR: '792',
  TW: '158',
  US: '840',
  VN: '704',
  ZA: '710',
};

/** How far outside an outline a point may lie, in degrees: outlines cut off harbors and small islands. */
const COAST_TOLERANCE = 0.12;

let loaded: Promise<Outlines> | undefined;

/** The outlines of world-atlas and us-atlas, loaded on first use: they are some megabytes of JSON. */
export function loadOutlines(): Promise<Outlines> {
  loaded ??= readOutlines();
  return loaded;
}

async function readOutlines(): Promise<Outlines> {
  const countries = await loadFeatures('world-atlas/countries-10m.json', 'countries');
  const states = await loadFeatures('us-atlas/states-10m.json', 'states');
  // Outlying islands are features of their own under their country's number.
  const countriesByNumber = groupBy(countries, country => String(country.id));
  const statesByName = groupBy(states, state => String(state.properties?.name));
  return {
    inCountry: (code, longitude, latitude) =>
      lies(countriesByNumber.get(countryNumbers[code] ?? ''), longitude, latitude),
    inState: (name, longitude, latitude) => lies(statesByName.get(name), longitude, latitude),
  };
}

function groupBy(features: Feature[], keyOf: (feature: Feature) => string): Map<string, Feature[]> {
  const groups = new Map<string, Feature[]>();
  for (const feature of features) {
    const key = keyOf(feature);
    groups.set(key, [...(groups.get(key) ?? []), feature]);
  }
  return groups;
}

async function loadFeatures(path: string, object: string): Promise<Feature[]> {
  const file = createRequire(import.meta.url).resolve(path);
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology;
  const collection = feature(topology, topology.objects[object] as GeometryCollection) as FeatureCollection;
  return collection.features;
}

function lies(outlines: Feature[] | undefined, longitude: number, latitude: number): boolean | undefined {
  if (!outlines) return undefined;
  const offsets = [0, -COAST_TOLERANCE, COAST_TOLERANCE];
  return offsets.some(east =>
    offsets.some(north =>
      outlines.some(outline => geoContains(outline, [longitude + east, latitude + north])),
    ),
  );
}
