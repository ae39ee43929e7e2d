import { expect, test } from 'vitest';
import { regionSlug } from '../../../../src/i18n/region-path.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const { regions, aliases } = loadDataset('data');
const slugs = regions.map(({ kind, name }) => regionSlug(kind, name));

test('every region has a unique address of letters, digits and hyphens', () => {
  expect(new Set(slugs).size).toBe(514);
  expect(slugs.filter((slug) => !/^(kabupaten|kota)(-[a-z0-9]+)+$/.test(slug))).toEqual([]);
});

test('the address of a former name belongs to no region of now, and leads to one region', () => {
  const former = aliases.flatMap(({ region_code, alias, kind }) => {
    const region = regions.find(({ code }) => code === region_code);
    return kind === 'former' && region ? [regionSlug(region.kind, alias)] : [];
  });
  expect(former.length).toBeGreaterThan(0);
  expect(former.filter((slug) => slugs.includes(slug))).toEqual([]);
  expect(new Set(former).size).toBe(former.length);
});
