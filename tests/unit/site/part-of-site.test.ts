/** A part of a site: which addresses are written, and to which missing files a link may lead. */
import { afterEach, expect, test, vi } from 'vitest';
import {
  addressesToWrite,
  PART_OF_SITE,
  partOf,
  routeFiles,
  writeNames,
  type Address,
} from '../../../scripts/support/build/part-of-site.ts';
import { brokenLinks } from '../../../scripts/support/broken-links.ts';
import { chosenNames } from '../../../scripts/support/copies/chosen-names.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { inTemporaryFolder } from '../support/folders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The addresses of 100 regions in both languages: pages, or files with this ending. */
function regions(ending: '' | '.svg'): Address[] {
  const route = { component: `[slug]${ending}`, type: ending === '' ? 'page' : 'endpoint' };
  return ['', '/en'].flatMap((lang) =>
    Array.from({ length: 100 }, (_, at) => ({
      pathname: `${lang}/daerah/kota-${at}${ending}`,
      route,
    })),
  );
}

const home: Address = { pathname: '/', route: { component: 'index.astro', type: 'page' } };
const pathsOf = (addresses: readonly Address[]): string[] =>
  addresses.map(({ pathname }) => pathname);

test('a part has the named pages and files of both languages and a sample of each route', () => {
  const all = [home, ...regions(''), ...regions('.svg')];
  const part = partOf(all, new Set(['kota-50', 'kota-9']));
  const files = ['/daerah/kota-0.svg', '/daerah/kota-9.svg', '/daerah/kota-50.svg'];
  expect(pathsOf(part).filter((path) => path.endsWith('.svg'))).toEqual([
    ...files,
    ...files.map((path) => `/en${path}`),
  ]);
  const sample = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 24, 48, 50, 72, 96];
  expect(pathsOf(part).filter((path) => !path.endsWith('.svg'))).toEqual([
    '/',
    ...sample.map((at) => `/daerah/kota-${at}`),
    ...sample.map((at) => `/en/daerah/kota-${at}`),
  ]);
});

test('a build writes all addresses unless a folder has names, and then lists what it leaves out', async () => {
  const all = [home, ...regions('')];
  expect(addressesToWrite(all)).toEqual(all);
  const listed = await inTemporaryFolder((folder) => {
    writeNames(folder, ['kota-50']);
    vi.stubEnv(PART_OF_SITE, folder);
    expect(addressesToWrite(all)).toEqual(partOf(all, new Set(['kota-50'])));
    return Promise.resolve(routeFiles(folder));
  });
  expect(listed.get('index.astro')).toEqual({ written: ['index.html'], leftOut: [] });
  const { written, leftOut } = listed.get('[slug]')!;
  expect(written).toContain('en/daerah/kota-50/index.html');
  expect(leftOut).toContain('en/daerah/kota-51/index.html');
  expect([...written, ...leftOut]).toHaveLength(200);
});

test('the names are those of changed regions with their neighbours and provinces, former names and the added inauguration', () => {
  const after = loadDataset('data');
  const [batch] = after.batches;
  const before = {
    ...after,
    batches: after.batches.slice(1),
    facilities: after.facilities.filter(({ region_code }) => region_code !== '35.79'),
  };
  const names = chosenNames(before, after);
  expect(names).toEqual(
    expect.arrayContaining([
      batch!.id,
      'facilities',
      'jawa-timur',
      'kota-batu',
      'kabupaten-malang',
    ]),
  );
  const former = after.aliases.filter(({ kind }) => kind === 'former');
  expect(former.length).toBeGreaterThan(0);
  for (const { alias } of former)
    expect(names.join()).toContain(alias.toLowerCase().replaceAll(' ', '-'));
  expect(names).not.toContain('aceh');
});

test('a link to a file that was left out is sound, and a link to any other missing file is not', () => {
  const links = ['/x/daerah/kota-batu/', '/x/daerah/kota-lain/', '/daerah/kota-batu/'];
  const page = { links, ids: [], opens: [] };
  const leftOut = new Set(['daerah/kota-batu/index.html']);
  expect(brokenLinks('dist-missing', new Map([['index.html', page]]), '/x/', leftOut)).toEqual([
    'index.html: /x/daerah/kota-lain/: no such file',
    'index.html: /daerah/kota-batu/: leads outside the base path /x/',
  ]);
});
