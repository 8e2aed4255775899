import type { Facility } from '../../facts/records.ts';
import type { LocatorMap, MapPin } from '../content.ts';
import { type BaseMap, type LoadMap, regionMapKey } from './base-map.ts';
import { spreadPins } from './spread-pins.ts';

/** Heights of the map's window in CSS pixels, as drawn in the design. */
const SINGLE_HEIGHT = 108;
const SEVERAL_HEIGHT = 134;
/** A window grows up to this when its pins lie far apart. */
const TALLEST = 190;
/** Room that a pin and its label need above and below their point. */
const PIN_ROOM = 36;
/** The towns that help to find one's bearings; more would crowd the map. */
const MOST_TOWNS = 3;
/** A town nearer than this to a pin hides under its label. */
const TOWN_CLEARANCE = 40;

/** Makes the maps of cards from the maps that were drawn at build time. */
export interface Maps {
  /** One facility in its state or country. */
  single(facility: Facility): Promise<LocatorMap | null>;
  /** Several facilities of one state or country, numbered in the order given. */
  numbered(facilities: readonly Facility[]): Promise<LocatorMap | null>;
  /** All sites of a company: in the US where none lies outside, else on the world. */
  overview(facilities: readonly Facility[]): Promise<LocatorMap | null>;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

function pinsOn(base: BaseMap, facilities: readonly Facility[], numbered: boolean): MapPin[] {
  return facilities.flatMap((facility, index) => {
    const point = base.points[facility.id];
    if (point === undefined) return [];
    const { precision, locality, county, region } = facility.place;
    const label = (precision === 'region' ? region : (locality ?? county ?? region)) ?? facility.name;
    const pin: MapPin = { x: point[0], y: point[1], precision, label };
    return [numbered ? { ...pin, number: index + 1 } : pin];
  });
}

/** Cuts a window of at least `height` out of the map so that all pins lie in it. */
function cut(base: BaseMap, pins: MapPin[], height: number): LocatorMap {
  const ys = pins.map(pin => pin.y);
  const upper = Math.min(...ys) - PIN_ROOM;
  const lower = Math.max(...ys) + PIN_ROOM;
  const windowHeight = Math.min(base.height, clamp(lower - upper, height, TALLEST));
  const top = clamp((upper + lower - windowHeight) / 2, 0, base.height - windowHeight);
  const isClear = (town: { x: number; y: number }): boolean =>
    pins.every(pin => Math.hypot(pin.x - town.x, pin.y - town.y) > TOWN_CLEARANCE);
  const inWindow = ({ y }: { y: number }): boolean => y > top + 8 && y < top + windowHeight - 8;
  const { points: _, ...drawn } = base;
  return {
    ...drawn,
    top,
    height: windowHeight,
    towns: base.towns.filter(town => inWindow(town) && isClear(town)).slice(0, MOST_TOWNS),
    pins: spreadPins(pins),
  };
}

/** @param load fetches the drawn maps of the fact base. */
export function createMaps(load: LoadMap): Maps {
  const draw = async (
    key: string,
    facilities: readonly Facility[],
    height: number,
    numbered: boolean,
  ): Promise<LocatorMap | null> => {
    const base = await load(key);
    if (base === null) return null;
    const pins = pinsOn(base, facilities, numbered);
    return pins.length === 0 ? null : cut(base, pins, height);
  };
  return {
    single: facility => draw(regionMapKey(facility.place), [facility], SINGLE_HEIGHT, false),
    async numbered(facilities) {
      const keys = new Set(facilities.map(({ place }) => regionMapKey(place)));
      const countries = new Set(facilities.map(({ place }) => place.country));
      const [key] = keys;
      if (key === undefined) return null;
      const overview = countries.size === 1 && countries.has('US') ? 'us' : 'world';
      return draw(keys.size === 1 ? key : overview, facilities, SEVERAL_HEIGHT, true);
    },
    overview(facilities) {
      const allInUnitedStates = facilities.every(({ place }) => place.country === 'US');
      return draw(allInUnitedStates ? 'us' : 'world', facilities, SEVERAL_HEIGHT, false);
    },
  };
}
