import { expect, test } from 'vitest';
import type { RegionFacts } from '../../../src/db/region-facts.ts';
import { regionGraph } from '../../../src/structured-data/region.ts';

const words = {
  region: 'Kabupaten Jombang',
  province: 'Jawa Timur',
  mpp: 'Mal Pelayanan Publik Kabupaten Jombang',
  mppAlias: null,
  page: 'https://contoh.example/daerah/kabupaten-jombang/',
};

function things(
  status: string,
  place?: Partial<RegionFacts['place']>,
  setback: string | null = null,
) {
  const region = { region_code: '35.17', status, setback, lat: -7.5, lng: 112.2 };
  const facts = { region, place } as Pick<RegionFacts, 'region' | 'place'>;
  return regionGraph(facts, words)['@graph'] as unknown as Record<string, unknown>[];
}

test('A region is a place with its code, its point and its province', () => {
  expect(things('none')).toMatchObject([
    {
      '@type': 'AdministrativeArea',
      name: 'Kabupaten Jombang',
      identifier: '35.17',
      geo: { latitude: -7.5, longitude: 112.2 },
      containedInPlace: { name: 'Jawa Timur' },
    },
  ]);
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
});

test('A region without an operating MPP of its own has no office', () => {
  for (const status of ['served', 'preparing', 'none']) expect(things(status)).toHaveLength(1);
  expect(things('operating', undefined, 'vacated')).toHaveLength(1);
});
