/** Reads the land of Natural Earth (public domain) from the package world-atlas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoIdentity, geoStream } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Packed, Topology } from 'topojson-specification';
import { ringSink } from './ring-sink.ts';
import type { Ring } from './simplify.ts';

/** Indonesia in ISO 3166-1 numeric, which the atlas uses as id. */
const INDONESIA = '360';

/** The bounds of the maps in degrees: Indonesia and its surroundings. */
export const MAP_BOUNDS = { west: 94, east: 142, south: -11.5, north: 6.5 } as const;

/** Areas of land, in degrees. */
export type Outline = ReturnType<typeof merge>;

/** The land of Indonesia and that of its neighbours within the bounds of the maps. */
export interface Land {
  own: Outline;
  others: Outline;
}

let read: Land | undefined;

/**
 * Returns the land at 1:10 million, read once. The countries of the atlas are used only to separate
 * Indonesia's land from other land, because the site draws no border. Throws if the package
 * world-atlas is not installed.
 */
export function readLand(): Land {
  read ??= unpack();
  return read;
}

function unpack(): Land {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = require.resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const countries = atlas.objects.countries.geometries as (Packed & { id?: string })[];
  const own = countries.filter(({ id }) => id === INDONESIA);
  const others = countries.filter(({ id }) => id !== INDONESIA);
  return { own: nearby(merge(atlas, own)), others: nearby(merge(atlas, others)) };
}

/** How many degrees beyond the bounds land is kept, so that the cuts are outside every map. */
const MARGIN = 1;

/** Returns the land within the bounds, because Eurasia has four times as many points as all islands. */
function nearby(outline: Outline): Outline {
  return { ...outline, coordinates: outline.coordinates.flatMap(cutArea) };
}

type Area = Outline['coordinates'][number];

/** Returns an area as it is if the bounds contain it, and else its part within them, if there is one. */
function cutArea(area: Area): Area[] {
  const { west, east, south, north } = MAP_BOUNDS;
  const corners: [[number, number], [number, number]] = [
    [west - MARGIN, south - MARGIN],
    [east + MARGIN, north + MARGIN],
  ];
  if (area[0]!.every((point) => isBetween(point, corners))) return [area];
  const rings: Ring[] = [];
  const clip = geoIdentity().clipExtent(corners);
  geoStream({ type: 'Polygon', coordinates: area }, clip.stream(ringSink(rings)));
  return rings.length === 0 ? [] : [rings.map((ring) => [...ring, ring[0]!].map((at) => [...at]))];
}

function isBetween(
  [x, y]: Position,
  [[left, top], [right, bottom]]: [Position, Position],
): boolean {
  return x! > left! && x! < right! && y! > top! && y! < bottom!;
}

type Position = Area[number][number];
