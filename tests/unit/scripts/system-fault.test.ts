import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFault } from '../../../scripts/support/system-fault.ts';
import { buildDatabase } from '../../../src/db/build/build.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { inTemporaryFolder, smallFolder, withTemporaryFolder } from '../support/folders.ts';

/** The error that `work` throws. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test.skipIf(process.platform !== 'linux')('a full disk is named', () => {
  const error = errorOf(() => writeFileSync('/dev/full', 'uji'));
  expect(systemFault(error)).toContain('penyimpanan penuh / the disk is full');
});

test('a file in place of a folder is named with its path', () => {
  withTemporaryFolder((folder) => {
    writeFileSync(join(folder, '.build'), '');
    const error = errorOf(() => mkdirSync(join(folder, '.build', 'a'), { recursive: true }));
    const path = join(folder, '.build', 'a');
    expect(systemFault(error)).toBe(
      `ada berkas di tempat folder / a file is where a folder should be: ${path}`,
    );
  });
});

test('what DuckDB reports about the disk is recognised by its words', () => {
  const message = 'IO Error: Could not write file "mpp.duckdb": No space left on device';
  expect(systemFault(new Error(message))).toBe(`penyimpanan penuh / the disk is full: ${message}`);
});

test('other errors are not taken for faults of the disk', () => {
  expect([new Error('uji'), 'ENOSPC', null].map(systemFault)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('databases that are built at once to one path are whole, and leave no draft', async () => {
  await inTemporaryFolder(async (folder) => {
    const dataset = loadDataset(smallFolder);
    const path = join(folder, 'mpp.duckdb');
    await Promise.all([buildDatabase(dataset, path), buildDatabase(dataset, path)]);
    expect(readdirSync(folder)).toEqual(['mpp.duckdb']);
  });
});
