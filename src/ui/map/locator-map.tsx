/** The map of a card, from paths that the background projected: no tiles, no request. */
import type { LocatorMap as LocatorMapContent } from '../../lookup/index.ts';
import { word } from '../../words/words.ts';
import { Inset } from './inset.tsx';
import { clearTowns, insetIsLeft, regionLabelSpot } from './labels.ts';
import { Pin } from './pin.tsx';

export function LocatorMap({ map, name }: { map: LocatorMapContent; name: string }) {
  const { top, width, height } = map;
  const shaded = map.pins.length > 0 && map.pins.every(pin => pin.precision === 'region');
  const bottom = top + height;
  const regionName = regionLabelSpot(map);
  // The map of a whole country or the world has its borders inside its region, else they are around it.
  const isOverview = map.regionName === '';
  const borders = <path d={map.borders} fill="none" stroke="var(--border)" />;
  return (
    <svg
      class="map"
      viewBox={`0 ${top} ${width} ${height}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      role="img"
      aria-label={word('mapOf', name)}
    >
      <path d={map.land} fill="var(--land)" />
      <path d={map.neighbors} fill="var(--land)" stroke="var(--border)" />
      {!isOverview && borders}
      <path
        d={map.region}
        fill={shaded ? 'color-mix(in srgb, var(--place) 26%, var(--state))' : 'var(--state)'}
        stroke="var(--edge)"
        stroke-width="1.2"
        stroke-linejoin="round"
      />
      {isOverview && borders}
      {clearTowns(map).map(town => {
        // The label goes to the side that has room.
        const left = town.x > width - 70;
        return (
          <g key={town.name}>
            <circle cx={town.x} cy={town.y} r="1.8" fill="var(--ink3)" />
            <text x={town.x + (left ? -5 : 5)} y={town.y + 4} text-anchor={left ? 'end' : 'start'}>
              {town.name}
            </text>
          </g>
        );
      })}
      {regionName && (
        <text class="region-label" x={regionName.x} y={regionName.y} text-anchor="middle">
          {map.regionName}
        </text>
      )}
      {map.pins.map(pin => (
        <Pin key={`${pin.x} ${pin.y}`} pin={pin} width={width} bottom={bottom} />
      ))}
      {map.inset && <Inset inset={map.inset} left={insetIsLeft(map) ? 8 : width - 66} bottom={bottom - 8} />}
    </svg>
  );
}
