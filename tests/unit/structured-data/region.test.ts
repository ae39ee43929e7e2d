import { expect, test } from 'vitest';
import type { RegionFacts } from '../../../src/db/regions/region-facts.ts';
import { regionGraph } from '../../../src/structured-data/region.ts';

const words = {
  region: 'Kabupaten Jombang',
  province: 'Jawa Timur',
  mpp: 'Mal Pelayanan Publik Kabupaten Jombang',
  mppAlias: null,
  page: 'https://contoh.example/daerah/kabupaten-jombang/',
  services: [] as { name: string; url: string }[],
  hoursAreOld: false,
};

const codes = [
  { system: 'bps', code: '3517', valid_from: '2020', valid_to: null },
  { system: 'wikidata', code: 'Q11109', valid_from: null, valid_to: null },
  { system: 'geonames', code: '1642584', valid_from: null, valid_to: '2022' },
] as RegionFacts['codes'];

function things(
  status: string,
  place?: Partial<RegionFacts['place']>,
  setback: string | null = null,
  more: Partial<typeof words> = {},
) {
  const region = { region_code: '35.17', name: 'Jombang', status, setback, lat: -7.5, lng: 112.2 };
  const facts = { region, place, codes } as Pick<RegionFacts, 'region' | 'place' | 'codes'>;
  return regionGraph(facts, { ...words, ...more })['@graph'] as unknown as Record<
    string,
    unknown
  >[];
}

test('A region is a place with its codes by list, its point and its province', () => {
  expect(things('none')).toMatchObject([
    {
      '@type': 'AdministrativeArea',
      name: 'Kabupaten Jombang',
      identifier: [
        { propertyID: 'Kemendagri', value: '35.17' },
        { propertyID: 'BPS 2020', value: '3517' },
      ],
      geo: { latitude: -7.5, longitude: 112.2 },
      containedInPlace: { name: 'Jawa Timur' },
    },
  ]);
});

test('A region is the same as its entries elsewhere, without codes that were replaced', () => {
  expect(things('none')[0]!['sameAs']).toEqual(['https://www.wikidata.org/entity/Q11109']);
});

test('An operating MPP is an office with its known address, and without coordinates', () => {
  const [, office] = things('operating', { address: 'Jalan Raya', website: null });
  expect(office).toMatchObject({
    '@type': 'GovernmentOffice',
    name: 'Mal Pelayanan Publik Kabupaten Jombang',
    address: { streetAddress: 'Jalan Raya', addressRegion: 'Jawa Timur' },
  });
  expect(office).not.toHaveProperty('geo');
  expect(office).not.toHaveProperty('url');
  expect(office).not.toHaveProperty('hasOfferCatalog');
});

test('An office has the services that were reported', () => {
  const services = [{ name: 'Paspor', url: 'https://contoh.example/urus/paspor/' }];
  expect(things('inaugurated', undefined, null, { services })[1]).toMatchObject({
    hasOfferCatalog: { itemListElement: [{ itemOffered: services[0] }] },
  });
});

test('Hours are stated only where their report is dated and not old', () => {
  const hours = { opening_hours_id: 'Senin 08.00–15.00', hours_as_of: '2025-03-15' };
  const stated = (place: typeof hours | { hours_as_of: null }, hoursAreOld: boolean): boolean =>
    'openingHoursSpecification' in
    things('inaugurated', { ...hours, ...place }, null, { hoursAreOld })[1]!;
  expect(stated(hours, false)).toBe(true);
  expect(stated(hours, true)).toBe(false);
  expect(stated({ hours_as_of: null }, false)).toBe(false);
});

test('A region without an operating MPP of its own has no office', () => {
  for (const status of ['served', 'preparing', 'none']) expect(things(status)).toHaveLength(1);
  expect(things('operating', undefined, 'vacated')).toHaveLength(1);
});
