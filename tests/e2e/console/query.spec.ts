/** The SQL console on DuckDB: running queries, errors, cancelling, and downloading results. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { exampleNames } from '../../../src/console/examples.ts';
import {
  sharedTest as test,
  editor,
  openConsole,
  openQuestion,
  resultRows,
  said,
  waitForEditor,
} from '../support/explorer/console.ts';
import { test as ownWindow } from '../support/windows.ts';

/** Makes the browser say that it saves data, so that DuckDB is not loaded automatically. */
function saveData(page: Page): Promise<unknown> {
  return page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
}

/** Adds up the compressed scripts that the page loads until the returned function is called. */
function weighScripts(page: Page): () => Promise<number> {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.headers()['content-type']?.includes('javascript')) return;
    weights.push(response.body().then((bytes) => gzipSync(bytes, { level: 9 }).length));
  });
  return async () => (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
}

ownWindow(
  'the scripts loaded before DuckDB stay within 150 KB, and before any query the first example is answered, whose table and chart can be saved',
  async ({ page }) => {
    await saveData(page);
    const weigh = weighScripts(page);
    await openConsole(page);
    // The editor is the last script that loads before DuckDB.
    await waitForEditor(page);
    const script = await weigh();
    console.log(`console: ${(script / 1024).toFixed(1)} KB of script before DuckDB`);
    expect.soft(script).toBeGreaterThan(50 * 1024);
    expect.soft(script).toBeLessThanOrEqual(150 * 1024);
    await expect(resultRows(page)).toHaveCount(38);
    await page.getByLabel('Judul grafik').fill('Cakupan per provinsi');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh SVG' }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain('<title id="t">Cakupan per provinsi</title>');
    const rows = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh CSV' }).click();
    const csv = await readFile(await (await rows).path(), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(39);
  },
);

test('in a window of 1280×720 query and result are within the window, three rows unscrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openQuestion(page, 'SELECT name_id, covered FROM coverage_by_province');
  await expect(said(page)).toHaveText(/^38 baris/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator('.sql-box')).toBeInViewport({ ratio: 1 });
  await expect(resultRows(page).nth(2)).toBeInViewport({ ratio: 1 });
  await page.locator('.console-grid').evaluate((grid) => grid.scrollIntoView());
  for (const part of ['.sql-box', '[data-part="table"] thead', '.result-chart', '.examples']) {
    await expect(page.locator(part)).toBeInViewport();
  }
});

test('every example gives rows from DuckDB in the browser', async ({ page }) => {
  await openConsole(page);
  const links = page.locator('.examples a');
  await expect(links).toHaveCount(exampleNames.length);
  for (const link of await links.all()) {
    await link.click();
    await expect(said(page)).toHaveText(/^[1-9][\d.]* baris/);
    await expect(resultRows(page).first()).toBeVisible();
    await expect(page.locator('[data-part="error"]')).toBeHidden();
  }
});

test('running a query writes it into the address, and the back button restores the one before', async ({
  page,
}) => {
  await openConsole(page, '#view=headline');
  await expect(said(page)).toHaveText(/^1 baris/);
  await waitForEditor(page);
  await editor(page).fill('SELECT 7 AS seven FROM range(2)');
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await expect(said(page)).toHaveText(/^2 baris/);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#sql=SELECT 7 AS seven FROM range(2)');
  await page.goBack();
  await expect(said(page)).toHaveText(/^1 baris/);
  await expect(editor(page)).toHaveText('SELECT * FROM headline');
  await page.goForward();
  await expect(said(page)).toHaveText(/^2 baris/);
});

test('an endless query can be cancelled, and the next one is answered', async ({ page }) => {
  await openQuestion(page, 'SELECT count(*) FROM range(10000000000) a, range(10000000000) b');
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(said(page)).toHaveText(/^Dibatalkan/);
  await expect(page.getByRole('button', { name: 'Batalkan' })).toBeHidden();
  await openQuestion(page, 'SELECT 1 AS one');
  await expect(said(page)).toHaveText(/^1 baris/);
});

test('an error is reported with its position, in words and in the editor', async ({ page }) => {
  await openConsole(page);
  await waitForEditor(page);
  await editor(page).fill('SELECT name,\n  populatio\nFROM regions');
  await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
  await expect(said(page)).toHaveText(/tidak dapat menjalankan.* Baris 2, kolom 3\.$/);
  await expect(page.locator('.cm-error-place')).toHaveText('populatio');
  await expect(page.locator('[data-part="error-text"]')).toContainText('"populatio" not found');
  await page.getByRole('button', { name: 'population', exact: true }).click();
  await expect(said(page)).toHaveText(/^[1-9]\d+ baris/);
  await expect(editor(page)).toContainText('population');
});

test('commands and files outside the database are refused in words, without a request to another host', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  await openConsole(page);
  const commands = ["COPY regions TO 'x.csv'", "ATTACH 'x.db'", 'INSTALL icu', 'SET threads = 1'];
  for (const sql of [...commands, 'SELECT 1; DROP TABLE regions']) {
    await page.evaluate((hash) => (location.hash = hash), `#sql=${encodeURIComponent(sql)}`);
    await expect(said(page)).toHaveText(sql.includes(';') ? /^Satu pertanyaan/ : /sengaja ditutup/);
    await page.evaluate(() => (location.hash = '#sql=SELECT%201'));
    await expect(said(page)).toHaveText(/^1 baris/);
  }
  for (const sql of ["FROM read_csv('https://example.com/x.csv')", 'SELECT current_date']) {
    await page.evaluate((hash) => (location.hash = hash), `#sql=${encodeURIComponent(sql)}`);
    await expect(said(page)).toHaveText(/^Ini sengaja ditutup/);
  }
  expect(foreign).toEqual([]);
});

test('a result of more than 100,000 rows is cut, and the page says so', async ({ page }) => {
  await openQuestion(page, 'SELECT a.range FROM range(1000000) a, range(1000000) b');
  await expect(said(page)).toHaveText(/^100\.000 baris/);
  await expect(page.locator('[data-part="table-note"]')).toHaveText(/lebih dari 100\.000 baris/);
  await expect(resultRows(page)).toHaveCount(500);
  await openQuestion(page, 'SELECT 1 AS one');
  await expect(said(page)).toHaveText(/^1 baris/);
});

test('numbers are formatted by language on the page and raw in the files', async ({ page }) => {
  await openQuestion(page, "SELECT 1234.5 AS n, '=1+1' AS formula, NULL AS nothing");
  const cells = resultRows(page).first().locator('td');
  await expect(cells).toHaveText(['1.234,5', '=1+1', 'tidak diketahui']);
  const files: Record<string, string> = {};
  for (const name of ['Unduh CSV', 'Unduh JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    files[name] = await readFile(await (await download).path(), 'utf8');
  }
  expect(files['Unduh CSV']).toBe("\ufeffn,formula,nothing\r\n1234.5,'=1+1,\r\n");
  expect(JSON.parse(files['Unduh JSON']!)).toEqual([{ n: 1234.5, formula: '=1+1', nothing: null }]);
});

/** Makes the library's worker report that it broke when the next query is sent to it. */
function breakNext(page: Page): Promise<void> {
  return page.evaluate(() => {
    const original = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!;
    Worker.prototype.postMessage = function (this: Worker) {
      Object.defineProperty(Worker.prototype, 'postMessage', original);
      this.dispatchEvent(new ErrorEvent('error', { message: 'RuntimeError: unreachable' }));
    };
  });
}

ownWindow(
  'a query in the address runs automatically and shows a table and a chart, and DuckDB is started again after it breaks, and the console says so',
  async ({ page }) => {
    await openQuestion(page, 'SELECT name_id, covered FROM coverage_by_province LIMIT 3');
    await expect(said(page)).toHaveText(/^3 baris dalam [\d,]+ detik\.$/);
    await expect(resultRows(page)).toHaveCount(3);
    await expect(page.getByRole('img', { name: 'covered menurut name_id' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
    await breakNext(page);
    await openQuestion(page, 'SELECT 1');
    await expect(said(page)).toHaveText(/Mesin data berhenti karena pertanyaan ini/);
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
    await page.getByRole('button', { name: 'Jalankan', exact: true }).click();
    await expect(said(page)).toHaveText(/^1 baris/);
  },
);

ownWindow(
  'DuckDB is loaded only on request when the browser saves data, and a query can be run from the plain field when the editor does not load',
  async ({ page }) => {
    await saveData(page);
    await page.route('**/_astro/editor.*.js', (route) => route.abort());
    await openQuestion(page, 'SELECT 1 AS one');
    await expect(said(page)).toHaveText(/Muat dahulu/);
    await page.getByRole('button', { name: /^Muat mesin data/ }).click();
    await expect(said(page)).toHaveText(/^1 baris/);
    await editor(page).fill('SELECT 3 AS three FROM range(2)');
    await editor(page).press('Control+Enter');
    await expect(said(page)).toHaveText(/^2 baris/);
    await expect(page.locator('.cm-content')).toHaveCount(0);
  },
);
