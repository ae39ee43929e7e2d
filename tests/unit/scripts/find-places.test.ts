/** The search for a region or province, over the real names and spellings. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { regionSlug } from '../../../src/i18n/region-path.ts';
import { placeSearch } from '../../../src/scripts/finder/find-places.ts';
import { packPlaces, unpackPlaces, type Place } from '../../../src/scripts/finder/places-index.ts';
import { normalise } from '../../../src/scripts/search/fit.ts';
import { realFolder } from '../support/folders.ts';

const { provinces, regions, aliases } = loadDataset(realFolder);

const aliasesOf = (code: string): string[] =>
  aliases.filter(({ region_code }) => region_code === code).map(({ alias }) => alias);

/** The entries of the search in a page of one language. */
function placesIn(name: 'name_id' | 'name_en'): Place[] {
  const other = name === 'name_id' ? 'name_en' : 'name_id';
  return provinces.flatMap((province): Place[] => [
    {
      kind: 'provinsi',
      name: province[name],
      province: undefined,
      path: `provinsi/${province.code}/`,
      status: undefined,
      aliases: [province[other], ...aliasesOf(province.code)],
      codes: [province.code],
    },
    ...regions
      .filter(({ province_code }) => province_code === province.code)
      .map((region): Place => {
        const { kind, name: own, code } = region;
        return {
          kind,
          name: own,
          province: province[name],
          path: `daerah/${regionSlug(kind, own)}/`,
          status: 'none',
          aliases: aliasesOf(code),
          codes: [code.replace('.', '')],
        };
      }),
  ]);
}

const searchId = placeSearch(placesIn('name_id'));
const searchEn = placeSearch(placesIn('name_en'));
const named = ({ kind, name, province }: Place): string =>
  [`${kind} ${name}`, province].filter(Boolean).join(', ');
const found = (text: string): string[] => searchId(text).matches.map(named);

test.each([
  ['solo', 'kota Surakarta, Jawa Tengah'],
  ['kab bogor', 'kabupaten Bogor, Jawa Barat'],
  ['Kab. Bogor', 'kabupaten Bogor, Jawa Barat'],
  ['KOTA BATU', 'kota Batu, Jawa Timur'],
  ['kota baru', 'kabupaten Kotabaru, Kalimantan Selatan'],
  ['pangkep', 'kabupaten Pangkajene dan Kepulauan, Sulawesi Selatan'],
  ['jatim', 'provinsi Jawa Timur'],
  ['east java', 'provinsi Jawa Timur'],
  ['toli toli', 'kabupaten Toli-Toli, Sulawesi Tengah'],
  ['tolitoli', 'kabupaten Toli-Toli, Sulawesi Tengah'],
  ['lubuklinggau', 'kota Lubuk Linggau, Sumatera Selatan'],
])('"%s" surely means %s', (text, place) => {
  const { sure, matches } = searchId(text);
  expect(sure && named(sure)).toBe(place);
  expect(named(matches[0]!)).toBe(place);
});

test('namesakes are both found, with kind and province, and neither is taken as certain', () => {
  expect(found('bogor')).toEqual(['kabupaten Bogor, Jawa Barat', 'kota Bogor, Jawa Barat']);
  expect(searchId('bogor').sure).toBeUndefined();
});

test('"jogja" finds the city and the province', () => {
  expect(found('jogja').slice(0, 2).sort()).toEqual([
    'kota Yogyakarta, DI Yogyakarta',
    'provinsi DI Yogyakarta',
  ]);
});

test('names that begin with the text come before names that contain it', () => {
  const names = found('jaya');
  const [begins, inside] = ['Jayapura', 'Aceh Jaya'].map((part) =>
    names.findIndex((name) => name.includes(part)),
  );
  expect(begins).toBeGreaterThanOrEqual(0);
  expect(begins!).toBeLessThan(inside!);
});

test('a province after the name distinguishes namesakes', () => {
  expect(found('banjar jabar')).toEqual(['kota Banjar, Jawa Barat']);
  expect(searchEn('banjar west java').matches.map(named)).toEqual(['kota Banjar, West Java']);
});

test('provinces are found by either language on pages of both', () => {
  expect(named(searchEn('jawa timur').matches[0]!)).toBe('provinsi East Java');
  expect(named(searchEn('malang city').sure!)).toBe('kota Malang, East Java');
});

test('a kind alone lists all regions of that kind', () => {
  expect(searchId('provinsi').matches).toHaveLength(38);
});

test('a typing error gives a guess and no match', () => {
  const { matches, guesses, sure } = searchId('jombng');
  expect(guesses.map(named)).toEqual(['kabupaten Jombang, Jawa Timur']);
  expect([matches, sure]).toEqual([[], undefined]);
});

test('a region is found by its code, with and without the dot', () => {
  expect([found('35.17'), found('3517')]).toEqual(Array(2).fill(['kabupaten Jombang, Jawa Timur']));
});

test.each(['', '   ', '.', 'qqqqqqqq'])('"%s" finds nothing', (text) => {
  expect(searchId(text)).toEqual({ matches: [], guesses: [], sure: undefined });
});

test('every region is the first match, or beside its namesake, for its kind and name', () => {
  const lost = regions.filter(({ kind, name }) => searchId(`${kind} ${name}`).sure?.name !== name);
  expect(lost).toEqual([]);
});

test('accents, dots, hyphens and capitals are ignored', () => {
  expect(normalise('  Kab. Toli-Toli  É ')).toBe('kab toli toli e');
});

describe('the packed index', () => {
  test('is unpacked to the same entries', () => {
    const places = placesIn('name_id').map((place) =>
      place.kind === 'provinsi'
        ? { ...place, path: `provinsi/${normalise(place.name).replaceAll(' ', '-')}/` }
        : place,
    );
    const journey = JSON.parse(JSON.stringify(packPlaces(places))) as ReturnType<typeof packPlaces>;
    expect(unpackPlaces(journey)).toEqual(places);
  });
});
