/** data:diff: the report in words, for a terminal and for a pull request. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toMarkdown, say } from '../../../scripts/diff/report.ts';
import { inTemporaryFolder, smallFolder } from '../support/folders.ts';
import { onSmallCopy } from './add-batch/batch.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'diff', 'data-diff.ts');

function diff(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
}

function git(cwd: string, ...args: string[]): void {
  const author = ['-c', 'user.name=uji', '-c', 'user.email=uji@uji.example'];
  spawnSync('git', [...author, ...args], { cwd });
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('a corrected total is reported with its effect on the numbers', async () => {
  await onSmallCopy((folder) => {
    edit(folder, 'totals.csv', '2020-07-01,5', '2020-07-01,6');
    const { status, stdout } = diff(folder, '--before', smallFolder, '--after', folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/official_total: .* 5 → 6/);
    expect(stdout).toMatch(/2020-07-01: official_total 5 → 6, gap 1 → 2/);
    expect(stdout).toContain('~ 2020-07-01, inaugurated, total: 5 → 6');
    return Promise.resolve();
  });
});

test('two equal folders are reported as no change', () => {
  const { stdout } = diff(smallFolder, '--before', smallFolder, '--after', smallFolder);
  expect(stdout).toBe('Tidak ada perubahan / No change\n');
});

test('faults of the new data are reported first, without an effect', async () => {
  await onSmallCopy((folder) => {
    edit(folder, 'totals.csv', '2020-07-01,5', '1/7/2020,5');
    const { stdout } = diff(folder, '--before', smallFolder, '--after', folder);
    expect(stdout).toContain('This data does not pass validation (1)');
    expect(stdout).toContain('totals.csv:5 as_of: "1/7/2020"');
    expect(stdout).not.toContain('Effect on the national figures');
    return Promise.resolve();
  });
});

test('the working tree is compared with the commit at which it left main, or with a named one', async () => {
  await inTemporaryFolder((home) => {
    const data = join(home, 'data');
    mkdirSync(data);
    cpSync(smallFolder, data, { recursive: true });
    git(home, 'init', '--initial-branch=main');
    git(home, 'add', '.');
    git(home, 'commit', '--message=awal');
    git(home, 'checkout', '-b', 'usul');
    edit(data, 'places.csv', 'Jalan Pasar 7', 'Jalan Pasar 8');
    git(home, 'commit', '--all', '--message=alamat');
    const line = '~ Kabupaten Cempaka Jaya (42.02), address: Jalan Pasar 7 → Jalan Pasar 8';
    expect(diff(home).stdout).toContain(line);
    expect(diff(home, 'HEAD').stdout).toContain('No change');
    expect(diff(home, 'tidak-ada').stderr).toContain('git knows no commit called "tidak-ada"');
    return Promise.resolve();
  });
});

test('in Markdown nothing in the data acts as markup', () => {
  const item = say`~ ${'@orang <img src=x> `kode`\n# judul'}: ${''}`;
  expect(toMarkdown('Judul', [{ title: 'Bagian', items: [item] }])).toBe(
    '## Judul\n\n### Bagian\n\n- ~ `@orang <img src=x> ˋkodeˋ # judul`: `(kosong / empty)`\n',
  );
});

test('an unknown format is refused', () => {
  const { status, stderr } = diff(smallFolder, '--format', 'html');
  expect([status, stderr]).toEqual([2, '--format "html": expected text or markdown.\n']);
});
