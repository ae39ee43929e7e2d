/** The workbook of a figure, unpacked and read as the XML that spreadsheets read. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { figureMetadata } from '../../../src/figures/metadata/metadata.ts';
import { figureNamed } from '../../../src/figures/registry.ts';
import { figureXlsx } from '../../../src/figures/workbook.ts';
import type { Lang } from '../../../src/i18n/lang.ts';

const site = new URL('https://mpp.example');

async function partsOf(slug: string, lang: Lang): Promise<Record<string, Uint8Array>> {
  const figure = await figureNamed(slug);
  return unzipSync(await figureXlsx(figure, await figureMetadata(figure, lang, site)));
}

test('the workbook of a figure has its rows on a sheet named after the view, then a readme', async () => {
  const figure = await figureNamed('cakupan-bali');
  const parts = await partsOf('cakupan-bali', 'id');
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*\bname="([^"]+)"/g)];
  expect(names.map(([, name]) => name)).toEqual([figure.view, 'README']);
  const rows = strFromU8(parts['xl/worksheets/sheet1.xml']!).match(/<row /g) ?? [];
  expect(rows).toHaveLength(figure.rows.length + 1);
});

test('decimals are numbers with a point in the file, and codes are text', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': texts } = await partsOf(
    'cakupan-bali',
    'en',
  );
  const figure = await figureNamed('cakupan-bali');
  const first = figure.rows[0] as Record<string, unknown>;
  expect(strFromU8(sheet!)).toContain(`<v>${String(first['area_km2'])}</v>`);
  expect(strFromU8(texts!)).toContain(`>${String(first['region_code'])}<`);
});

test('the readme of the workbook has the title and the citation in its language', async () => {
  for (const lang of ['id', 'en'] as const) {
    const { title, citation } = await figureMetadata(await figureNamed('kemajuan'), lang, site);
    const texts = strFromU8((await partsOf('kemajuan', lang))['xl/sharedStrings.xml']!);
    expect(texts).toContain(title);
    expect(texts).toContain(citation.plain.slice(0, 40));
  }
});
