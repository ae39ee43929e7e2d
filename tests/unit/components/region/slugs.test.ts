import { expect, test } from 'vitest';
import { regionSlug } from '../../../../src/i18n/region-path.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const { regions, aliases } = loadDataset('data');
const slugs = regions.map(({ kind, name }) => regionSlug(kind, name));

test('every region has an address of its own, of letters, digits and hyphens', () => {
  expect(new Set(slugs).size).toBe(514);
  expect(slugs.filter((slug) => !/^(kabupaten|kota)(-[a-z0-9]+)+$/.test(slug))).toEqual([]);
});

test('a former name leads to an address that no region has now, and to no two regions', () => {
  const former = aliases.flatMap(({ region_code, alias, kind }) => {
    const region = regions.find(({ code }) => code === region_code);
    return kind === 'former' && region ? [regionSlug(region.kind, alias)] : [];
  });
  expect(former.length).toBeGreaterThan(0);
  expect(former.filter((slug) => slugs.includes(slug))).toEqual([]);
  expect(new Set(former).size).toBe(former.length);
});
