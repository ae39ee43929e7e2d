import { expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../../../src/releases/archive.ts';
import { isFrozenPath } from '../../../src/releases/frozen-path.ts';
import { madeUpRelease } from './made-up.ts';

const version = '2026-01-31-0a1b2c3d';

test.each([
  `data/${version}/regions.csv`,
  `embed/kemajuan/${version}/index.html`,
  `en/embed/kemajuan/${version}/index.html`,
  `embed/kemajuan/${version}/gelap/index.html`,
  `embed/daerah/kota-batu/${version}/index.html`,
  `en/embed/daerah/kota-batu/${version}/index.html`,
])('%s belongs to its release', (path) => {
  expect(isFrozenPath(path, version)).toBe(true);
});

test.each([
  `data/${version}/../v1/regions.csv`,
  `../data/${version}/regions.csv`,
  `/data/${version}/regions.csv`,
  `data/${version}//regions.csv`,
  `data\\${version}\\regions.csv`,
  `data/${version}/.htaccess`,
  `data/${version}`,
  `data/v1/regions.csv`,
  'data/2026-01-30-0a1b2c3d/regions.csv',
  `data/${version}/index.html`,
  `embed/${version}/index.html`,
  `embed/daerah/${version}/index.html`,
  `embed/daerah/kota-batu/index.html`,
  `provinsi/jawa-timur/${version}/index.html`,
  'index.html',
])('%s does not', (path) => {
  expect(isFrozenPath(path, version)).toBe(false);
});

test('a release with a path outside its folders cannot be packed', () => {
  expect(() => madeUpRelease('2026-01-31', 1, { '../*/a.csv': '' })).toThrow('does not belong');
});

test('an archive whose manifest names a path outside its folders is refused', () => {
  const release = madeUpRelease('2026-01-31', 1, { 'data/*/a.csv': 'a' });
  const [file] = release.files;
  const path = '../../etc/a.csv';
  const files = release.manifest.files.map((listed) => ({ ...listed, path }));
  const archive = packArchive({
    manifest: { ...release.manifest, files },
    files: [{ ...file!, path }],
  });
  expect(() => unpackArchive(archive)).toThrow(`${path} does not belong to the release`);
});
