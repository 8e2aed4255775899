import { expect, test } from 'vitest';
import { clearTowns, insetIsLeft, regionLabelSpot } from '../../../src/ui/map/labels.ts';
import { TEXAS_MAP } from '../card/samples.ts';

const [pin] = TEXAS_MAP.pins;

test('a region’s name gives way to pins and labels', () => {
  const free = regionLabelSpot({ ...TEXAS_MAP, pins: [], towns: [] })!;
  expect(free).toEqual({ x: TEXAS_MAP.regionLabel.x, y: TEXAS_MAP.regionLabel.y + 4 });
  const covered = { ...pin!, ...TEXAS_MAP.regionLabel, number: 1 };
  expect(regionLabelSpot({ ...TEXAS_MAP, pins: [covered] })).not.toEqual(free);
});

test('a name without room is left out', () => {
  expect(regionLabelSpot({ ...TEXAS_MAP, regionLabel: { x: 167, y: 900 } })).toBeNull();
});

test('a town under a pin’s label is left out', () => {
  const [dallas, austin] = TEXAS_MAP.towns;
  const pins = [{ ...pin!, x: dallas!.x, y: dallas!.y - 8 }];
  expect(clearTowns({ ...TEXAS_MAP, pins })).toEqual([austin]);
});

test('the inset gives way to a pin in its corner', () => {
  expect(insetIsLeft(TEXAS_MAP)).toBe(true);
  expect(insetIsLeft({ ...TEXAS_MAP, pins: [{ ...pin!, x: 20, y: 90 }] })).toBe(false);
});
