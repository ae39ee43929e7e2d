import { expect, test } from 'vitest';
import type { System } from '../../../../src/scripts/tile-maker/region-index.ts';
import { fullName } from '../../../../src/scripts/tile-maker/regions.ts';
import { useTiles } from './real-tiles.ts';

const tiles = useTiles();

test.each<[System, string, string]>([
  ['names', 'Kabupaten Bogor', '32.01'],
  ['names', 'kota  BOGOR', '32.71'],
  ['names', 'Kab. Kep. Seribu', '31.01'],
  ['names', 'Kota Administrasi Jakarta Pusat', '31.71'],
  ['names', 'Kotabaru', '63.02'],
  ['names', 'Bogor, Kota', '32.71'],
  ['kemendagri', '11.10', '11.10'],
  ['kemendagri', '11.1', '11.10'],
  ['kemendagri', '3579', '35.79'],
  ['bps', '1103', '11.01'],
  ['wikidata', 'https://www.wikidata.org/wiki/Q11434', '35.79'],
  ['geonames', '1649824', '35.79'],
])('read as %s, "%s" is the region %s', (system, cell, code) => {
  expect(tiles().index(system, cell)).toEqual({ code });
});

test('the full name of every region is that region and no other', () => {
  const { regions, index } = tiles();
  const wrong = regions.filter((region) => {
    const found = index('names', fullName(region));
    return !('code' in found) || found.code !== region.code;
  });
  expect(wrong.map(fullName)).toEqual([]);
});

test('every code of every system is its region', () => {
  const { regions, index } = tiles();
  for (const { code, bps, wikidata, geonames } of regions) {
    expect(index('kemendagri', code)).toEqual({ code });
    expect(index('bps', bps!)).toEqual({ code });
    expect(index('wikidata', wikidata!)).toEqual({ code });
    if (geonames !== null) expect(index('geonames', geonames)).toEqual({ code });
  }
});

test('a name of a kabupaten and of a kota is ambiguous, unless another cell has the kind', () => {
  const { index } = tiles();
  expect(index('names', 'Bogor')).toEqual({ fault: 'ambiguous' });
  expect(index('names', 'Bogor', ['Kota', 'Bogor'])).toEqual({ code: '32.71' });
});

test('provinces, totals and misspelt names are no regions', () => {
  for (const cell of ['Indonesia', 'Jawa Timur', 'Kabupaten Bogorr', '11', '99.99', 'Total']) {
    expect(tiles().index('names', cell), cell).toEqual({ fault: 'unknown' });
  }
  expect(tiles().index('names', '  ')).toEqual({ fault: 'empty' });
});
