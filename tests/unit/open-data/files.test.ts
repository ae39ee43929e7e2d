import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/open-data/files/content.ts';
import { publishedFiles } from '../../../src/open-data/published-files.ts';
import { publishedPaths } from '../../../src/open-data/files/whole-files.ts';
import { smallFolder } from '../support/folders.ts';
import { testSite, usePublished } from '../support/published.ts';

const published = usePublished(smallFolder);

interface Index {
  version: string;
  files: { path: string; bytes: number; sha256: string; of?: string; rows?: number }[];
}

test('every promised path has a file, and there are no others', () => {
  expect(published().files.map(({ path }) => path)).toEqual(publishedPaths);
});

test('the checksums name every other file once, with the hash of its bytes', () => {
  const lines = published().text('checksums.txt').trimEnd().split('\n');
  const others = readdirSync(published().folder).filter((name) => name !== 'checksums.txt');
  const expected = others.sort().map((name) => {
    const bytes = readFileSync(published().path(name));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
  });
  expect(lines).toEqual(expected);
});

test('the index in JSON describes every file except itself and the checksums', () => {
  const index = JSON.parse(published().text('index.json')) as Index;
  const { files, content } = published();
  const described = files.filter(({ path }) => !/^(index|checksums)\./.test(path));
  expect(index.version).toBe(content.version.id);
  expect(index.files.map(({ path, bytes, sha256 }) => [path, bytes, sha256])).toEqual(
    described.map(({ path, bytes, sha256 }) => [path, bytes.length, sha256]),
  );
  const batches = index.files.find(({ path }) => path === 'batches.csv');
  expect(batches?.rows).toBe(content.rows.batches.length);
});

test('the same database gives the same bytes at another time and in another time zone', async () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  const again = await publishedFiles(await readContent(published().path('mpp.duckdb')), testSite);
  process.env['TZ'] = 'UTC';
  expect(again.map(({ path, sha256 }) => [path, sha256])).toEqual(
    published().files.map(({ path, sha256 }) => [path, sha256]),
  );
});
