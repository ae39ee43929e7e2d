import { expect, test } from 'vitest';
import { ISLAND_SIZE, islandMarkup } from '../../../../src/components/region/locator/island.ts';
import { neighbourTiles } from '../../../../src/components/region/locator/neighbour-tiles.ts';
import { data } from '../../../site/recount/covered.ts';
import { layOut } from '../../../../src/map/tiles/layout.ts';

const groups = new Map(data.provinces.map(({ code, island_group_id }) => [code, island_group_id]));
const layout = layOut(data.tiles, (code) => groups.get(code) ?? '');

test('the point of every region is on its drawing, which is small', () => {
  for (const { lat, lng } of data.regions) {
    const markup = islandMarkup(lat, lng);
    const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(markup)!;
    expect(Number(x)).toBeGreaterThan(5);
    expect(Number(x)).toBeLessThan(ISLAND_SIZE.width - 5);
    expect(Number(y)).toBeGreaterThan(5);
    expect(Number(y)).toBeLessThan(ISLAND_SIZE.height - 5);
    expect(markup.length).toBeLessThan(6000);
  }
});

test('the drawing of tiles has the ring around the own tile, in the middle', () => {
  const { viewBox, markup } = neighbourTiles(layout, '35.17', () => 'inaugurated');
  const [left, top, width, height] = viewBox.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const [, x, y] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(markup)!;
  expect(Math.abs(Number(x) - (left + width / 2))).toBeLessThan(1);
  expect(Math.abs(Number(y) - (top + height / 2))).toBeLessThan(1);
});

test('a status is visible by a sign as well as by its colour', () => {
  const plain = neighbourTiles(layout, '35.17', () => 'inaugurated').markup;
  const served = neighbourTiles(layout, '35.17', () => 'served').markup;
  expect(served.match(/<path/g)!.length).toBeGreaterThan(plain.match(/<path/g)!.length);
});

test('a region without a tile is refused', () => {
  expect(() => neighbourTiles(layout, '00.00', () => 'none')).toThrow('00.00 has no tile');
});
