import type { Facility, Place } from '../../../facts/records.ts';
import { type BaseMap, type MapKey, regionMapKey } from '../../../lookup/index.ts';

/** The maps that show regions instead of single facilities. */
export type Overview = 'world' | 'us';

/** The facilities of one country or state, on a map too small to tell them apart. */
export interface Cluster {
  /** The map that shows them one by one. */
  key: MapKey;
  /** A place in it, to name it by. */
  place: Place;
  count: number;
  /** In the units of the map's view box. */
  x: number;
  y: number;
}

export function isOverview(key: MapKey): key is Overview {
  return key === 'world' || key === 'us';
}

/** The map one step out; `null` from the world. */
export function mapAround(key: MapKey): Overview | null {
  if (key === 'world') return null;
  return key.startsWith('us-') ? 'us' : 'world';
}

/** The facilities by the map that a step in leads to, largest first so that smaller ones are painted over them. */
export function clustersOn(overview: Overview, base: BaseMap, facilities: readonly Facility[]): Cluster[] {
  const clusters = new Map<MapKey, Cluster>();
  for (const { id, place } of facilities) {
    const point = base.points[id];
    if (point === undefined) continue;
    const key = overview === 'world' && place.country === 'US' ? 'us' : regionMapKey(place);
    const cluster = clusters.get(key) ?? { key, place, count: 0, x: 0, y: 0 };
    clusters.set(key, {
      ...cluster,
      count: cluster.count + 1,
      x: (cluster.x * cluster.count + point[0]) / (cluster.count + 1),
      y: (cluster.y * cluster.count + point[1]) / (cluster.count + 1),
    });
  }
  return [...clusters.values()].sort((a, b) => b.count - a.count);
}
