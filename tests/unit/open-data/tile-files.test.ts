/** The published tile map, drawn by a library for HexJSON and measured as GeoJSON. */
import { geoCentroid } from 'd3-geo';
import { renderHexJSON } from 'd3-hexjson';
import { describe, expect, test } from 'vitest';
import { centreOf } from '../../../src/map/tiles/hexagon.ts';
import { cellIn, type TileRow } from '../../../src/map/tiles/layout.ts';
import type { HexJson } from '../../../src/open-data/tiles/hexjson.ts';
import { realFolder } from '../support/folders.ts';
import { usePublished } from '../support/published.ts';

const published = usePublished(realFolder);
const layouts = [
  ['landscape', 'tiles'],
  ['portrait', 'tiles-portrait'],
] as const;

interface Feature {
  id: string;
  properties: Record<string, string | null>;
  geometry: { type: 'Polygon'; coordinates: [number, number][][] };
}

const tiles = (): TileRow[] => published().content.rows.tiles as unknown as TileRow[];
const hexJson = (name: string): HexJson =>
  JSON.parse(published().text(`${name}.hexjson`)) as HexJson;
const features = (name: string): Feature[] =>
  (JSON.parse(published().text(`${name}.geojson`)) as { features: Feature[] }).features;

describe.each(layouts)('the %s layout', (layout, name) => {
  test('is drawn by a library for HexJSON as the site draws it', () => {
    // As many units wide and high as the drawing of the site, so that a hexagon has the same size.
    const cells = tiles().map((tile) => cellIn(tile, layout));
    const columns = Math.max(...cells.map(({ col }) => col)) + 1;
    const drawn = renderHexJSON(hexJson(name), (columns + 0.5) * 26, 1e6);
    expect(drawn).toHaveLength(514);
    const places = new Map(drawn.map(({ key, x, y }) => [key, { x, y }]));
    const off = tiles().filter((tile) => {
      const ours = centreOf(cellIn(tile, layout));
      const theirs = places.get(tile.region_code)!;
      // The site's hexagon is regular to a thousandth.
      return Math.abs(ours.x - theirs.x) > 0.5 || Math.abs(ours.y - theirs.y) > 2;
    });
    expect(off).toEqual([]);
  });

  test('has hexagons of equal size that run counterclockwise and do not meet outside their cells', () => {
    const all = features(name);
    expect(all).toHaveLength(514);
    const areas = all.map(({ geometry }) => signedArea(geometry.coordinates[0]!));
    expect(Math.min(...areas)).toBeGreaterThan(0);
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.001);
    const centres = new Set(all.map(({ geometry }) => middle(geometry.coordinates[0]!)));
    expect(centres.size).toBe(514);
  });
});

/** Twice the area of a ring by the shoelace formula; positive when it runs counterclockwise. */
function signedArea(ring: readonly [number, number][]): number {
  return ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0);
}

function middle(ring: readonly [number, number][]): string {
  const [x, y] = [0, 1].map((at) => ring.slice(1).reduce((sum, point) => sum + point[at]!, 0) / 6);
  return `${x!.toFixed(3)} ${y!.toFixed(3)}`;
}

test('every hexagon has the codes of every system that the table of codes has', () => {
  const { region_codes: codes } = published().content.rows;
  const byCode = new Map(features('tiles').map(({ id, properties }) => [id, properties]));
  const wrong = codes.filter(
    (row) => byCode.get(row['region_code'] as string)?.[row['system'] as string] !== row['code'],
  );
  expect(wrong).toEqual([]);
  const given = [...byCode.values()].flatMap(({ bps, wikidata, geonames }) => [
    bps,
    wikidata,
    geonames,
  ]);
  expect(given.filter((code) => code !== null)).toHaveLength(codes.length);
});

test('the wide layout as GeoJSON lies around Indonesia, west to east', () => {
  const [longitudes, latitudes] = [0, 1].map((at) =>
    features('tiles').flatMap(({ geometry }) =>
      geometry.coordinates[0]!.map((point) => point[at]!),
    ),
  );
  expect(Math.min(...longitudes!)).toBeGreaterThan(94);
  expect(Math.max(...longitudes!)).toBeLessThan(142);
  expect(Math.max(...latitudes!)).toBeLessThan(10);
  const aceh = features('tiles').find(({ id }) => id === '11.01')!;
  const merauke = features('tiles').find(({ id }) => id === '93.01')!;
  expect(geoCentroid(aceh.geometry)[0]).toBeLessThan(geoCentroid(merauke.geometry)[0]);
});
