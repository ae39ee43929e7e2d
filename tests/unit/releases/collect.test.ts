import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedNames, versionedTables } from '../../../src/db/published.ts';
import { versionOf } from '../../../src/db/version.ts';
import { collectFrozen, filesWith } from '../../../src/releases/collect.ts';
import { sha256 } from '../../../src/releases/manifest.ts';
import { withTemporaryFolder } from '../support/folders.ts';

const textOf = (name: string): string => `content of ${name}\n`;
const version = versionOf(
  '2026-01-31',
  versionedTables.map((name) => ({ name, text: textOf(`${name}.csv`) })),
);
const published = [
  ...publishedNames.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  'mpp.duckdb',
];

const described = {
  name: 'mpp',
  id: 'https://situs/#1',
  homepage: 'https://situs/',
  resources: [],
};

/** Runs `use` with a site that has every published file and these further ones. */
function withSite(more: readonly string[], use: (site: string) => void): void {
  withTemporaryFolder((site) => {
    for (const path of [...published.map((name) => `data/v1/${name}`), ...more]) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), textOf(path.replace('data/v1/', '')));
    }
    writeFileSync(join(site, 'data/v1/datapackage.json'), JSON.stringify(described));
    use(site);
  });
}

test('a snapshot contains the CSV, the JSON and the database of /data/v1/', () => {
  withSite([], (site) => {
    const files = new Map(
      collectFrozen(site, version).map(({ path, bytes }) => [path, bytes.toString()]),
    );
    for (const name of published)
      expect(files.get(`data/${version.id}/${name}`)).toBe(textOf(name));
    expect(files.size).toBe(published.length + 2);
  });
});

test('the checksums of a snapshot name all its other files', () => {
  withSite([], (site) => {
    const files = collectFrozen(site, version);
    const checksums = files.find(({ path }) => path.endsWith('checksums.txt'))!.bytes.toString();
    const expected = published.map((name) => `${sha256(Buffer.from(textOf(name)))}  ${name}`);
    const named = checksums.trimEnd().split('\n');
    expect(named).toEqual(expect.arrayContaining(expected));
    expect(named.length).toBe(files.length - 1);
  });
});

test('the data package of a snapshot names no address of the site', () => {
  withSite([], (site) => {
    const files = collectFrozen(site, version);
    const { bytes } = files.find(({ path }) => path.endsWith('/datapackage.json'))!;
    expect(JSON.parse(bytes.toString())).toEqual({ name: 'mpp', resources: [] });
    expect(filesWith(['https://situs'], files)).toEqual([]);
  });
});

test('frozen figures of the version are included in both languages, and no others', () => {
  const frozen = ['', 'en/'].map((lang) => `${lang}embed/peta/${version.id}/index.html`);
  const others = ['embed/peta/index.html', 'embed/peta/2026-01-01-00000000/index.html'];
  withSite([...frozen, ...others], (site) => {
    const paths = collectFrozen(site, version).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('embed/'))).toEqual(frozen);
    expect(paths).toEqual(paths.toSorted());
  });
});

test('a site without a file, or built from other data, is refused', () => {
  withSite([], (site) => {
    const other = versionOf('2026-01-31', []);
    expect(() => collectFrozen(site, other)).toThrow('was not built from the data');
    rmSync(join(site, 'data/v1/mpp.duckdb'));
    expect(() => collectFrozen(site, version)).toThrow('mpp.duckdb is missing');
  });
});

test('files that contain an address are found', () => {
  const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
  const files = [
    file('a', '<a href="../">'),
    file('b', '<a href="/dasar/">'),
    file('c', '//situs.invalid'),
  ];
  expect(filesWith(['situs.invalid', '/dasar/'], files)).toEqual(['b', 'c']);
});
