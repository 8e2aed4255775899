/** The maps of the sample cards, drawn as the build draws those of the fact base. */
import { loadFacts } from '../../src/facts/compile/index.ts';
import { compileMaps } from '../../src/facts/compile/maps/compile-maps.ts';
import type { Facility, Place } from '../../src/facts/records.ts';
import type { LocatorMap } from '../../src/lookup/index.ts';
import { createMaps } from '../../src/lookup/map/locator.ts';

function standing(id: string, place: Partial<Place>): Facility {
  return { id, name: id, place: { country: 'US', region: 'Texas', ...place } } as unknown as Facility;
}

const abilene = standing('abilene', {
  locality: 'Abilene',
  latitude: 32.5,
  longitude: -99.78,
  precision: 'site',
});
const mountPleasant = standing('mount-pleasant', {
  locality: 'Mount Pleasant',
  region: 'Wisconsin',
  latitude: 42.68,
  longitude: -87.9,
  precision: 'locality',
});
const others = [
  standing('shackelford', {
    county: 'Shackelford County',
    latitude: 32.7,
    longitude: -99.35,
    precision: 'county',
  }),
  standing('milam', { county: 'Milam County', latitude: 30.8, longitude: -97, precision: 'county' }),
  standing('houston', { locality: 'Houston', latitude: 29.8, longitude: -95.3, precision: 'site' }),
];

export type SampleMaps = Record<'ABILENE' | 'MOUNT_PLEASANT' | 'TEXAS', LocatorMap | null>;

export async function drawSampleMaps(): Promise<SampleMaps> {
  const { towns } = await loadFacts(process.cwd());
  const drawn = compileMaps([abilene, mountPleasant, ...others], towns);
  const maps = createMaps(async key => drawn.get(key) ?? null);
  return {
    ABILENE: await maps.single(abilene),
    MOUNT_PLEASANT: await maps.single(mountPleasant),
    TEXAS: await maps.numbered([abilene, ...others]),
  };
}
