/** All sites of a company: so many that names would cover each other, and so far apart that a dot says enough. */
import type { LocatorMap } from '../../lookup/index.ts';
import { word } from '../../words/words.ts';

export function OverviewMap({ map, name }: { map: LocatorMap; name: string }) {
  const { top, width, height } = map;
  return (
    <svg
      class="map"
      viewBox={`0 ${top} ${width} ${height}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      role="img"
      aria-label={word('mapOf', name)}
    >
      <path d={map.region} fill="var(--state)" stroke="var(--border)" />
      <path d={map.borders} fill="none" stroke="var(--border)" />
      {map.pins.map(({ x, y, label }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="4" fill="var(--place)" stroke="var(--state)">
          <title>{label}</title>
        </circle>
      ))}
    </svg>
  );
}
