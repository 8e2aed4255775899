/** The part of a map that is in sight, in the units of the map. */
export interface ViewBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** How far one may go in: a map drawn for 384 px shows nothing more beyond. */
const CLOSEST = 12;

export function wholeMap({ width, height }: Size): ViewBox {
  return { x: 0, y: 0, width, height };
}

/**
 * Zooms around a point of the map, which stays where it is in sight; never out of the map.
 *
 * @param factor above 1 goes in, below 1 out
 */
export function zoomed(view: ViewBox, map: Size, factor: number, around = middleOf(view)): ViewBox {
  const width = Math.min(map.width, Math.max(map.width / CLOSEST, view.width / factor));
  const scale = width / view.width;
  return within(map, {
    x: around.x - (around.x - view.x) * scale,
    y: around.y - (around.y - view.y) * scale,
    width,
    height: view.height * scale,
  });
}

/** Moves the part in sight, never beyond the map's edge. */
export function panned(view: ViewBox, map: Size, across: number, down: number): ViewBox {
  return within(map, { ...view, x: view.x + across, y: view.y + down });
}

function middleOf({ x, y, width, height }: ViewBox): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function within(map: Size, view: ViewBox): ViewBox {
  return {
    ...view,
    x: Math.min(Math.max(0, view.x), map.width - view.width),
    y: Math.min(Math.max(0, view.y), map.height - view.height),
  };
}
