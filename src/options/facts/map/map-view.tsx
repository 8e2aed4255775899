import { useRef, useState } from 'preact/hooks';
import type { Facility } from '../../../facts/records.ts';
import type { BaseMap, MapKey } from '../../../lookup/index.ts';
import type { RecordReference } from '../../../ui/record/reference.ts';
import { word } from '../../../words/words.ts';
import { clustersOn, isOverview } from './clusters.ts';
import { FacilityPins, RegionMarks } from './marks.tsx';
import { type Drag, dragged, pointOf, startDrag } from './pointer.ts';
import { panned, type ViewBox, wholeMap, zoomed } from './view-box.ts';

/** One press of a button, one notch of the wheel. */
const STEP = 1.6;
/** An arrow key moves the map by this share of what is in sight. */
const NUDGE = 0.15;

const ARROWS: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
};

interface Props {
  mapKey: MapKey;
  base: BaseMap;
  facilities: readonly Facility[];
  chosen: RecordReference | null;
  onEnter: (key: MapKey) => void;
}

/** One map, which can be zoomed by buttons and wheel and moved by dragging and arrow keys. */
export function MapView({ mapKey, base, facilities, chosen, onEnter }: Props) {
  const [view, setView] = useState<ViewBox>(() => wholeMap(base));
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<Drag | null>(null);
  const scale = view.width / base.width;
  const zoom = (factor: number) => setView(zoomed(view, base, factor));
  return (
    <div class="map-frame">
      <svg
        class="map"
        ref={svg}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        style={{ aspectRatio: `${base.width} / ${base.height}` }}
        role="application"
        aria-label={word('factsMap')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map, as dragging does
        tabIndex={0}
        onWheel={event => {
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          setView(zoomed(view, base, event.deltaY < 0 ? STEP : 1 / STEP, pointOf(event, svg.current!, view)));
        }}
        onPointerDown={event => {
          drag.current = startDrag(event, view);
        }}
        onPointerMove={event => {
          if (drag.current) setView(dragged(drag.current, event, svg.current!, base));
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
        onKeyDown={event => {
          const arrow = ARROWS[event.key];
          if (event.target !== svg.current || arrow === undefined) return;
          event.preventDefault();
          setView(panned(view, base, arrow[0] * view.width, arrow[1] * view.height));
        }}
      >
        <path d={base.land} fill="var(--land)" />
        <path class="map-line" d={base.neighbors} fill="var(--land)" stroke="var(--border)" />
        <path class="map-line" d={base.region} fill="var(--state)" stroke="var(--edge)" />
        <path class="map-line" d={base.borders} fill="none" stroke="var(--border)" />
        {isOverview(mapKey) ? (
          <RegionMarks clusters={clustersOn(mapKey, base, facilities)} scale={scale} onEnter={onEnter} />
        ) : (
          <FacilityPins base={base} facilities={facilities} chosen={chosen} scale={scale} />
        )}
      </svg>
      <div class="map-zoom">
        <button type="button" aria-label={word('factsZoomIn')} onClick={() => zoom(STEP)}>
          +
        </button>
        <button type="button" aria-label={word('factsZoomOut')} onClick={() => zoom(1 / STEP)}>
          −
        </button>
        {scale < 1 && (
          <button type="button" aria-label={word('factsZoomReset')} onClick={() => setView(wholeMap(base))}>
            ⤢
          </button>
        )}
      </div>
    </div>
  );
}
