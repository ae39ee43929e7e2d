import { expect, test } from 'vitest';
import type { Lang } from '../../../src/i18n/lang.ts';
import { checkHtml, type SourceCheck } from '../../../src/text/sources/source-checks.ts';
import { sourceLinksHtml, type Source } from '../../../src/text/sources/sources.ts';

const seen: SourceCheck = {
  source_id: 'a',
  checked_on: '2026-12-01',
  outcome: 'ok',
  seen_on: '2026-12-01',
  archived_url: null,
};
const gone: SourceCheck = {
  ...seen,
  checked_on: '2027-01-01',
  outcome: 'gone',
  archived_url: 'https://arsip.example/a',
};
const source: Source = {
  id: 'a',
  url: 'https://harian.example/a',
  outlet: 'Harian',
  title: null,
  published: null,
  remark_id: null,
  remark_en: null,
  copy: null,
};

const plain = (check: SourceCheck, lang: Lang): string =>
  String(checkHtml(check, lang)).replaceAll(/<[^>]+>/g, '');

test('a page that was there is said with the day of its check', () => {
  expect(plain(seen, 'id')).toBe('Halamannya ada saat diperiksa 1 Desember 2026.');
  expect(plain(seen, 'en')).toBe('The page was there when checked on 1 December 2026.');
});

test('a page that is gone is said with both days and its archived copy', () => {
  expect(plain(gone, 'id')).toBe(
    'Halamannya ada saat diperiksa 1 Desember 2026; tidak ada lagi saat diperiksa 1 Januari 2027; salinan arsip.',
  );
  expect(plain({ ...gone, seen_on: null, archived_url: null }, 'en')).toBe(
    'The page was gone when checked on 1 January 2027.',
  );
});

test('a citation links the archived copy beside the page where one is known', () => {
  expect(String(sourceLinksHtml([{ ...source, check: gone }], 'id'))).toContain(
    '</a> (<a href="https://arsip.example/a" rel="noreferrer">salinan arsip</a>)',
  );
  expect(String(sourceLinksHtml([{ ...source, check: seen }, source], 'id'))).not.toContain('(');
});
