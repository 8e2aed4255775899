import { panned, type ViewBox } from './view-box.ts';

/** A drag under way: where the pointer went down, and what was in sight then. */
export interface Drag {
  x: number;
  y: number;
  view: ViewBox;
}

/** Starts a drag with the main button, unless it goes down on a mark, which is pressed instead. */
export function startDrag(event: PointerEvent, view: ViewBox): Drag | null {
  const isMark = event.target instanceof Element && event.target.closest('a, [role="button"]') !== null;
  return event.button !== 0 || isMark ? null : { x: event.clientX, y: event.clientY, view };
}

/** What is in sight now that the pointer has moved. */
export function dragged(
  drag: Drag,
  event: PointerEvent,
  svg: Element,
  map: { width: number; height: number },
): ViewBox {
  const unit = unitOf(svg, drag.view);
  return panned(drag.view, map, (drag.x - event.clientX) * unit, (drag.y - event.clientY) * unit);
}

/** The point of the map under the pointer. */
export function pointOf(event: MouseEvent, svg: Element, view: ViewBox): { x: number; y: number } {
  const { left, top } = svg.getBoundingClientRect();
  const unit = unitOf(svg, view);
  return { x: view.x + (event.clientX - left) * unit, y: view.y + (event.clientY - top) * unit };
}

/** Units of the map to a CSS pixel. */
function unitOf(svg: Element, view: ViewBox): number {
  return view.width / (svg.getBoundingClientRect().width || view.width);
}
