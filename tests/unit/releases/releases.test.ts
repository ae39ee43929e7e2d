import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/releases/neighbours.ts';
import { nextNumber, refusalOf } from '../../../src/releases/next.ts';
import {
  archivePath,
  readRelease,
  releasedVersions,
  releases,
} from '../../../src/releases/releases.ts';
import { writeReleases } from '../../../src/releases/write.ts';
import { withTemporaryFolder } from '../support/folders.ts';
import { madeUpRelease, store } from './made-up.ts';

const first = madeUpRelease('2026-01-31', 1, { 'data/*/a.csv': 'a\n' });
const second = madeUpRelease('2026-02-28', 2, { 'data/*/a.csv': 'b\n' });
// Of the same day as the release before, with a hash that sorts before its hash.
const third = madeUpRelease('2026-02-28', 5, {
  'data/*/a.csv': 'c\n',
  'embed/peta/*/index.html': 'c',
});
const all = [first, second, third].map(({ manifest }) => manifest);
const versions = all.map(({ version }) => version);

test('releases are in the order in which they were made, also on one day', () => {
  expect(versions[2]! < versions[1]!).toBe(true);
  withTemporaryFolder((folder) => {
    for (const release of [third, first, second]) store(release, folder);
    expect(releasedVersions(folder)).toEqual(versions);
    expect(releases(folder)).toEqual(all);
  });
});

test('there are no releases when the folder is empty or missing', () => {
  withTemporaryFolder((folder) => {
    expect([releases(folder), releases(join(folder, 'nowhere'))]).toEqual([[], []]);
  });
});

test('each of three versions has the previous and the next one', () => {
  const [one, two, three] = versions;
  expect(versions.map((version) => neighboursOf(version, versions))).toEqual([
    { previous: null, next: two },
    { previous: one, next: three },
    { previous: two, next: null },
  ]);
  expect(() => neighboursOf('2026-03-31-00000000', versions)).toThrow('not a released version');
});

test('a second release of a version, or one after a later day, is refused', () => {
  const { version, date, hash } = second.manifest;
  expect(refusalOf({ id: version, date, hash }, all)).toContain('is released already');
  expect(refusalOf({ id: '2026-01-01-0', date: '2026-01-01', hash }, all)).toContain(
    'collected_until',
  );
  expect(refusalOf({ id: '2026-02-28-0', date: '2026-02-28', hash }, all)).toBeUndefined();
  expect(refusalOf({ id: version, date, hash }, [])).toBeUndefined();
});

test('the next release has the next number', () => {
  expect([nextNumber([]), nextNumber(all)]).toEqual([1, 6]);
});

test('every file of every release is written below the site, byte by byte', () => {
  withTemporaryFolder((folder) => {
    for (const release of [first, third]) store(release, join(folder, 'releases'));
    expect(writeReleases(join(folder, 'site'), join(folder, 'releases'))).toBe(3);
    for (const { path, bytes } of [...first.files, ...third.files]) {
      expect(readFileSync(join(folder, 'site', path)).equals(bytes)).toBe(true);
    }
  });
});

test('an existing file of the site is not replaced', () => {
  withTemporaryFolder((folder) => {
    store(first, join(folder, 'releases'));
    writeReleases(join(folder, 'site'), join(folder, 'releases'));
    expect(() => writeReleases(join(folder, 'site'), join(folder, 'releases'))).toThrow(
      'is there already',
    );
  });
});

test('a damaged archive is named, and nothing of it is written', () => {
  withTemporaryFolder((folder) => {
    const path = archivePath(store(first, join(folder, 'releases')), join(folder, 'releases'));
    const archive = readFileSync(path);
    writeFileSync(path, archive.subarray(0, archive.length / 2));
    const site = join(folder, 'site');
    expect(() => writeReleases(site, join(folder, 'releases'))).toThrow(`${path} is damaged`);
    expect(existsSync(site)).toBe(false);
  });
});

test('an archive with the name of another version is refused', () => {
  withTemporaryFolder((folder) => {
    const version = store(first, folder);
    renameSync(archivePath(version, folder), archivePath('2026-03-31-00000000', folder));
    expect(() => readRelease('2026-03-31-00000000', folder)).toThrow(
      `it is the archive of ${version}`,
    );
  });
});
