/** Downloading and citing a view of the explorer: its rows, charts, citation and embed codes. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import {
  countShown,
  expectFilesAsCounted,
  fileOf,
  openExports,
  sheetOf,
} from '../support/explorer/exports.ts';
import { bringToFront, openExplorer, openFolded, openMenu } from '../support/explorer/page.ts';
import { sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';
import { pictureOf } from '../../site/support/pictures.ts';

const FILTER = '?provinsi=35&jenis=kota&dari=2020-01';
const chartButton = (page: Page, name: string, kind: string) =>
  page.locator(`[data-chart-exports="${name}"] [data-save="${kind}"]`);
const citation = (page: Page) => page.getByRole('textbox', { name: 'Kutipan tampilan ini' });

test('each file of rows has as many rows as the page counts', async ({ page }) => {
  await openExplorer(page, FILTER);
  await expectFilesAsCounted(page);
});

test('files are named after the data date and the filter, and the page shows the name', async ({
  page,
}) => {
  await openExplorer(page, FILTER);
  const panel = await openExports(page);
  const { name } = await fileOf(page, panel.getByRole('button', { name: 'Unduh JSON' }));
  expect(name).toMatch(/^pantau-mpp-\d{4}-\d\d-\d\d-provinsi-35-jenis-kota-dari-2020-01\.json$/);
  await expect(panel.locator('[data-part="export-said"]')).toContainText(name);
  await expect(panel).toContainText(
    'provinsi Jawa Timur; hanya kota; diresmikan sejak Januari 2020',
  );
});

test('every chart can be saved as an SVG that needs no other file', async ({ page }) => {
  await openExplorer(page, FILTER);
  await page.emulateMedia({ colorScheme: 'dark' });
  await countShown(page);
  const names = await page
    .locator('[data-chart-exports]')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['chartExports']!));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    if (name === 'provinces' || name === 'islands') await bringToFront(page, name);
    await openMenu(page, name);
    const svg = (await fileOf(page, chartButton(page, name, 'svg'))).bytes.toString('utf8');
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' });
    expect(window.document.documentElement.localName, name).toBe('svg');
    expect(svg, name).not.toMatch(/var\(|currentColor|<text|<style|<script|class=|href=/);
    expect(svg, name).not.toMatch(/url\((?!["']?#)/);
    // Files have the light theme, also when the page is dark.
    expect(svg, name).toContain('fill="#fbfaf7"');
    expect(svg, name).toContain('hanya kota');
    // A chart by province is not filtered by the chosen provinces, so its file does not name them.
    expect(svg.includes('provinsi Jawa Timur;'), name).toBe(name !== 'provinces');
  }
  await page.emulateMedia({ colorScheme: null });
});

test('the rows of every view can be saved, and are those of its table on the page', async ({
  page,
}) => {
  await openExplorer(page, FILTER);
  const count = await countShown(page);
  const rowsOf = async (name: string, kind: string) => {
    await openMenu(page, name);
    const { bytes, name: file } = await fileOf(page, chartButton(page, name, kind));
    await page.keyboard.press('Escape');
    expect(file).toMatch(new RegExp(`-${name}-.*\\.${kind}$`));
    return bytes;
  };
  for (const name of ['progress', 'provinces', 'islands', 'services', 'agencies', 'population']) {
    if (name === 'provinces' || name === 'islands') await bringToFront(page, name);
    const text = (await rowsOf(name, 'csv')).toString('utf8');
    const shown = await page.locator(`#${name} tbody tr:not([hidden])`).count();
    expect(text.trimEnd().split('\r\n'), name).toHaveLength(shown + 1);
  }
  await bringToFront(page, 'list');
  for (const name of ['tiles', 'list']) {
    const { title, rows } = JSON.parse((await rowsOf(name, 'json')).toString('utf8')) as {
      title: string;
      rows: unknown[];
    };
    expect(rows, name).toHaveLength(count);
    expect(title).toBe(
      await page.locator(`[data-chart-exports="${name}"]`).getAttribute('data-title'),
    );
  }
  const sheet = sheetOf(await rowsOf('progress', 'xlsx'));
  const days = await page.locator('#progress tbody tr:not([hidden])').count();
  expect(sheet.match(/<row /g)).toHaveLength(days + 1);
});

test('a chart saved as PNG is as large as print needs, and not blank', async ({ page }) => {
  await openExplorer(page, FILTER);
  await countShown(page);
  await openMenu(page, 'progress');
  const { name, bytes } = await fileOf(page, chartButton(page, 'progress', 'png'));
  expect(name).toMatch(/-progress-provinsi-35-jenis-kota\.png$/);
  const { width, height, data } = await pictureOf(bytes);
  expect(width).toBeGreaterThanOrEqual(1440);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
  expect(height).toBeGreaterThan(400);
  expect(colours.size).toBeGreaterThan(20);
});

test('a chart saved immediately after a choice shows the chosen state', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('Kota', { exact: true }).check();
  await openMenu(page, 'progress');
  const { bytes } = await fileOf(page, chartButton(page, 'progress', 'svg'));
  expect(bytes.toString('utf8')).toContain('hanya kota');
  const shown = await page.locator('[data-part="progress-sentence"]').textContent();
  expect(shown).toContain('dari 98 kabupaten/kota');
});

ownWindow('saving a file leaves no blob in the memory of the page', async ({ page }) => {
  await page.addInitScript(() => {
    const open = new Set<string>();
    Object.assign(globalThis, { openBlobs: open });
    const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    URL.createObjectURL = (blob) => {
      const url = create(blob);
      open.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      open.delete(url);
      revoke(url);
    };
  });
  await openExplorer(page);
  await openMenu(page, 'progress');
  await fileOf(page, chartButton(page, 'progress', 'png'));
  const panel = await openExports(page);
  await fileOf(page, panel.locator('[data-save="csv"]'));
  expect(
    await page.evaluate(() => (globalThis as unknown as { openBlobs: Set<string> }).openBlobs.size),
  ).toBe(0);
});

ownWindow(
  'a failure to load the fonts of a chart is reported, and a second try saves it',
  async ({ page }) => {
    await page.route('**/*.woff', (route) => route.abort());
    await openExplorer(page);
    await openMenu(page, 'progress');
    await chartButton(page, 'progress', 'svg').click();
    const said = page.locator('[data-chart-exports="progress"] [role="status"]');
    await expect(said).toContainText('coba lagi');
    await page.unroute('**/*.woff');
    await fileOf(page, chartButton(page, 'progress', 'svg'));
    await expect(said).toContainText('.svg');
  },
);

test('the citation has the filter, the day and the address of the view, and follows changes', async ({
  page,
}) => {
  await openExplorer(page, '?per=2022-12-05&provinsi=35');
  await openExports(page);
  await expect(citation(page)).toHaveValue(/provinsi Jawa Timur; .*keadaan per 5 Desember 2022/);
  await expect(citation(page)).toHaveValue(/\/jelajah\/\?per=2022-12-05&provinsi=35\. Diakses/);
  await page.getByLabel('Kota', { exact: true }).check();
  await openExports(page);
  await expect(citation(page)).toHaveValue(/&jenis=kota\. Diakses/);
});

test('embed codes are offered only when a figure shows the same', async ({ page }) => {
  await openExplorer(page);
  const panel = await openExports(page);
  const codes = panel.locator('[data-part="embed-codes"] textarea');
  await expect(panel.getByRole('textbox', { name: 'Kode sematan: Menurut provinsi' })).toHaveValue(
    /<iframe src="[^"]*\/embed\/cakupan-provinsi\/"/,
  );
  await page.getByLabel('Kota', { exact: true }).check();
  await openExports(page);
  await expect(codes).toHaveCount(0);
  await expect(panel.locator('[data-part="no-embed"]')).toBeVisible();
  await expect(page.locator('[data-chart-exports="provinces"] a')).toHaveAttribute('hidden');
  await openExplorer(page, '?provinsi=35');
  await openExports(page);
  await expect(panel.locator('#kode-kemajuan-jawa-timur')).toHaveValue(
    /\/embed\/kemajuan-jawa-timur\//,
  );
  await expect(page.locator('[data-chart-exports="progress"] a')).toHaveAttribute(
    'href',
    /\/grafik\/kemajuan-jawa-timur\/$/,
  );
});

ownWindow(
  'the code of a state embeds the chosen view at the height that it needs',
  async ({ page }) => {
    await openExplorer(page, '?provinsi=35&lihat=provinsi');
    const panel = await openExports(page);
    await panel.locator('[data-part="state-embed"] > summary').click();
    const code = panel.locator('#kode-tampilan');
    await expect(code).toHaveValue(
      /embed\/jelajah\/\?provinsi=35&amp;lihat=provinsi" title="38 dari/,
    );
    await panel.getByLabel('Yang disematkan').selectOption('map');
    await expect(code).toHaveValue(/lihat=peta".*pantau-mpp\.js/s);
    const height = Number(/height="(\d+)"/.exec(await code.inputValue())![1]);
    await page.setViewportSize({ width: 640, height });
    await page.goto('/embed/jelajah/?provinsi=35&lihat=peta');
    await expect(page.locator('.map title')).toHaveCount(38);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  },
);

test('rows, citation and charts can be saved by keyboard alone', async ({ page }) => {
  await openExplorer(page, '', '/en');
  const summary = page.locator('[data-part="exports"] > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Download CSV' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8').split('\r\n')).toHaveLength(516);
  for (const name of ['Download JSON', 'Download XLSX (Excel)']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Citation of this view' })).toBeFocused();
  await page.locator('#progress .view-title .menu > summary').focus();
  await page.keyboard.press('Enter');
  await chartButton(page, 'progress', 'svg').focus();
  const chart = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await chart).suggestedFilename()).toMatch(/\.svg$/);
});

test('a state prints on one sheet of A4, whatever the number of matching regions', async ({
  page,
}) => {
  for (const query of ['', '?status=belum&penduduk-dari=500000']) {
    await openFolded(page, query);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), query).toHaveLength(1);
  }
});
