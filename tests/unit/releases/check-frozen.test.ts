import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReleases } from '../../../src/releases/write.ts';
import { withTemporaryFolder } from '../support/folders.ts';
import { madeUpRelease, store } from './made-up.ts';

const release = madeUpRelease('2026-01-31', 1, {
  'data/*/facilities.csv': 'before',
  'embed/peta/*/index.html': 'before',
});
const frozen = release.files[1]!.path;
const live = ['data/v1/facilities.csv', 'data/v1/facilities.json', 'embed/peta/index.html'];

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** Runs the check on a site of today and a later one, after `spoil` has changed the later one. */
function check(spoil: (later: string) => void) {
  return withTemporaryFolder((folder) => {
    const [today, later] = [join(folder, 'today'), join(folder, 'site')];
    store(release, join(folder, 'releases'));
    for (const site of [today, later]) writeReleases(site, join(folder, 'releases'));
    for (const path of live) {
      write(today, path, 'before');
      write(later, path, 'after');
    }
    spoil(later);
    const script = join(import.meta.dirname, '../../../scripts/releases/check-frozen.ts');
    return spawnSync(process.execPath, [script, today, folder], { encoding: 'utf8' });
  });
}

test('unchanged released files and changed live files pass', () => {
  const { status, stdout } = check(() => undefined);
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('4 released files compared, 0 faults'),
  ]);
});

test('a released file that changed with the data is reported', () => {
  const { status, stderr } = check((later) => write(later, frozen, 'after'));
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`${frozen} is not as it was released`),
  ]);
});

test.each(live)('%s is reported when it does not change with the data', (path) => {
  const { status, stderr } = check((later) => write(later, path, 'before'));
  expect([status, stderr]).toEqual([1, expect.stringContaining('nothing followed the change')]);
});
