import { expect, test } from 'vitest';
import { dataFiles, frozenFigures, totalSizeHtml } from '../../../src/components/versions/files.ts';
import { madeUpRelease } from '../releases/made-up.ts';

const { manifest } = madeUpRelease('2026-01-31', 1, {
  'data/*/batches.csv': 'a',
  'data/*/batches.json': '[]',
  'data/*/checksums.txt': '',
  'data/*/mpp.duckdb': 'x'.repeat(2001),
  'embed/peta/*/index.html': '',
  'en/embed/peta/*/index.html': '',
});

test('files about all of the data are listed before those of single tables', () => {
  expect(dataFiles(manifest).map(({ name }) => name)).toEqual([
    'checksums.txt',
    'mpp.duckdb',
    'batches.csv',
    'batches.json',
  ]);
});

test('each language lists its own frozen figures', () => {
  const { version } = manifest;
  expect(frozenFigures(manifest, 'id')).toEqual([{ path: `embed/peta/${version}/`, slug: 'peta' }]);
  expect(frozenFigures(manifest, 'en')).toEqual([
    { path: `en/embed/peta/${version}/`, slug: 'peta' },
  ]);
});

test('sizes are given in thousands of bytes, at least one, with the exact number beside them', () => {
  expect(String(totalSizeHtml(dataFiles(manifest), 'id'))).toBe('<data value="2004">3 kB</data>');
});
