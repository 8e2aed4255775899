import type { FacilityId } from '../../facts/ids.ts';
import type { DrawnMap } from '../content.ts';

/** `us-texas`, `country-fr`, `us` or `world`: names one drawn map and its file. */
export type MapKey = string;

/** A map as the build writes it, tall enough to be cropped to a card's window, with where everything lies on it. */
export interface BaseMap extends DrawnMap {
  /** Every facility that lies on the map. */
  points: Record<FacilityId, [x: number, y: number]>;
}

/** Fetches a drawn map; `null` where there is none under that key. */
export type LoadMap = (key: MapKey) => Promise<BaseMap | null>;

/** The key of the state (in the US) or country that a facility stands in. */
export function regionMapKey(place: { country: string; region?: string }): MapKey {
  if (place.country === 'US' && place.region !== undefined)
    return `us-${place.region.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return `country-${place.country.toLowerCase()}`;
}
