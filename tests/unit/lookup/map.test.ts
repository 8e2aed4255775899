import { describe, expect, it } from 'vitest';
import type { FacilityId } from '../../../src/facts/ids.ts';
import type { BaseMap } from '../../../src/lookup/map/base-map.ts';
import { createMaps } from '../../../src/lookup/map/locator.ts';
import { spreadPins } from '../../../src/lookup/map/spread-pins.ts';
import { makeFacility } from './fact-base.ts';

const texas: BaseMap = {
  width: 384,
  height: 230,
  land: '',
  region: 'M0 0L1 1',
  neighbors: '',
  borders: '',
  regionName: 'Texas',
  regionLabel: { x: 200, y: 110 },
  towns: [
    { x: 105, y: 205, name: 'near' },
    { x: 300, y: 200, name: 'far' },
    { x: 300, y: 10, name: 'out of the window' },
  ],
  points: { ['one' as FacilityId]: [100, 205], ['two' as FacilityId]: [101, 206] },
};

const maps = createMaps(async key => (key === 'us-texas' ? texas : null));
const pin = (x: number, y: number, number?: number) => ({
  x,
  y,
  number,
  precision: 'site' as const,
  label: '',
});

describe('locator maps', () => {
  it('cut a window around the pin that stays on the drawn map, and leave out towns that it hides', async () => {
    const map = await maps.single(makeFacility('one', 'a'));
    expect(map).toMatchObject({ top: 230 - 108, height: 108 });
    expect(map?.towns.map(({ name }) => name)).toEqual(['far']);
  });

  it('are absent for a facility without a point or a region without a drawing', async () => {
    expect(await maps.single(makeFacility('nowhere', 'a'))).toBeNull();
    const abroad = { country: 'FR', latitude: 48, longitude: 2, precision: 'site' as const };
    expect(await maps.single(makeFacility('one', 'a', { place: abroad }))).toBeNull();
  });

  it('number several pins in the order given', async () => {
    const map = await maps.numbered([makeFacility('two', 'a'), makeFacility('one', 'a')]);
    expect(map?.pins.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('pins that lie on each other', () => {
  it('move apart and point back to where they belong', () => {
    const pins = spreadPins([pin(50, 50, 1), pin(50, 50, 2), pin(52, 50, 3), pin(200, 50, 4)]);
    for (const [index, a] of pins.entries())
      for (const b of pins.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(17.9);
    expect(pins[0]?.leader).toEqual({ x: 50, y: 50 });
    expect(pins[3]?.leader).toBeUndefined();
  });

  it('stay where they are without numbers', () => {
    expect(spreadPins([pin(50, 50), pin(50, 50)])).toEqual([pin(50, 50), pin(50, 50)]);
  });
});
