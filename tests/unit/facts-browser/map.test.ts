import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseMap } from '../../../src/lookup/index.ts';
import { clustersOn, mapAround } from '../../../src/options/facts/map/clusters.ts';
import { panned, wholeMap, zoomed } from '../../../src/options/facts/map/view-box.ts';
import { makeFacility } from '../lookup/fact-base.ts';

const size = { width: 384, height: 230 };

const place = (country: string, region?: string) => ({
  place: { country, region, latitude: 0, longitude: 0, precision: 'site' as const },
});

const facilities = [
  makeFacility('one', 'a', place('US', 'New Mexico')),
  makeFacility('two', 'a', place('US', 'New Mexico')),
  makeFacility('three', 'a', place('US', 'Ohio')),
  makeFacility('four', 'a', place('FR')),
  makeFacility('off the map', 'a', place('AQ')),
];

const base = {
  points: { one: [10, 20], two: [30, 40], three: [100, 50], four: [200, 60] },
} as unknown as BaseMap;

describe('clustersOn', () => {
  it('counts a country as one on the world, a state as one in the US', () => {
    const onWorld = clustersOn('world', base, facilities);
    expect(onWorld.map(({ key, count }) => [key, count])).toEqual([
      ['us', 3],
      ['country-fr', 1],
    ]);
    const [newMexico] = clustersOn('us', base, facilities);
    expect(newMexico).toMatchObject({ key: 'us-new-mexico', count: 2, x: 20, y: 30 });
  });

  it('leads from every cluster back to its map', () => {
    for (const overview of ['world', 'us'] as const)
      for (const { key } of clustersOn(overview, base, facilities))
        if (overview === 'world' || key.startsWith('us-')) expect(mapAround(key)).toBe(overview);
    expect(mapAround('world')).toBeNull();
  });
});

describe('the part in sight', () => {
  it('never leaves the map and keeps its form, whatever is done', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.constantFrom(0.4, 1.6, 3) }),
      fc.record({ across: fc.integer({ min: -500, max: 500 }), down: fc.integer({ min: -500, max: 500 }) }),
    );
    fc.assert(
      fc.property(fc.array(step), steps => {
        let view = wholeMap(size);
        for (const each of steps)
          view =
            'factor' in each ? zoomed(view, size, each.factor) : panned(view, size, each.across, each.down);
        expect(view.x).toBeGreaterThanOrEqual(0);
        expect(view.y).toBeGreaterThanOrEqual(0);
        expect(view.x + view.width).toBeLessThanOrEqual(size.width + 1e-6);
        expect(view.y + view.height).toBeLessThanOrEqual(size.height + 1e-6);
        expect(view.width / view.height).toBeCloseTo(size.width / size.height);
      }),
    );
  });

  it('keeps the point under the pointer where it is', () => {
    const view = zoomed(wholeMap(size), size, 2, { x: 100, y: 80 });
    expect((100 - view.x) / view.width).toBeCloseTo(100 / size.width);
    expect((80 - view.y) / view.height).toBeCloseTo(80 / size.height);
  });
});
