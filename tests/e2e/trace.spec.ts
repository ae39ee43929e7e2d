/** Every number on a page is followed to its view, from there to CSV rows, and to their sources. */
import { expect, test, type Page } from '@playwright/test';
import { formatDate, formatNumber, formatPercent, formatShortDate } from '../../src/i18n/format.ts';
import { langs } from '../../src/i18n/lang.ts';
import { data, evidenceFor } from './support/evidence.ts';

interface Marked {
  view: string;
  row: string;
  column: string;
  text: string;
}

const pages = [
  '/',
  '/en/',
  '/peta/',
  '/provinsi/jawa-timur/',
  '/en/provinsi/dki-jakarta/',
  '/provinsi/papua-pegunungan/',
  '/daerah/kota-batu/',
  '/en/daerah/kota-jakarta-pusat/',
  '/daerah/kabupaten-jombang/',
  '/en/daerah/kabupaten-nduga/',
  '/layanan/',
  '/en/layanan/',
  '/daerah/',
  '/perubahan/',
  '/en/perubahan/',
  '/grafik/',
  '/grafik/kesenjangan-target/',
  '/en/grafik/cakupan-pulau/',
  '/grafik/sebaran-layanan/',
  '/en/grafik/peresmian-per-tahun/',
  '/grafik/kemajuan-aceh/',
  '/en/grafik/cakupan-jawa-timur/',
];

/** An embed says little, so few of its numbers stand outside the drawing. */
const embeds = ['/embed/kemajuan/', '/en/embed/cakupan-jawa-timur/'];

/** Every marked element of the main part of a page. */
async function markedOn(page: Page): Promise<Marked[]> {
  return page.locator('main [data-column]').evaluateAll((elements) =>
    elements.map((element) => {
      const nearest = (name: string): string =>
        element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
      return {
        view: nearest('view'),
        row: nearest('row'),
        column: element.getAttribute('data-column') ?? '',
        text: element.textContent.trim(),
      };
    }),
  );
}

/** Digits in the main part that stand in no marked element, dates, names and drawings aside. */
async function strayDigits(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement!;
      // Files, versions and citations are about the page itself, not about MPPs.
      const apart = 'time, svg, script, style, .sources, [data-note], [data-technical]';
      if (parent.closest(`[data-column], [data-count], ${apart}`)) continue;
      // Years are names here ("Target 2024"), not measurements.
      const text = (node.textContent ?? '').replace(/\b20[12]\d\b/g, '');
      if (/\d/.test(text)) found.push(text.trim());
    }
    return found;
  });
}

/** Every way a value may be written. */
function writings(value: string | number | null | undefined): string[] {
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

const knownSources = new Set(data.sources.map(({ id }) => id));

/** The sources a CSV row names; reference tables without sources name themselves. */
function sourcesNamed(row: object): string[] {
  return 'source_ids' in row ? (row.source_ids as string).split(';') : [];
}

function isUnsourced(row: object): boolean {
  const named = sourcesNamed(row);
  return named.length === 0 || named.some((id) => !knownSources.has(id));
}

for (const path of [...pages, ...embeds]) {
  test(`every marked number of ${path} equals a recount of sourced CSV rows`, async ({ page }) => {
    await page.goto(path);
    const marked = await markedOn(page);
    expect(marked.length).toBeGreaterThan(embeds.includes(path) ? 2 : 10);
    for (const { view, row, column, text } of marked) {
      const { value, rows } = evidenceFor(view, row, column);
      expect(writings(value), `${view} ${row} ${column}`).toContain(text);
      expect(rows.filter(isUnsourced), `${view} ${row} ${column}`).toEqual([]);
    }
  });

  test(`no number of ${path} stands without a mark`, async ({ page }) => {
    await page.goto(path);
    expect(await strayDigits(page)).toEqual([]);
  });
}
