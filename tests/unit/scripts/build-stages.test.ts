/** The log of a build: what each stage prints, and how a failed one ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataCounts, siteCounts } from '../../../scripts/support/build/build-counts.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { temporaryFolder } from '../support/folders.ts';

const home = temporaryFolder();
afterAll(() => rmSync(home, { recursive: true }));

/** Runs a program that uses the stage, as a build does. */
function run(program: string): { status: number | null; stdout: string; stderr: string } {
  const file = join(import.meta.dirname, '../../../scripts/support/build/stage.ts');
  const source = `const { stage } = await import(${JSON.stringify(file)});\n${program}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    encoding: 'utf8',
  });
}

test('A stage prints one line with its name, count and seconds', () => {
  const { status, stdout } = run(
    `const made = await stage('Uji / test', () => ({ result: 7, count: '3 files' }));
     console.log(made);`,
  );
  expect(stdout).toMatch(/^✓ Uji \/ test: 3 files \(\d+\.\d s\)\n7\n$/);
  expect(status).toBe(0);
});

test('A failed stage prints the whole error and ends the program with exit code 1', () => {
  const { status, stdout, stderr } = run(
    `await stage('Uji / test', async () => { throw new Error('no data', { cause: new Error('why') }); });
     console.log('went on');`,
  );
  expect(stderr).toContain('Error: no data');
  expect(stderr).toContain('[cause]: Error: why');
  expect(stderr).toMatch(/✗ Uji \/ test: gagal \/ failed \(\d+\.\d s\)/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('The data are counted as tables and rows', () => {
  const dataset = loadDataset('data');
  const rows = Object.values(dataset).flat().length;
  const tables = Object.keys(dataset).length;
  expect(dataCounts(dataset)).toBe(`${tables} tabel / tables, ${rows} baris / rows`);
});

test('A site is counted as pages, images and files, those not drawn as kept', () => {
  mkdirSync(join(home, 'en'));
  for (const name of ['index.html', 'en/index.html', 'a.png', 'en/b.png', 'c.csv']) {
    writeFileSync(join(home, name), '');
  }
  expect(siteCounts(home, 1)).toBe(
    '2 halaman / pages, 1 gambar digambar / images drawn, 1 disimpan / kept, 5 berkas / files',
  );
});
