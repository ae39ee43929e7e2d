import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedMessage, withBroken } from '../support/broken.ts';
import { smallFolder, withTemporaryFolder } from '../support/folders.ts';

const scripts = join(import.meta.dirname, '..', '..', '..', 'scripts');

function run(script: string, folder: string, cwd: string) {
  return spawnSync(process.execPath, [join(scripts, script), folder], { cwd, encoding: 'utf8' });
}

function runWithFolder(script: string, folder: string, cwd: string) {
  const env = { ...process.env, DATA_FOLDER: folder };
  return spawnSync(process.execPath, [join(scripts, script)], { cwd, env, encoding: 'utf8' });
}

test('validate prints row counts and reconciliation, and succeeds', () => {
  withTemporaryFolder((cwd) => {
    const { status, stdout, stderr } = run('validate.ts', smallFolder, cwd);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/regions\.csv +9\n/);
    expect(stdout).toContain('newest  2020-07-01');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

test('validate prints every fault and their number, and fails', () => {
  withBroken('note-in-one-language', (folder) => {
    const { status, stdout, stderr } = run('validate.ts', folder, folder);
    expect([status, stdout]).toEqual([1, '']);
    const message = expectedMessage('note-in-one-language');
    expect(stderr).toBe(`${message}\n\n2 faults in ${folder}\n`);
  });
});

test('build-db writes the database and prints its path, size and time', () => {
  withTemporaryFolder((cwd) => {
    const { status, stdout } = run('build-db.ts', smallFolder, cwd);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\.build\/mpp\.duckdb: \d+ KB in \d+ ms\n$/);
    expect(existsSync(join(cwd, '.build', 'mpp.duckdb'))).toBe(true);
  });
});

test('build-db writes nothing when the data has a fault', () => {
  withTemporaryFolder((cwd) => {
    withBroken('future-date', (folder) => {
      expect(run('build-db.ts', folder, cwd).status).toBe(1);
      expect(readdirSync(cwd)).toEqual([]);
    });
  });
});

test('DATA_FOLDER names other CSVs to validate', () => {
  withTemporaryFolder((cwd) => {
    const { status, stdout } = runWithFolder('validate.ts', smallFolder, cwd);
    expect([status, /regions\.csv +(\d+)/.exec(stdout)?.[1]]).toEqual([0, '9']);
  });
});

test('a database of other CSVs is written to its own path, beside that of the project', () => {
  withTemporaryFolder((cwd) => {
    const { status, stdout } = runWithFolder('build-db.ts', smallFolder, cwd);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\.build\/data-[0-9a-f]{8}\/mpp\.duckdb: /);
  });
});
