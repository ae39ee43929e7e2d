/** Reads the land of Natural Earth (public domain) from the package world-atlas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Packed, Topology } from 'topojson-specification';

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

/** Returns the land without areas that have no point inside the bounds, so that drawing skips them. */
function nearby(outline: Outline): Outline {
  const { west, east, south, north } = MAP_BOUNDS;
  const coordinates = outline.coordinates.filter(([shore]) =>
    shore?.some(([lng, lat]) => lng! > west && lng! < east && lat! > south && lat! < north),
  );
  return { ...outline, coordinates };
}
