/** Which labels have room on a map, and where. */
import type { LocatorMap } from '../../lookup/index.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Moves to try, nearest first. */
const MOVES = [0, 20, -20, 40, -40].flatMap(down => [0, -50, 50].map(across => ({ across, down })));
/** About the width of a letter, and half the height of a line, in CSS pixels. */
const LETTER = 6.5;
const HALF_LINE = 7;

function around(x: number, y: number, across: number, down: number): Box {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The room that the inset takes in its corner. */
const INSET = { width: 70, height: 56 };
/** About half the width of a pin's label. */
const REACH = 40;

/** The inset keeps to the left, unless a pin or its label stands there. */
export function insetIsLeft({ pins, top, height }: Pick<LocatorMap, 'pins' | 'top' | 'height'>): boolean {
  return !pins.some(({ x, y }) => x < INSET.width + REACH && y > top + height - INSET.height - 20);
}

/** The pins with their labels, the inset, and the card's controls. */
function fixed({ pins, inset, top, height, width }: LocatorMap): Box[] {
  const boxes = pins.flatMap(({ x, y, number, label, precision }) => {
    if (number !== undefined) return [around(x, y, 11, 11)];
    const length = label.length * LETTER;
    return precision === 'site'
      ? [around(x, y - 8, 7, 10), around(x, y + 11, length / 2 + 4, HALF_LINE)]
      : [around(x, y, 15, 15), around(x + 15 + length / 2, y, length / 2, HALF_LINE)];
  });
  boxes.push({ left: width - 68, right: width, top, bottom: top + 40 });
  if (inset) {
    const left = insetIsLeft({ pins, top, height }) ? 0 : width - INSET.width;
    boxes.push({ left, right: left + INSET.width, top: top + height - INSET.height, bottom: top + height });
  }
  return boxes;
}

function townBox({ x, y, name }: LocatorMap['towns'][number]): Box {
  return { left: x - 4, right: x + 8 + name.length * LETTER, top: y - 7, bottom: y + 7 };
}

/** The towns that cover no pin and no label. */
export function clearTowns(map: LocatorMap): LocatorMap['towns'] {
  const boxes = fixed(map);
  return map.towns.filter(town => !boxes.some(box => overlap(box, townBox(town))));
}

/** The middle of its baseline, or `null` where there is no room for it. */
export function regionLabelSpot(map: LocatorMap): { x: number; y: number } | null {
  const { top, height, width, regionName, regionLabel } = map;
  const boxes = [...fixed(map), ...clearTowns(map).map(townBox)];
  const half = (regionName.length * LETTER) / 2;
  for (const { across, down } of MOVES) {
    const x = regionLabel.x + across;
    const y = regionLabel.y + down;
    const box = around(x, y, half, HALF_LINE);
    const inside =
      box.top > top + 3 && box.bottom < top + height - 3 && box.left > 4 && box.right < width - 4;
    if (inside && !boxes.some(other => overlap(box, other))) return { x, y: y + 4 };
  }
  return null;
}
