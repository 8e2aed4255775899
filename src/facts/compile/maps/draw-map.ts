import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAlbersUsa,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { FeatureCollection, Polygon } from 'geojson';
import type { BaseMap, MapKey } from '../../../lookup/map/base-map.ts';
import type { Outline } from '../../atlas.ts';
import type { FacilityId } from '../../ids.ts';
import type { Facility } from '../../records.ts';
import type { TownsFile } from '../../schema/towns.ts';
import type { MapOutlines } from './outlines.ts';
import { PathWriter } from './path-writer.ts';

/** A card's inner width, and room for the tallest window that is cut out of the map. */
const WIDTH = 384;
const HEIGHT = 230;
const MARGIN = 8;
const INSET = { width: 60, height: 38 };
/** Islands smaller than this share of the largest part do not decide how a country is framed. */
const SMALL_PART = 0.2;

type Collection = FeatureCollection<Outline['geometry']>;

function collection(features: readonly Outline[]): Collection {
  return { type: 'FeatureCollection', features: [...features] };
}

function draw(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const writer = new PathWriter();
  geoPath(projection, writer)(object);
  return writer.toString();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The parts of a country by which it is framed: the large ones, and those with a facility. */
function framedParts(outline: Outline, points: readonly [number, number][]): Collection {
  const { geometry } = outline;
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = rings.map(coordinates => ({ type: 'Polygon', coordinates }) satisfies Polygon);
  const largest = Math.max(...parts.map(part => geoArea(part)));
  const kept = parts.filter(
    part => geoArea(part) > largest * SMALL_PART || points.some(point => geoContains(part, point)),
  );
  return collection(kept.map(part => ({ type: 'Feature', properties: outline.properties, geometry: part })));
}

function pointsOn(projection: GeoProjection, facilities: readonly Facility[]): BaseMap['points'] {
  const points: Record<FacilityId, [number, number]> = {};
  for (const { id, place } of facilities) {
    const point = projection([place.longitude, place.latitude]);
    if (point !== null) points[id] = [round(point[0]), round(point[1])];
  }
  return points;
}

function townsOn(projection: GeoProjection, towns: TownsFile[string]): BaseMap['towns'] {
  return Object.entries(towns).flatMap(([name, [latitude, longitude]]) => {
    const point = projection([longitude, latitude]);
    if (point === null || point[0] < 4 || point[0] > WIDTH - 40) return [];
    return [{ x: round(point[0]), y: round(point[1]), name }];
  });
}

/** The country with one state filled, for the corner of a state's map. */
function inset(outlines: MapOutlines, state: Outline): BaseMap['inset'] {
  const projection = geoAlbersUsa().fitExtent(
    [
      [3, 3],
      [INSET.width - 3, INSET.height - 3],
    ],
    outlines.unitedStates,
  );
  return { ...INSET, country: draw(projection, outlines.unitedStates), region: draw(projection, state) };
}

/** Draws one state of the US or one country, framed by where its facilities are. */
export function drawRegion(
  outlines: MapOutlines,
  key: MapKey,
  outline: Outline,
  facilities: readonly Facility[],
  towns: TownsFile[string],
): BaseMap {
  const isState = key.startsWith('us-');
  const points = facilities.map(({ place }): [number, number] => [place.longitude, place.latitude]);
  const frame = framedParts(outline, points);
  const [longitude, latitude] = geoCentroid(frame);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      frame,
    )
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const home = isState ? outlines.unitedStates : outline;
  const [labelX, labelY] = geoPath(projection).centroid(frame);
  return {
    width: WIDTH,
    height: HEIGHT,
    land: draw(projection, collection(outlines.countries.filter(country => country !== home))),
    region: draw(projection, outline),
    neighbors: isState
      ? draw(projection, collection(outlines.states.filter(state => state !== outline)))
      : '',
    borders: draw(projection, isState ? outlines.stateBorders : outlines.countryBorders),
    regionName: outline.properties.name,
    regionLabel: { x: round(labelX), y: round(labelY) },
    towns: townsOn(projection, towns),
    points: pointsOn(projection, facilities),
    inset: isState ? inset(outlines, outline) : undefined,
  };
}

/** Draws all of the US, or the world without Antarctica, for a company's sites. */
export function drawOverview(
  outlines: MapOutlines,
  key: 'us' | 'world',
  facilities: readonly Facility[],
): BaseMap {
  const { world } = outlines;
  const countries = world.countries.filter(({ properties }) => properties.name !== 'Antarctica');
  const frame = key === 'us' ? outlines.unitedStates : collection(countries);
  const projection = (key === 'us' ? geoAlbersUsa() : geoNaturalEarth1()).fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    frame,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    land: '',
    region: draw(projection, frame),
    neighbors: '',
    borders: draw(projection, key === 'us' ? outlines.stateBorders : world.borders),
    regionName: '',
    regionLabel: { x: 0, y: 0 },
    towns: [],
    points: pointsOn(projection, facilities),
  };
}
