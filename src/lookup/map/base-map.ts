import type { FacilityId } from '../../facts/ids.ts';

/** `us-texas`, `country-fr`, `us` or `world`: names one drawn map and its file. */
export type MapKey = string;

/**
 * One state or country drawn at build time, wide enough to be cropped to a card's window. All lengths are the
 * units of its view box, which are a card's CSS pixels.
 */
export interface BaseMap {
  width: number;
  height: number;
  /** SVG path data. */
  land: string;
  region: string;
  neighbours: string;
  borders: string;
  regionName: string;
  regionLabel: { x: number; y: number };
  towns: { x: number; y: number; name: string }[];
  /** Every facility that lies on the map. */
  points: Record<FacilityId, [x: number, y: number]>;
  inset?: { width: number; height: number; country: string; region: string };
}

/** Fetches a drawn map; `null` where there is none under that key. */
export type LoadMap = (key: MapKey) => Promise<BaseMap | null>;

/** The key of the state (in the US) or country that a facility stands in. */
export function regionMapKey(place: { country: string; region?: string }): MapKey {
  if (place.country === 'US' && place.region !== undefined)
    return `us-${place.region.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return `country-${place.country.toLowerCase()}`;
}
