import { expect, test } from 'vitest';
import { itemChips } from '../../../../src/explorer/filters/item-chips.ts';
import { placed, placeOf } from '../../../../src/map/tiles/tile-shapes.ts';
import { boxBetween, inBox, isDrag } from '../../../../src/explorer/tiles/box.ts';
import { changedLooks, tileLooks } from '../../../../src/explorer/tiles/looks.ts';
import { lookParts } from '../../../../src/explorer/tiles/shapes.ts';
import { tileCells, tileLabel, tileSentence } from '../../../../src/explorer/tiles/words.ts';

const jember = { region_code: '35.09', status: 'inaugurated' };
const batu = { region_code: '35.79', status: 'preparing' };
const nduga = { region_code: '95.04', status: 'none' };
const all = [jember, batu, nduga];
const answer = { all, matching: all, chosen: [] as string[], day: null };

test('a region that does not match keeps its status', () => {
  const looks = tileLooks({ ...answer, matching: [jember], chosen: ['35.79'] });
  expect(looks.get('35.09')).toMatchObject({ matches: true, chosen: false });
  expect(looks.get('35.79')).toMatchObject({ status: 'preparing', matches: false, chosen: true });
  expect(looks.size).toBe(3);
});

test('only changed looks are returned', () => {
  const before = tileLooks(answer);
  expect(changedLooks(before, tileLooks(answer))).toEqual([]);
  const after = tileLooks({ ...answer, matching: [jember, batu], chosen: ['35.09'] });
  expect(changedLooks(before, after).map(([code]) => code)).toEqual(['35.09', '95.04']);
});

test('a tile without an earlier look is compared with the prerendered look', () => {
  expect(changedLooks(new Map(), tileLooks(answer))).toEqual([]);
  const filtered = tileLooks({ ...answer, matching: [jember], chosen: ['35.79'] });
  expect(changedLooks(new Map(), filtered).map(([code]) => code)).toEqual(['35.79', '95.04']);
});

test('a tile is drawn around its centre, small where it does not match and in a ring where chosen', () => {
  const names = (look: Parameters<typeof lookParts>[0]): string =>
    lookParts(look)
      .map(({ name }) => name)
      .join(' ');
  const look = { status: 'preparing', matches: true, chosen: false } as const;
  expect(names(look)).toBe('hexagon sign');
  expect(names({ ...look, matches: false })).toBe('small');
  expect(names({ ...look, chosen: true })).toBe('ring hexagon sign');
  expect(names({ ...look, matches: false, chosen: true })).toBe('ring small');
  const [hexagon] = lookParts(look);
  expect(placeOf(placed(hexagon!.d, { x: 117, y: 82.5 }))).toEqual({ x: 117, y: 82.5 });
});

test('another day changes the look of a tile with the same status', () => {
  const changed = changedLooks(tileLooks(answer), tileLooks({ ...answer, day: '2022-12-05' }));
  expect(changed).toHaveLength(3);
});

test('a box is the same from any corner', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(box);
  expect(boxBetween({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(box);
});

test('a box contains only the points within it and on its edge', () => {
  const places = new Map([
    ['in', { x: 15, y: 25 }],
    ['edge', { x: 10, y: 60 }],
    ['left', { x: 9, y: 25 }],
    ['below', { x: 15, y: 61 }],
  ]);
  expect(inBox(places, { x: 10, y: 20, width: 30, height: 40 })).toEqual(['in', 'edge']);
});

test('a movement below 4 pixels is not a drag', () => {
  expect(isDrag({ x: 5, y: 5 }, { x: 7, y: 6 })).toBe(false);
  expect(isDrag({ x: 5, y: 5 }, { x: 5, y: 10 })).toBe(true);
});

test('the sentence has the counts of matching and chosen regions, and of both', () => {
  const say = (chosen: string[]): string => tileSentence([jember, nduga], chosen, 3, 'en');
  expect(say([])).toMatch(/^Of 3 kabupaten and kota, 2 match .*; none is chosen\.$/);
  expect(say(['35.09'])).toMatch(/; 1 chosen\.$/);
  expect(say(['35.09', '35.79'])).toMatch(/; 2 chosen, of which 1 match\.$/);
});

test('preparation is a dash on a day of which it is unknown', () => {
  const cells = (undated: boolean) =>
    tileCells(all, ['35.09'], 'id', undated).map(({ key, cells: own }) => [key, own]);
  expect(cells(false)).toContainEqual(['preparing', { regions: '1', chosen: '0' }]);
  expect(cells(true)).toContainEqual(['preparing', { regions: '–', chosen: '–' }]);
  expect(cells(true)).toContainEqual(['inaugurated', { regions: '1', chosen: '1' }]);
});

test('the label of a tile has the status of the day, and whether it does not match', () => {
  const known = 'Kota Batu, Jawa Timur: diresmikan 24 Juni 2024; 150 jenis layanan per Maret 2025';
  const look = { status: 'none', day: null, matches: true, chosen: false } as const;
  expect(tileLabel(known, look, 'id')).toBe(known);
  expect(tileLabel(known, { ...look, matches: false }, 'id')).toBe(
    `${known}; tidak cocok dengan saringan lain`,
  );
  expect(tileLabel(known, { ...look, day: '2022-12-05' }, 'id')).toBe(
    'Kota Batu, Jawa Timur: Belum ditemukan, per 5 Desember 2022',
  );
});

const labels = { one: '{}', many: '{} daerah dipilih' };
const name = (code: string): string => `daerah ${code}`;

test('each of up to six values gets a chip that keeps the others', () => {
  expect(itemChips('35.09,35.79', labels, name)).toEqual([
    { label: 'daerah 35.09', rest: '35.79' },
    { label: 'daerah 35.79', rest: '35.09' },
  ]);
  expect(itemChips('', labels, name)).toEqual([]);
});

test('more than six values get one chip that removes all', () => {
  const codes = (count: number): string => Array.from({ length: count }, (_, i) => i).join(',');
  expect(itemChips(codes(6), labels, name)).toHaveLength(6);
  expect(itemChips(codes(7), labels, name)).toEqual([{ label: '7 daerah dipilih', rest: '' }]);
});
