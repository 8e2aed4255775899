/** What stands on a map: how many facilities a region has, or each of them. */
import type { Facility } from '../../../facts/records.ts';
import type { BaseMap, MapKey } from '../../../lookup/index.ts';
import { countryName } from '../../../ui/format/place.ts';
import type { RecordReference } from '../../../ui/record/reference.ts';
import { countedWord } from '../../../words/words.ts';
import { addressOf } from '../route.ts';
import type { Cluster } from './clusters.ts';

/** Radius of a region with one facility, and how it grows with more; in units of the whole map. */
const LEAST_RADIUS = 4.4;
const GROWTH = 1.1;
const PIN_RADIUS = 4;
const LABEL_SIZE = 6.5;

interface RegionProps {
  clusters: readonly Cluster[];
  /** Units of the map to one of the whole map: marks keep their size whatever is in sight. */
  scale: number;
  onEnter: (key: MapKey) => void;
}

export function RegionMarks({ clusters, scale, onEnter }: RegionProps) {
  return (
    <>
      {clusters.map(({ key, place, count, x, y }) => {
        const radius = (LEAST_RADIUS + GROWTH * Math.sqrt(count)) * scale;
        const name = key.startsWith('us-') ? (place.region ?? '') : countryName(place.country);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
          <g
            key={key}
            class="map-mark"
            role="button"
            tabIndex={0}
            aria-label={countedWord('factsRegion', count, name)}
            onClick={() => onEnter(key)}
            onKeyDown={event => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onEnter(key);
            }}
          >
            <title>{countedWord('factsRegion', count, name)}</title>
            <circle cx={x} cy={y} r={radius} />
            <text
              x={x}
              y={y + LABEL_SIZE * 0.36 * scale}
              style={{ fontSize: `${LABEL_SIZE * scale}px` }}
              text-anchor="middle"
            >
              {count}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface PinProps {
  base: BaseMap;
  facilities: readonly Facility[];
  chosen: RecordReference | null;
  scale: number;
}

export function FacilityPins({ base, facilities, chosen, scale }: PinProps) {
  return (
    <>
      {facilities.map(({ id, name, place }) => {
        const point = base.points[id];
        if (point === undefined) return null;
        const isVague = place.precision === 'county' || place.precision === 'region';
        return (
          <a
            key={id}
            class={isVague ? 'map-mark map-mark-vague' : 'map-mark'}
            href={addressOf({ kind: 'facility', id })}
            aria-label={name}
            aria-current={chosen?.id === id || undefined}
          >
            <title>{name}</title>
            <circle cx={point[0]} cy={point[1]} r={PIN_RADIUS * scale} />
          </a>
        );
      })}
    </>
  );
}
