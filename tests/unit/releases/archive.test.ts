import { Header } from 'tar';
import { expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../../../src/releases/archive.ts';
import { fromTar, toTar } from '../../../src/releases/tar.ts';
import { madeUpRelease } from './made-up.ts';

const texts = {
  'data/*/a.csv': 'kode\n11.10\n',
  'data/*/b.json': '[]\n',
  'embed/peta/*/index.html': '',
};
const release = madeUpRelease('2026-01-31', 1, texts);
const [a, b, embed] = release.files;

test('the same release packed twice gives the same bytes', () => {
  const again = madeUpRelease('2026-01-31', 1, texts);
  expect(packArchive(again).equals(packArchive(release))).toBe(true);
});

test('unpacking gives the packed files, of any length', () => {
  expect(unpackArchive(packArchive(release))).toEqual(release);
});

test('an archive with a changed file is refused, and the file is named', () => {
  const changed = { ...a!, bytes: Buffer.from('kode\n11.11\n') };
  const tampered = packArchive({ ...release, files: [changed, b!, embed!] });
  expect(() => unpackArchive(tampered)).toThrow(`${a!.path} is not the file it released`);
});

test.each([
  ['misses a file', [a!, b!]],
  ['holds one file more', [a!, b!, embed!, embed!]],
  ['holds another file in the place of one', [a!, { ...b!, path: a!.path }, embed!]],
])('an archive that %s is refused', (_, files) => {
  expect(() => unpackArchive(packArchive({ ...release, files }))).toThrow(/^it holds /);
});

test('a truncated archive is refused', () => {
  const archive = packArchive(release);
  expect(() => unpackArchive(archive.subarray(0, -20))).toThrow();
});

test('a tar has no time, owner or mode of the machine', () => {
  const tar = toTar([{ path: 'data/a.csv', bytes: Buffer.from('a') }]);
  const { mode, uid, gid, mtime } = new Header(tar, 0);
  expect([mode, uid, gid, mtime]).toEqual([0o644, 0, 0, new Date(0)]);
});

test('a truncated tar and a path that is too long are refused', () => {
  const tar = toTar([{ path: 'data/a.csv', bytes: Buffer.from('a') }]);
  expect(() => fromTar(tar.subarray(0, 1024))).toThrow('no end');
  expect(() => toTar([{ path: 'x'.repeat(300), bytes: Buffer.alloc(0) }])).toThrow('too long');
});

test('a tar with a link is refused', () => {
  const link = Buffer.alloc(3 * 512);
  new Header({ path: 'data/a.csv', type: 'SymbolicLink', linkpath: '/etc' }).encode(link);
  expect(() => fromTar(link)).toThrow('is not a file but SymbolicLink');
});
