import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';

/** The countries of the world in outline (Natural Earth, 1:110 million, public domain). */
export const countries = feature(
  world as unknown as Parameters<typeof feature>[0],
  'countries',
) as unknown as FeatureCollection;

/** The same, line by line. */
export const outlines: Position[][] = countries.features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [],
);
