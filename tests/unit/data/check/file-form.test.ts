import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formNotices } from '../../../../src/data/check/file-form.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { realFolder, smallFolder, withTemporaryFolder } from '../../support/folders.ts';

/** Runs `use` on the small data set with one file saved as Excel saves "CSV UTF-8". */
function savedByExcel<Result>(file: string, use: (folder: string) => Result): Result {
  return withTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    return use(folder);
  });
}

test('a file saved by Excel is read, and reported', () => {
  savedByExcel('totals.csv', (folder) => {
    expect(loadDataset(folder)).toEqual(loadDataset(smallFolder));
    expect(formNotices(folder)).toEqual([
      expect.stringMatching(
        /^totals\.csv begins with a byte order mark and ends its lines with CR or CR LF: Excel saves files this way/,
      ),
    ]);
  });
});

test('the curated files are in plain form', () => {
  expect(formNotices(realFolder)).toEqual([]);
});
