/**
 * A data set that attacks every writer (hostile text in every free column of the small data set): what
 * validation lets through is text in every published file, feed, drawing and block of data.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  freeColumns,
  hostileTexts,
  MARK,
  writeHostileData,
} from '../../../../scripts/gates/security/hostile-data.ts';
import { coverageByProvince } from '../../../../src/charts/covered/coverage-by-province.ts';
import { renderSvg } from '../../../../src/charts/render.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { tables, type TableName } from '../../../../src/data/tables/index.ts';
import type { Region } from '../../../../src/db/regions/region-facts.ts';
import { badgeSvg } from '../../../../src/embed/region/badge.ts';
import { snippet, snippetKinds } from '../../../../src/embed/snippets.ts';
import { atomText, jsonFeedText } from '../../../../src/feeds/feed.ts';
import { inaugurationEntries } from '../../../../src/feeds/inaugurations.ts';
import { escapeHtml, markup } from '../../../../src/i18n/html.ts';
import { toMarkdown } from '../../../../src/markdown/to-markdown.ts';
import { csvCell } from '../../../../src/scripts/csv-cell.ts';
import { jsonLdText } from '../../../../src/structured-data/json-ld.ts';
import { useDatabase } from '../../support/database.ts';
import { smallFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';
import { injectedInto } from '../../../../scripts/gates/security/injected.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const cells = writeHostileData(smallFolder, folder);
const published = usePublished(folder);
const database = useDatabase(folder);
const { window } = new JSDOM('');

/** Parses XML; a fault in its form is a document with the element parsererror. */
function xmlOf(text: string): Document {
  const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
}

describe('validation', () => {
  test('lets hostile text through in every free column of every table', () => {
    expect(loadDataset(folder).sources[0]!.title).toContain(MARK);
    const attacked = new Set(cells.map(({ table, column }) => `${table}.${column}`));
    const free = (Object.keys(tables) as TableName[]).flatMap((table) =>
      freeColumns(table).map((column) => `${table}.${column}`),
    );
    expect(free.filter((column) => !attacked.has(column))).toEqual([]);
    expect(free.length).toBeGreaterThan(40);
  });

  test.each([
    ['a right-to-left override', 'Kota \u202EutaB'],
    ['an isolate', 'Kota \u2066Batu\u2069'],
    ['a right-to-left mark', 'Kota Batu\u200F'],
    ['a zero-width blank', 'Kota\u200BBatu'],
    ['a control character', 'Kota \u0007Batu'],
  ])('refuses %s in every free column', (_, text) => {
    const accepting = (Object.keys(tables) as TableName[]).flatMap((table) =>
      freeColumns(table).filter((column) => {
        const columns: Record<
          string,
          { zod: { safeParse: (cell: string) => { success: boolean } } }
        > = tables[table].columns;
        return columns[column]!.zod.safeParse(text).success;
      }),
    );
    expect(accepting).toEqual([]);
  });
});

describe('published files', () => {
  test('have every hostile cell as it is in CSV and JSON', () => {
    for (const table of new Set(cells.map((cell) => cell.table))) {
      const rows = JSON.parse(published().text(`${table}.json`)) as Record<string, string>[];
      const csv = Papa.parse<Record<string, string>>(published().text(`${table}.csv`), {
        header: true,
        delimiter: ',',
      });
      for (const { column, text } of cells.filter((cell) => cell.table === table)) {
        expect(rows.map((row) => row[column])).toContain(text);
        expect(csv.data.map((row) => row[column])).toContain(text);
      }
    }
  });

  test('have no cell in the CSV for spreadsheets that begins as a formula', () => {
    const names = new Set(cells.map(({ table }) => `${table}.id.csv`));
    for (const name of names) {
      const { data, errors } = Papa.parse<string[]>(published().text(name).slice(1).trimEnd());
      expect(errors).toEqual([]);
      const numbers = /^-?\d+(,\d+)?$/;
      const run = data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !numbers.test(cell));
      expect(run).toEqual([]);
    }
  });

  test('have every hostile text in the workbook as shared text, and no formula', () => {
    const parts = unzipSync(readFileSync(published().path('pantau-mpp.xlsx')));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, bytes]) => /<f[ >]/.test(strFromU8(bytes)))).toEqual([]);
    const texts = [...xmlOf(strFromU8(parts['xl/sharedStrings.xml']!)).querySelectorAll('si')].map(
      ({ textContent }) => textContent,
    );
    const missing = cells.filter(({ text }) => !texts.includes(text));
    expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test('have the same text in Parquet', async () => {
    const bytes = readFileSync(published().path('sources.parquet'));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    const titles = rows.map((row) => String(row['title']));
    const expected = cells.filter(({ table, column }) => `${table}.${column}` === 'sources.title');
    expect(expected.filter(({ text }) => !titles.includes(text))).toEqual([]);
  });

  test('describe themselves in valid JSON', () => {
    const described = published().files.filter(({ path }) =>
      /\.(json|jsonld|geojson|hexjson)$/.test(path),
    );
    for (const { path } of described)
      expect(() => void JSON.parse(published().text(path))).not.toThrow();
  });
});

describe('feeds', () => {
  const content = {
    lang: 'id' as const,
    title: hostileTexts[4]!,
    description: hostileTexts[1]!,
    page: 'https://contoh.example/peresmian/',
    addresses: { atom: 'https://contoh.example/a.xml', json: 'https://contoh.example/a.json' },
    author: { name: 'Pantau MPP', link: 'https://contoh.example/' },
    licence: 'CC BY 4.0',
    day: '2022-12-05',
  };

  test('have hostile titles as text, in Atom and JSON', () => {
    const page = 'https://contoh.example/x/';
    const entries = hostileTexts.map((title, index) => {
      const html = markup`<p>${title}</p>`;
      return { id: `${page}${index}`, page, title, html, day: '2022-12-05' };
    });
    const atom = xmlOf(atomText({ ...content, entries }));
    expect(atom.getElementsByTagName(MARK)).toHaveLength(0);
    const titles = [...atom.querySelectorAll('entry > title')].map((title) => title.textContent);
    for (const text of hostileTexts)
      expect(titles.some((title) => title === text || title === escapeHtml(text))).toBe(true);
    const bodies = [...atom.querySelectorAll('entry > content')].map((body) => body.textContent);
    expect(bodies.flatMap(injectedInto)).toEqual([]);
    const json = JSON.parse(jsonFeedText({ ...content, entries })) as {
      items: { title: string }[];
    };
    expect(json.items.map(({ title }) => title)).toEqual(hostileTexts);
  });

  test('of inaugurations have hostile names and officials as text', async () => {
    const rows = {
      batches: await database.view('batch_summary'),
      mpps: await database.view('mpp_list'),
      provinces: await database.view('coverage_by_province'),
      until: '2026-11-21',
      address: (path: string) => `https://contoh.example/${path}`,
      pageOf: (code: string) => `https://contoh.example/daerah/${code}/`,
      sources: new Map(),
    };
    const entries = inaugurationEntries(rows, 'id');
    expect(entries.map(({ html }) => String(html)).join('')).toContain(MARK);
    expect(entries.flatMap(({ html }) => injectedInto(String(html)))).toEqual([]);
    expect(xmlOf(atomText({ ...content, entries })).getElementsByTagName(MARK)).toHaveLength(0);
  });
});

describe('pages and drawings', () => {
  let regions: Region[];
  beforeAll(async () => {
    regions = await database.view('region_status');
  });

  test('have blocks of data that no name can close', () => {
    for (const name of hostileTexts) {
      const text = jsonLdText({ '@context': 'https://schema.org', '@type': 'Place', name });
      expect(text).not.toContain('<');
      expect((JSON.parse(text) as { name: string }).name).toBe(name);
    }
  });

  test('have badges and charts in which names are text', async () => {
    const provinces = await database.view('coverage_by_province');
    const chart = coverageByProvince(provinces, { lang: 'id', width: 720 });
    const drawn = renderSvg(chart, { id: 'x' }).svg;
    const badges = regions.map((region) => badgeSvg(region, '2025-12-15', 'id'));
    for (const svg of [drawn, ...badges]) {
      const tree = xmlOf(svg);
      expect(tree.documentElement.textContent).toContain(MARK);
      expect(injectedInto(svg)).toEqual([]);
    }
  });

  test('have embed codes whose titles stay inside their quotes', () => {
    for (const title of hostileTexts) {
      const heights = { narrow: 400, wide: 300 };
      const figure = { slug: 'kemajuan', title, sentence: title, heights };
      for (const kind of snippetKinds) {
        const choice = { lang: 'id', theme: 'auto', version: null } as const;
        const code = snippet(kind, 'https://contoh.example/', figure, choice);
        const found = injectedInto(code).filter((fault) => !/^<(iframe|script)>$/.test(fault));
        expect(found).toEqual([]);
      }
    }
  });

  test('have Markdown twins in which no text is a link, a row or an element', () => {
    const html = hostileTexts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    const cells = hostileTexts.map((text) => `<tr><td>${escapeHtml(text)}</td><td>b</td></tr>`);
    const page = `<body><main>${html}<table><tr><th>a</th><th>b</th></tr>${cells.join('')}</table></main>`;
    const text = toMarkdown(page, 'https://contoh.example/x/');
    expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript:/);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  test('have exports in which no cell begins as a formula', () => {
    for (const text of hostileTexts) {
      const [cell] = Papa.parse<string[]>(csvCell(text), { delimiter: ',' }).data[0]!;
      expect(cell === text || cell === `'${text}`).toBe(true);
      expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });
});
