/** Maps of readers' tables, on the real tiles. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeMap, type MadeMap } from '../../../../src/scripts/tile-maker/make-map.ts';
import { decoded, readTable } from '../../../../src/scripts/tile-maker/read-table.ts';
import { useTiles } from './real-tiles.ts';

const tiles = useTiles();

function mapOf(
  text: string,
  lang: 'id' | 'en' = 'en',
  layout: 'landscape' | 'portrait' = 'landscape',
): MadeMap {
  const { regions, index } = tiles();
  return makeMap(readTable(text), { layout, lang }, regions, index)!;
}

const elements = (svg: string): Element =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;

test('names with kinds and a column of numbers are placed, coloured and put into a sentence', () => {
  const map = mapOf('Daerah,Nilai\nKota Batu,3\nKabupaten Jombang,5\nKota Bogor,9\n');
  expect(map).toMatchObject({ placed: 3, unplaced: [], title: 'Nilai' });
  expect(map.alt).toBe(
    'Tile map: Nilai. 3 of 514 kabupaten/kota have data (3: 1; 5: 1; 9: 1); 511 without data.',
  );
});

test('rows without a region, with an empty cell and for a second time are listed with the reason', () => {
  const map = mapOf('daerah;nilai\nKota Batu;1\nAtlantis;2\n;3\nkota batu;4\nBogor;5\n');
  expect(map.unplaced).toEqual([
    { number: 2, cell: 'Atlantis', fault: 'unknown' },
    { number: 3, cell: '', fault: 'empty' },
    { number: 4, cell: 'kota batu', fault: 'repeated' },
    { number: 5, cell: 'Bogor', fault: 'ambiguous' },
  ]);
});

test('codes of four digits are read as the heading says, and as BPS where only BPS has them', () => {
  expect(mapOf('kode_bps,n\n1103,1\n1104,2\n').region.system).toBe('bps');
  expect(mapOf('kode_kemendagri,n\n1103,1\n1104,2\n').region.system).toBe('kemendagri');
  const all = tiles().regions.map(({ bps }) => `${bps},1`);
  expect(mapOf(`kode,n\n${all.join('\n')}`).region).toMatchObject({ system: 'bps', unsure: false });
});

test('names beside codes of four digits decide which system the codes are of', () => {
  const { regions } = tiles();
  const differing = regions.filter(({ code, bps }) => {
    const other = regions.find((each) => each.bps === code.replace('.', ''));
    return bps !== code.replace('.', '') && other !== undefined;
  });
  expect(differing).toHaveLength(164);
  const rows = (of: (region: (typeof regions)[number]) => string): string =>
    differing.map((region) => `${of(region)},${region.kind} ${region.name},1`).join('\n');
  const map = mapOf(`kode,daerah,n\n${rows(({ bps }) => bps!)}`);
  expect(map.placed).toBe(164);
  expect(map.unplaced).toEqual([]);
});

test('codes that mean other regions in both systems are reported as unsure', () => {
  expect(mapOf('kode,n\n1103,1\n1104,2\n').region).toMatchObject({ unsure: true });
  expect(mapOf('kode,n\n11.03,1\n11.04,2\n').region).toMatchObject({ unsure: false });
});

test.each([
  ['a;b\nKota Batu;1.234,5\nKota Bogor;0,5', ',', false],
  ['a,b\nKota Batu,"1,234.5"\nKota Bogor,0.5', '.', false],
  ['a;b\nKota Batu;3.369\nKota Bogor;4.500', ',', true],
  ['a\tb\nKota Batu\tRp 1.200.000\nKota Bogor\t900', ',', false],
])('numbers in %j are read with the decimal mark %s', (text, mark, assumed) => {
  expect(mapOf(text).numbers).toMatchObject({ mark, assumed });
});

test('a column of words gives a class for each of the six most frequent, and one for the rest', () => {
  const rows = tiles().regions.map(({ code }, at) => `${code},${'abcdefgh'[at % 8]}`);
  const map = mapOf(`kode,jenis\n${rows.join('\n')}`, 'id');
  expect(map.numbers).toBeUndefined();
  expect(map.alt).toContain('lainnya: 128; 0 tanpa data'.replace('; 0', '); 0'));
});

test.each(['landscape', 'portrait'] as const)(
  'the %s drawing has 514 named tiles, and its signs',
  (layout) => {
    const rows = tiles()
      .regions.slice(0, 500)
      .map(({ code }, at) => `${code},${at}`);
    const svg = elements(mapOf(`kode,n\n${rows.join('\n')}`, 'en', layout).svg);
    expect(svg.querySelectorAll('title')).toHaveLength(514);
    const signs = [...svg.querySelectorAll('text[text-anchor]')].map((text) => text.textContent);
    expect(signs.filter((sign) => sign === '1').length).toBeGreaterThan(90);
    expect(svg.getAttribute('aria-label')).toContain('500 of 514');
  },
);

test('a file in UTF-16 or Windows-1252 is decoded', () => {
  expect(decoded(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toContain('a');
  expect(decoded(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
});
