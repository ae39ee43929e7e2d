/** The tiles of a province with their names, drawn from the real layout. */
import { expect, test } from 'vitest';
import {
  nameLines,
  provinceTiles,
} from '../../../../src/components/province/map/province-tiles.ts';
import { layOut } from '../../../../src/map/tiles/layout.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const { tiles, provinces } = loadDataset('data');
const groupOf = new Map(provinces.map(({ code, island_group_id }) => [code, island_group_id]));
const layout = layOut(tiles, (code) => groupOf.get(code) ?? '');
const drawn = (code: string) =>
  provinceTiles(layout, code, (region) => ({ status: 'none', lines: [`<${region}>`] }));

test('every province fits the drawing and names each of its regions once, escaped', () => {
  for (const { code } of provinces) {
    const { width, height, markup } = drawn(code);
    const own = tiles.filter(({ region_code }) => region_code.startsWith(`${code}.`));
    expect(width, code).toBeLessThanOrEqual(701);
    expect(height, code).toBeLessThanOrEqual(401);
    expect(markup.match(/<text/g), code).toHaveLength(own.length);
    for (const { region_code } of own) expect(markup).toContain(`&lt;${region_code}&gt;`);
  }
});

test('a province without tiles is an error', () => {
  expect(() => drawn('99')).toThrow('99');
});

test.each([
  ['Tulungagung', ['Tulungagung']],
  ['Kota Probolinggo', ['Kota', 'Probolinggo']],
  ['Kota Batu', ['Kota Batu']],
  ['Kepulauan Siau Tagulandang Biaro', ['Kepulauan', 'Siau', 'Tagulandang', 'Biaro']],
])('the name %s is split at its spaces', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});
