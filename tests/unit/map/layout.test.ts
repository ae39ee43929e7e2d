/** Compares data/tiles.csv with the measures in docs/tile-map.md, so that edits by hand cannot make it worse. */
import { describe, expect, test } from 'vitest';
import { group } from 'd3-array';
import { cellKey } from '../../../src/map/tiles/hexagon.ts';
import { layOut, layoutNames } from '../../../src/map/tiles/layout.ts';
import {
  landPairs,
  landSteps,
  orderScores,
  partsOf,
  provinceBorders,
  tilesIn,
  turnOf,
} from './metrics.ts';
import { data, groupOf, layout } from './real-data.ts';

/** The eight archipelagic provinces, whose tiles may be in several parts like their land. */
const ARCHIPELAGOS = ['19', '21', '52', '53', '71', '74', '81', '82'];

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

describe.each(layoutNames)('the %s layout', (name) => {
  const tiles = tilesIn(name);

  test('has one tile for every region and no two regions on one', () => {
    const codes = tiles.map(({ code }) => code).toSorted();
    expect(codes).toEqual(data.regions.map(({ code }) => code).toSorted());
    expect(codes).toHaveLength(514);
    expect(new Set(tiles.map(({ cell }) => cellKey(cell))).size).toBe(514);
  });

  test('keeps every province that is no archipelago in one piece', () => {
    const parts = [...group(tiles, ({ province }) => province)].map(
      ([code, own]) => [code, partsOf(own)] as const,
    );
    const broken = parts.filter(([, count]) => count > 1);
    expect(broken.filter(([code]) => !ARCHIPELAGOS.includes(code))).toEqual([]);
    expect(Object.fromEntries(broken)).toEqual({ 52: 2, 53: 6 });
  });

  test('has land neighbours beside each other, or within few steps', () => {
    const steps = landSteps(tiles);
    const within = (most: number) => percent(steps.filter((s) => s <= most).length, steps.length);
    expect(within(1)).toBe(80);
    expect(within(2)).toBe(99.1);
    expect(Math.max(...steps)).toBe(3);
  });

  test('keeps the directions between land neighbours', () => {
    const turns = landPairs(tiles).map(turnOf);
    expect(percent(turns.filter((turn) => turn <= 45).length, turns.length)).toBe(82.8);
  });

  test('keeps most borders of provinces and adds none', () => {
    const { real, drawn } = provinceBorders(tiles);
    expect(real.size).toBe(38);
    expect([...real].filter((pair) => drawn.has(pair))).toHaveLength(35);
    expect([...drawn].filter((pair) => !real.has(pair))).toEqual([]);
  });

  test('keeps the order from west to east and from north to south in each island group', () => {
    const scores = orderScores(tiles);
    const [leastX] = scores.toSorted((a, b) => a.x - b.x);
    const [leastY] = scores.toSorted((a, b) => a.y - b.y);
    expect([leastX!.group, rounded(leastX!.x)]).toEqual(['kalimantan', 0.863]);
    expect([leastY!.group, rounded(leastY!.y)]).toEqual(['bali-nusa-tenggara', 0.859]);
  });

  test('has the planned number of columns and rows', () => {
    const size = (axis: 'col' | 'row'): number =>
      Math.max(...tiles.map(({ cell }) => cell[axis])) + 1;
    expect([size('col'), size('row')]).toEqual(name === 'landscape' ? [59, 28] : [21, 80]);
    expect(Math.min(...tiles.flatMap(({ cell }) => [cell.col, cell.row]))).toBe(0);
  });

  test('has an empty tile between island groups', () => {
    const { drawn } = provinceBorders(tiles);
    const between = [...drawn].filter((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return groupOf(a) !== groupOf(b);
    });
    expect(between).toEqual([]);
  });
});

test('both layouts have the same island groups in the same shape', () => {
  expect(layout.groups.map(({ id }) => id)).toHaveLength(data.island_groups.length);
  const [first, ...rest] = data.tiles;
  const moved = [{ ...first!, portrait_col: first!.portrait_col + 1 }, ...rest];
  expect(() => layOut(moved, groupOf)).toThrow('elsewhere in the shape of sumatera');
});
