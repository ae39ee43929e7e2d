import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../src/db/schema/views.ts';
import { tileMapSvg, type TileLink } from '../../../src/map/draw.ts';
import { layoutNames } from '../../../src/map/tiles/layout.ts';
import { placeNames } from '../../../src/map/names.ts';
import { data, layout } from './real-data.ts';

/** Made-up links, so that the drawing changes only when the tiles or its code do. */
const links = new Map(
  data.regions.map(({ code }, index): [string, TileLink] => {
    const status = statuses[index % statuses.length]!;
    const year = status === 'inaugurated' ? 2020 : null;
    const link = { year, yearClass: year ? 2 : 0, serviceClass: index % 6, later: false };
    return [code, { href: `/daerah/${code}/`, label: `Daerah ${code}: "&"`, status, ...link }];
  }),
);

const labels = placeNames(
  layout,
  data.provinces.map(({ code, name_id }) => ({ code, names: [name_id] })),
  data.island_groups.map(({ id, name_id }) => ({ id, name: name_id })),
);
const provinceNames = new Map(data.provinces.map(({ code, name_id }) => [code, name_id]));
const drawing = { id: 'a', name: 'Peta petak', layout, links, provinceNames, labels };

describe.each(layoutNames)('the map in its %s layout', (name) => {
  const markup = String(tileMapSvg(drawing, name));
  const svg = new JSDOM(markup, { contentType: 'image/svg+xml' }).window.document;

  test('equals its snapshot', async () => {
    const inLines = markup.replaceAll(/><(?=g|\/g|a |path|use|text|defs|\/svg)/g, '>\n<');
    const file = join(import.meta.dirname, `snapshots/tile-map-${name}.svg`);
    await expect(inLines).toMatchFileSnapshot(file);
  });

  test('has a named link with a hexagon for every region', () => {
    const drawn = [...svg.querySelectorAll('a')];
    expect(drawn).toHaveLength(514);
    expect(drawn.filter((link) => !link.getAttribute('aria-label')?.endsWith('"&"'))).toEqual([]);
    expect(svg.querySelectorAll('a > .tile-hexagon')).toHaveLength(514);
  });

  test('outlines all provinces and refers only to shapes that it contains', () => {
    const ids = new Set([...svg.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
    const used = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
    expect(used.filter((reference) => !ids.has(reference))).toEqual([]);
    expect(svg.querySelectorAll('g[role="group"]')).toHaveLength(data.provinces.length);
    expect(markup).not.toMatch(/NaN|undefined|Infinity| style=|<style/);
  });

  test('stays within its size in bytes', () => {
    expect(gzipSync(markup, { level: 9 }).length).toBeLessThan(20 * 1024);
  });
});

test('a region without a link makes drawing fail', () => {
  expect(() => tileMapSvg({ ...drawing, links: new Map() }, 'landscape')).toThrow('no link');
});
