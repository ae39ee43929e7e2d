import { execFileSync } from 'node:child_process';
import {
  cpSync,
  chmodSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formNotices } from '../../../src/data/check/file-form.ts';
import { readLoosely } from '../../../src/data/diff/read-loosely.ts';
import { DataError, loadDataset } from '../../../src/data/load.ts';
import { smallFolder, withTemporaryFolder } from '../support/folders.ts';

const isRoot = process.getuid?.() === 0;

/** What loading reports about aliases.csv after `spoil` has replaced it. */
function faultsAfter(spoil: (path: string) => void): string[] {
  return withTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    const path = join(folder, 'aliases.csv');
    rmSync(path);
    spoil(path);
    // Every reader has to cope, not the validator alone.
    expect(formNotices(folder)).toEqual([]);
    expect(readLoosely(folder).aliases.rows).toEqual([]);
    try {
      loadDataset(folder);
    } catch (error) {
      if (error instanceof DataError) return error.problems.map(({ expected }) => expected);
      throw error;
    }
    return [];
  });
}

test.each<[string, (path: string) => void, string]>([
  ['nothing', () => undefined, 'a file of this name'],
  ['a folder', (path) => mkdirSync(path), 'a file of this name, not a folder'],
  [
    'a pipe',
    (path) => execFileSync('mkfifo', [path]),
    'a file of this name, not a pipe or a device',
  ],
  ['a link to nothing', (path) => symlinkSync('tiada', path), 'a file of this name'],
  ['a link to itself', (path) => symlinkSync(path, path), 'a file that can be read (ELOOP)'],
  ['a gigabyte', makeGigabyte, 'a file of at most 256 MB, not of 1024 MB'],
])('%s in place of a CSV is one clear fault', (_, spoil, expected) => {
  expect(faultsAfter(spoil)).toEqual([expected]);
});

test.skipIf(isRoot)('a file without the right to read is one clear fault', () => {
  const spoil = (path: string): void => {
    writeFileSync(path, 'a');
    chmodSync(path, 0);
  };
  expect(faultsAfter(spoil)).toEqual(['a file that this user may read']);
});

test('a file in place of the folder of CSVs is reported', () => {
  const path = join(smallFolder, 'aliases.csv');
  expect(() => loadDataset(path)).toThrow(`${path}:1: "": expected a folder of CSVs`);
});

/** A file without content on the disk, which is made at once. */
function makeGigabyte(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 2 ** 30);
}
