/** What the headline of the site says: the finding, its date, one unit a sentence, and who states a total. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../../src/i18n/format.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import { sourcePath } from '../../../src/text/sources/source-pages.ts';
import { data, official, officialOn } from '../recount/covered.ts';
import { faultsOn, pageAt, readerPages } from '../support/pages.ts';

const now = officialOn('9999');

test.each(langs)('the heading of the %s home page states the total and its date', (lang) => {
  const { headings, title, words } = pageAt(lang === 'id' ? '/' : '/en/');
  expect(headings[0]).toContain(`${formatNumber(now.total, lang)} MPP`);
  expect(headings[0]).toContain(formatDate(now.date, lang));
  expect(title).toContain(formatDate(now.date, lang));
  // What an MPP is comes before the first number after the heading.
  const meaning = words.indexOf(lang === 'id' ? 'adalah satu tempat' : 'is one place');
  expect(meaning).toBeGreaterThan(0);
  expect(meaning).toBeLessThan(words.indexOf(lang === 'id' ? 'jumlah resmi' : 'official total'));
});

/** Words around "of 514" that say what is counted, and those that say when. */
const UNIT = /MPP|kabupaten|kota\b|regenc|\bcities|daerah|regions?\b|\bbase\b/i;
const WHEN = /\b20[12]\d\b/;

test('every "of 514" in running text has a unit and a date near it', () => {
  // "Rows 1–50 of 514" is where a reader is in a table.
  const found = /(?<!\d–\d+ )(?:dari|of|from) 514\b/g;
  const faults = faultsOn(readerPages, ({ path, runningWords: words }) => {
    // The console lists columns of the database, which have no date.
    if (path.endsWith('/jelajah/sql/')) return [];
    return [...words.matchAll(found)].flatMap(({ index }) => {
      const near = words.slice(Math.max(0, index - 400), index + 400);
      const next = words.slice(Math.max(0, index - 60), index + 60);
      return [
        ...(UNIT.test(next) ? [] : [`no unit: ${next}`]),
        ...(WHEN.test(near) ? [] : [`no date: ${next}`]),
      ];
    });
  });
  expect(faults).toEqual([]);
});

const sources = new Map(data.sources.map((source) => [source.id, source]));

/** The addresses under which a row names sources. */
function addressesOf(ids: Iterable<string>, lang: Lang): string[] {
  const all = [...new Set(ids)].map((id) => sources.get(id)!);
  return all.map((source) => source.url ?? sourcePath(lang, source)).toSorted();
}

test.each(langs)(
  'each official total in %s names the sources that state it, and no other',
  (lang) => {
    const page = pageAt(lang === 'id' ? '/rekonsiliasi/' : '/en/rekonsiliasi/');
    const rows = new Map(page.marked.scopes.map(({ row, inside }) => [row, inside]));
    const faults = [...new Set(official.map(({ date }) => date))].flatMap((date) => {
      const stated = official.filter((one) => one.date === date).map(({ row }) => row);
      const stating = stated.flatMap((row) => row.total_source_ids?.split(';') ?? []);
      const wanted =
        stating.length > 0 ? stating : stated.flatMap((row) => row.source_ids.split(';'));
      const cited = rows.get(`reconciliation ${date}`)?.map(({ href }) => href) ?? [];
      const expected = addressesOf(wanted, lang);
      return isDeepStrictEqual(cited.toSorted(), expected) ? [] : [`${date}: ${cited.join(' ')}`];
    });
    expect(faults).toEqual([]);
  },
);
