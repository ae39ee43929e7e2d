/** Which requests the service worker answers. */
import { expect, test } from 'vitest';
import { kindOf, kindOfLoaded } from '../../../src/service-worker/kinds.ts';

const SITE = 'https://contoh.example/pantau-mpp/';
const kind = (path: string, destination: string, method = 'GET') =>
  kindOf(SITE + path, { method, destination }, SITE);

test.each([
  ['', 'document', 'page'],
  ['en/daerah/kota-batu/?q=1', 'document', 'page'],
  ['jelajah/?provinsi=35', 'document', 'page'],
  ['data/v1/', 'document', 'page'],
  ['_astro/page.AbCd1234.css', 'style', 'hashed'],
  ['finder/search/id.json', '', 'lookup'],
  ['favicon.svg', 'image', 'image'],
])('%s as %s is answered as %s', (path, destination, expected) => {
  expect(kind(path, destination)).toBe(expected);
});

test.each([
  ['data/v1/mpp.duckdb', ''],
  ['data/v1/facilities.csv', 'document'],
  ['engine/duckdb-eh.wasm.gz', ''],
  ['embed/kemajuan/', 'iframe'],
  ['en/embed/kemajuan/', 'document'],
  ['embed/pantau-mpp.js', 'script'],
  ['oembed/kemajuan.json', ''],
  ['umpan/peresmian.atom.xml', 'document'],
  ['daerah/kota-batu.json', 'document'],
  ['peta/', 'iframe'],
])('%s as %s is left to the browser', (path, destination) => {
  expect(kind(path, destination)).toBe('untouched');
});

test('other methods, other hosts and other folders of the host are left to the browser', () => {
  expect(kind('', 'document', 'POST')).toBe('untouched');
  expect(kindOfLoaded('https://lain.example/pantau-mpp/', SITE)).toBe('untouched');
  expect(kindOfLoaded('https://contoh.example/lain/', SITE)).toBe('untouched');
});
