/** A site with the pages of some regions: which are chosen, and which missing pages a link may lead to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { brokenLinks } from '../../../scripts/support/broken-links.ts';
import { chosenRegions } from '../../../scripts/support/copies/chosen-regions.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { hasPages, ONLY_REGIONS } from '../../../src/db/part-of-site.ts';
import { inTemporaryFolder } from '../support/folders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('every region has pages unless some are named, and then these and their provinces', () => {
  expect(hasPages('35.79')).toBe(true);
  vi.stubEnv(ONLY_REGIONS, '12.07,35.09');
  expect(['12.07', '12', '35.09'].map(hasPages)).toEqual([true, true, true]);
  expect(['35.79', '11', '12.7'].map(hasPages)).toEqual([false, false, false]);
});

test('a changed region, its neighbours and one of each status are chosen, and most others are not', () => {
  const before = loadDataset('data');
  const [changed] = before.facilities.filter(({ status }) => status === 'preparing');
  const after = {
    ...before,
    facilities: before.facilities.map((row) =>
      row === changed ? { ...row, status: 'operating' as const } : row,
    ),
  };
  const codes = chosenRegions(before, after);
  const code = changed!.region_code;
  const beside = after.borders.flatMap(({ region_a, region_b }) =>
    region_a === code ? [region_b] : region_b === code ? [region_a] : [],
  );
  expect(beside.length).toBeGreaterThan(0);
  expect(codes).toEqual(expect.arrayContaining([code, ...beside]));
  const chosen = after.facilities.filter(({ region_code }) => codes.includes(region_code));
  expect(new Set(chosen.map(({ status }) => status)).size).toBeGreaterThanOrEqual(3);
  expect(codes.length).toBeLessThan(100);
});

test('a link to a page that was left out is sound when the whole site has it, and no other is', async () => {
  const found = await inTemporaryFolder((whole) => {
    for (const file of ['daerah/kota-batu/index.html', 'metode/index.html']) {
      mkdirSync(dirname(join(whole, file)), { recursive: true });
      writeFileSync(join(whole, file), '');
    }
    const links = ['/x/daerah/kota-batu/', '/x/daerah/kota-lain/', '/x/metode/', '/daerah/'];
    const page = { links, ids: [], opens: [] };
    return Promise.resolve(
      brokenLinks(join(whole, 'part'), new Map([['index.html', page]]), '/x/', whole),
    );
  });
  expect(found).toEqual([
    'index.html: /x/daerah/kota-lain/: no such file',
    'index.html: /x/metode/: no such file',
    'index.html: /daerah/: leads outside the base path /x/',
  ]);
});
