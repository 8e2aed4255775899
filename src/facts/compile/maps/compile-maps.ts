import { type BaseMap, type MapKey, regionMapKey } from '../../../lookup/map/base-map.ts';
import type { Facility } from '../../records.ts';
import type { TownsFile } from '../../schema/towns.ts';
import { drawOverview, drawRegion } from './draw-map.ts';
import { readMapOutlines } from './outlines.ts';

/**
 * Draws a map for every state and country in which a facility stands, and the two overviews. The build writes each
 * to a file of its own, so that a card loads only the one it shows.
 */
export function compileMaps(facilities: readonly Facility[], towns: TownsFile): Map<MapKey, BaseMap> {
  const outlines = readMapOutlines();
  const byRegion = new Map<MapKey, Facility[]>();
  for (const facility of facilities) {
    const key = regionMapKey(facility.place);
    byRegion.set(key, [...(byRegion.get(key) ?? []), facility]);
  }
  const maps = new Map<MapKey, BaseMap>();
  for (const [key, standing] of byRegion) {
    const { country, region } = standing[0]!.place;
    const outline = key.startsWith('us-') ? outlines.state(region!) : outlines.country(country);
    if (outline !== undefined) maps.set(key, drawRegion(outlines, key, outline, standing, towns[key] ?? {}));
  }
  const inUnitedStates = facilities.filter(({ place }) => place.country === 'US');
  maps.set('us', drawOverview(outlines, 'us', inUnitedStates));
  maps.set('world', drawOverview(outlines, 'world', facilities));
  return maps;
}
