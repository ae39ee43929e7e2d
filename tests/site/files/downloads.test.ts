/** The downloads, open data and released versions, agree with what the site says about them. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataVersion } from '../../../src/db/version.ts';
import { releasedVersions } from '../../../src/releases/releases.ts';
import { all, documentAt, textOf, texts } from '../support/document.ts';
import { bytesAt, hasFile, textAt } from '../support/files.ts';

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('open data', () => {
  test('every file in the list has the size and checksum that the list gives', () => {
    const rows = all(documentAt('/data/v1/'), 'tr:has(code)');
    expect(rows.length).toBeGreaterThan(100);
    const wrong = rows.filter((row) => {
      const bytes = bytesAt(row.querySelector('a')!.getAttribute('href')!);
      const said = Number(row.querySelector('data')!.value);
      return bytes.length !== said || checksum(bytes) !== row.querySelector('code')!.textContent;
    });
    expect(wrong.map(textOf)).toEqual([]);
  });

  test('the list names every file in the checksums, and the file of checksums', () => {
    const listed = texts(documentAt('/en/data/v1/'), 'tr:has(code) th a');
    const summed = textAt('/data/v1/checksums.txt').trimEnd().split('\n');
    const names = summed.map((line) => line.split('  ')[1]);
    expect(listed.toSorted()).toEqual([...names, 'checksums.txt'].toSorted());
  });

  test('the examples on the open data page name existing files', () => {
    const code = texts(documentAt('/data/'), 'pre code').join('\n');
    const paths = [...code.matchAll(/\/data\/v1\/[\w.-]+/g)].map(([path]) => path);
    expect(paths.length).toBeGreaterThanOrEqual(3);
    expect(paths.filter((path) => !hasFile(path))).toEqual([]);
  });

  test('every table and view is offered in four files beside its source', () => {
    const page = documentAt('/data/');
    expect(texts(page, '#facilities .files a')).toEqual([
      expect.stringContaining('Sumber'),
      expect.stringContaining('Lihat SQL'),
      'CSV',
      'CSV (;)',
      expect.stringContaining('JSON'),
      expect.stringContaining('Parquet'),
    ]);
    expect(texts(page, 'main a[href="/data/v1/"]').join()).toContain('Daftar semua berkas');
  });
});

/** These tests pass with no release, with one and with many. */
describe('released versions', () => {
  const versions = releasedVersions();

  test.each(['/data/', '/data/versi/', '/en/data/versi/'])(
    '%s says which version the data is, and whether it is released',
    async (path) => {
      const { id } = await dataVersion();
      const sentence = documentAt(path).querySelector('main p.version-now')!;
      expect(textOf(sentence)).toContain(id);
      const links = texts(sentence, 'a').filter((text) => text === id);
      const isReleased = versions.includes(id);
      expect(links).toHaveLength(isReleased ? 1 : 0);
      const words = isReleased ? /versi|version/ : /belum dirilis|not released/;
      expect(textOf(sentence)).toMatch(words);
    },
  );

  test('the page of all versions lists each of them, the newest first', () => {
    const page = documentAt('/data/versi/');
    expect(texts(page, 'h1')).toEqual(['Versi data MPP']);
    expect(texts(page, 'main tbody th')).toEqual(versions.toReversed());
    const links = texts(documentAt('/data/'), 'main a[href="/data/versi/"]');
    expect(links.join()).toContain('Semua versi data');
  });

  test('links lead from the newest version back through all others', () => {
    const newestFirst = versions.toReversed();
    const before = newestFirst.map((version) => {
      const page = documentAt(`/en/data/${version}/`);
      expect(texts(page, 'h1')).toEqual([`Data version ${version}`]);
      return page.querySelector('main a[rel="prev"]')?.getAttribute('href') ?? undefined;
    });
    const older = newestFirst.slice(1).map((version) => `/en/data/${version}/`);
    expect(before).toEqual([...older, undefined].slice(0, versions.length));
  });

  test('every file of every version has the checksum that its page shows', () => {
    for (const version of versions) {
      const rows = all(documentAt(`/data/${version}/`), 'main tbody tr');
      expect(rows.length).toBeGreaterThan(0);
      const wrong = rows.filter((row) => {
        const href = row.querySelector('a')!.getAttribute('href')!;
        return checksum(bytesAt(href)) !== textOf(row.querySelector('code'));
      });
      expect(wrong.map(textOf)).toEqual([]);
    }
  });
});
