/** Traces every number on every page to its view, from there to CSV rows, and to their sources. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MarkedNumber } from '../../../scripts/support/marked-page.ts';
import {
  formatDate,
  formatNumber,
  formatPercent,
  formatShortDate,
} from '../../../src/i18n/format.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { data, type Evidence } from '../recount/covered.ts';
import { evidenceFor } from '../recount/evidence.ts';
import { contentPages, faultsOn, isFrozen, pageAt, SITE } from '../support/pages.ts';

/** A frozen embed shows the data of its version, not that of today. */
const today = contentPages.filter(({ path }) => !isFrozen(path));

/** Columns whose value is shown in words, such as "no later than 12 Dec 2024". */
const IN_WORDS = new Set([
  'mpp_list evidence_grade',
  'mpp_list opened_on',
  'mpp_list inaugurated_on',
  'mpp_list inaugurated_by',
  'reconciliation scope',
  'totals series',
  'totals scope',
]);

const knownSources = new Set(data.sources.map(({ id }) => id));

/** The expected value of a mark, computed once for all pages that repeat it. */
interface Expected extends Evidence {
  written: ReadonlySet<string>;
}

const expectedByKey = new Map<string, Expected>();

function keyOf({ view, row, column }: MarkedNumber): string {
  return [view, row, column].join(' | ');
}

function expectedOf(number: MarkedNumber): Expected {
  const key = keyOf(number);
  const known = expectedByKey.get(key);
  if (known) return known;
  const evidence = evidenceFor(number.view, number.row, number.column);
  const expected = { ...evidence, written: new Set(writings(evidence.value)) };
  expectedByKey.set(key, expected);
  return expected;
}

/** Every way a value may be written. */
function writings(value: Evidence['value']): string[] {
  if (value === null || value === undefined) return ['', '–'];
  if (typeof value === 'number') {
    return langs.flatMap((lang) => [formatNumber(value, lang), formatPercent(value, lang)]);
  }
  if (!/^\d{4}(-\d{2})*$/.test(value)) return [value];
  return [
    value,
    ...langs.flatMap((lang) => [formatDate(value, lang), formatShortDate(value, lang)]),
  ];
}

/** Whether words say a value: its date is among them, or it is a code or nothing and they hold no digit. */
function saysInWords(text: string, { value, written }: Expected): boolean {
  const isDate = typeof value === 'string' && /^\d{4}/.test(value);
  return isDate ? [...written].some((date) => text.includes(date)) : /^\D+$/.test(text);
}

function isRight(number: MarkedNumber): boolean {
  const expected = expectedOf(number);
  if (expected.written.has(number.text)) return true;
  return IN_WORDS.has(`${number.view} ${number.column}`) && saysInWords(number.text, expected);
}

const countedRows = new Map<string, number>();

/** How many rows a table or view has: tables from the CSV, views as the site publishes them. */
function rowsOf(view: string): number {
  if (view in data) return data[view as keyof typeof data].length;
  const counted = countedRows.get(view) ?? publishedRows(view);
  countedRows.set(view, counted);
  return counted;
}

function publishedRows(view: string): number {
  return (JSON.parse(readFileSync(`${SITE}/data/v1/${view}.json`, 'utf8')) as unknown[]).length;
}

function isSourced(row: object): boolean {
  const named = 'source_ids' in row ? (row.source_ids as string).split(';') : [];
  return named.length > 0 && named.every((id) => knownSources.has(id));
}

const isCount = ({ column }: MarkedNumber): boolean => column === 'rows';
const cells = new Map(
  today.flatMap(({ marked }) =>
    marked.numbers.filter((one) => !isCount(one)).map((one) => [keyOf(one), one] as const),
  ),
);

test('every marked number of every page equals a recount of the CSV rows', () => {
  const wrong = faultsOn(today, ({ marked }) =>
    marked.numbers
      .filter((number) => !isCount(number) && !isRight(number))
      .map(
        (number) => `${keyOf(number)}: "${number.text}", not ${String(expectedOf(number).value)}`,
      ),
  );
  expect(wrong).toEqual([]);
  expect(cells.size).toBeGreaterThan(10_000);
});

test('every row behind a marked number names known sources', () => {
  // The order in which island groups are listed is the site's own choice.
  const stated = [...cells.values()].filter(({ column }) => column !== 'sort_order');
  const unsourced = stated.filter((number) => !expectedOf(number).rows.every(isSourced));
  expect(unsourced.map(keyOf)).toEqual([]);
});

test('every number of rows equals that of the table or view', () => {
  const wrong = faultsOn(today, ({ lang, marked }) =>
    marked.numbers
      .filter(isCount)
      .filter(({ view, text }) => text !== formatNumber(rowsOf(view), lang as 'id' | 'en'))
      .map(({ view, text }) => `${view}: "${text}", not ${rowsOf(view)}`),
  );
  expect(wrong).toEqual([]);
});

test('the page of sources counts every citation once', () => {
  // The log of changes repeats the sources of its rows, so it does not count as a citation.
  const cited = Object.entries(data)
    .filter(([name]) => name !== 'corrections')
    .flatMap(([, rows]) => rows as readonly { source_ids?: string }[])
    .flatMap(({ source_ids }) => source_ids?.split(';') ?? []);
  const { numbers } = pageAt('/sumber/').marked;
  const counted = numbers.find(
    ({ view, column }) => view === 'source_citations' && column === 'rows',
  );
  expect(counted?.text).toBe(formatNumber(cited.length, 'id'));
});

describe('kinds of pages', () => {
  /** Each kind of page with numbers, and the fewest marks that one of its kind may have. */
  const least: Record<string, number> = {
    '': 40,
    peta: 10,
    'provinsi/*': 10,
    'daerah/*': 10,
    layanan: 250,
    urus: 50,
    'urus/*': 10,
    'data/kelengkapan': 200,
    cek: 300,
    daerah: 30,
    perubahan: 40,
    kebijakan: 250,
    rekonsiliasi: 400,
    sumber: 500,
    wawasan: 20,
    'wawasan/*': 20,
    grafik: 10,
    'grafik/*': 6,
    'embed/*': 3,
    'embed/daerah/*': 1,
    'peresmian/*': 4,
    peresmian: 100,
  };
  const kindOf = (path: string): string =>
    path
      .replace(/^\/(en\/)?/, '')
      .replace(/\/$/, '')
      .replace(/\/[^/]+$/, '/*');

  test('with numbers have at least as many marks as such a page needs', () => {
    const short = faultsOn(today, ({ path, marked }) =>
      marked.numbers.length < (least[kindOf(path)] ?? 0) ? [`${marked.numbers.length} marks`] : [],
    );
    expect(short).toEqual([]);
  });

  /**
   * Pages whose digits are about the page or its files, not about MPPs: downloads and their sizes,
   * SQL and its columns, choices of a date or a width, names of decrees and standards, addresses.
   */
  const apart =
    /^\/(en\/)?(data\/.*|jelajah\/.*|sematkan\/|sumber\/tampilan\/.*|metode\/|tentang\/|mutu\/|peresmian\/)$/;
  /** The heading of an inauguration is its date; the venue of some has a number in its name. */
  const isDate = (text: string): boolean => /^\d{1,2} \p{L}+ \d{4}$/u.test(text);
  const venues = new Set(data.batches.map(({ venue }) => venue));

  test('about MPPs have no digit without a mark', () => {
    const pages = today.filter(({ path }) => !apart.test(path));
    const stray = faultsOn(pages, ({ strayDigits }) =>
      strayDigits.filter((text) => !isDate(text) && !venues.has(text)),
    );
    expect(stray).toEqual([]);
  });
});
