/** DuckDB in the browser: starting, waiting for the reader's consent, and answering like the rows of the page. */
import { expect, type Page } from '@playwright/test';
import { drag } from '../support/explorer/brush.ts';
import { expectFilesAsCounted } from '../support/explorer/exports.ts';
import {
  everyPage,
  moveTo,
  openExplorer,
  regionRows,
  resultCount,
  search,
  shownFigures,
  waitForAnswerBy,
  waitForEngine,
} from '../support/explorer/page.ts';
import { test } from '../support/windows.ts';

/** Few, because tests/unit/explorer/answers compares both engines over every view and random states. */
const STATES = [
  '?pulau=jawa,sulawesi&dari=2019&cari=a',
  '?per=2020-02-29&base=508&pulau=jawa&urut=-layanan',
  '?per=2022-12-05&status=diresmikan&daerah=35.09',
];

const PARTS = [
  'result-count',
  'as-known',
  'progress-rows',
  'provinces-rows',
  'islands-rows',
  'tiles-sentence',
];

const engineLine = (page: Page) => page.locator('[data-engine-part="text"]');
const loadButton = (page: Page) =>
  page.getByRole('button', { name: /Muat mesin data \(7,\d MB\)/ });

/** Makes the browser report a property of its connection or memory. */
async function hint(page: Page, name: string, value: unknown): Promise<void> {
  await page.addInitScript(
    (given) => Object.defineProperty(navigator, given.name, { value: given.value }),
    { name, value },
  );
}

/** The text of a part without white space; an empty string while the part is marked as hidden. */
function textOf(page: Page, name: string): Promise<string> {
  return page
    .locator(`[data-part="${name}"]`)
    .evaluate((part) => (part.closest('[hidden]') ? '' : part.textContent.replaceAll(/\s+/g, '')));
}

/** A function that returns the texts of the rows on the present page of the table. */
const rowsOf = (page: Page) => (): Promise<string[]> => regionRows(page).allTextContents();

/** Every view of the page as text, so that the answers of two engines can be compared. */
async function everythingShown(page: Page, query: string) {
  await moveTo(page, query);
  const parts = PARTS.map((name) => textOf(page, name));
  return {
    figures: await shownFigures(page),
    parts: await Promise.all(parts),
    tiles: await page
      .locator('#tiles svg.tiles a')
      .evaluateAll((tiles) =>
        tiles.map((each) => [
          each.getAttribute('data-s'),
          each.hasAttribute('data-out'),
          each.getAttribute('aria-pressed'),
          each.getAttribute('aria-label'),
        ]),
      ),
    // Further pages of the table come from the same view of the same engine.
    rows: query === STATES[0] ? await everyPage(page, rowsOf(page)) : await rowsOf(page)(),
  };
}

/** A list to which every request of the page for another host is added. */
function watchForeign(page: Page, baseURL: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** Runs each query in the page; whether each was refused. */
function refused(page: Page, ...queries: string[]): Promise<boolean[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map((sql) =>
          document
            .querySelector('mpp-explorer')!
            .query(sql)
            .then(
              () => false,
              () => true,
            ),
        ),
      ),
    queries,
  );
}

test('DuckDB starts automatically, measures its start, answers filters, a brush and downloads from then on, and no request leaves this site, whatever SQL it runs', async ({
  page,
  baseURL,
}) => {
  const foreign = watchForeign(page, baseURL!);
  await openExplorer(page);
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(engineLine(page)).toHaveText(/DuckDB/);
  const [took] = await page.evaluate(() =>
    performance.getEntriesByName('explorer:engine', 'measure').map(({ duration }) => duration),
  );
  expect(took).toBeGreaterThan(0);
  const outside = ['SELECT current_date', "SELECT '{}'::JSON", "FROM 'https://example.com/a.csv'"];
  expect(await refused(page, ...outside)).toEqual([true, true, true]);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  await test.step('a brush filters by the same range', async () => {
    await moveTo(page, '');
    await drag(page, 'services', 0.11, 0.39);
    await expect.poll(() => search(page)).toBe('?layanan-dari=50&layanan-sampai=199');
    await expect(page.locator('[data-part="services-sentence"]')).toContainText('514 daerah');
  });
  await test.step('each file of rows has as many rows as the page counts', async () => {
    await moveTo(page, '?provinsi=35&jenis=kota&dari=2020-01');
    await waitForAnswerBy(page, 'duckdb');
    await expectFilesAsCounted(page);
  });
  await waitForAnswerBy(page, 'duckdb');
  expect(foreign).toEqual([]);
});

/** The page answers a choice without having requested anything of DuckDB. */
async function expectWaiting(page: Page, requested: readonly string[]): Promise<void> {
  await expect(engineLine(page)).toHaveText(/Tanpa mesin itu semuanya bekerja, kecuali konsol SQL/);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  await waitForEngine(page, 'idle');
  expect(requested.filter((url) => /engine\/|start-engine|file-worker/.test(url))).toEqual([]);
  await expect(loadButton(page)).toBeVisible();
}

test('DuckDB waits for consent when the browser saves data, and then shows the same numbers, charts, tiles and table as the rows of the page', async ({
  page,
}) => {
  await hint(page, 'connection', { saveData: true });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openExplorer(page);
  await expectWaiting(page, requested);
  const byRows = new Map<string, unknown>();
  for (const query of STATES) byRows.set(query, await everythingShown(page, query));
  await waitForAnswerBy(page, 'rows');
  await loadButton(page).click();
  await waitForAnswerBy(page, 'duckdb');
  for (const query of STATES) {
    expect(await everythingShown(page, query), query).toEqual(byRows.get(query));
  }
  await waitForAnswerBy(page, 'duckdb');
});

test('DuckDB waits for consent when the browser has little memory', async ({ page }) => {
  await hint(page, 'deviceMemory', 2);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openExplorer(page);
  await expectWaiting(page, requested);
});

test('a browser without wasm exceptions gets the build of DuckDB that needs none', async ({
  page,
}) => {
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  const request = page.waitForRequest(/\/engine\/duckdb-mvp\.wasm\.gz\?v=\w+$/);
  await openExplorer(page, '?pulau=jawa');
  await request;
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  // That build throws errors by its script, which calls functions of the engine to do so.
  const failed = await page.evaluate(() =>
    document.querySelector('mpp-explorer')!.query('SELECT nothing').then(String, String),
  );
  expect(failed).toContain('Binder Error: Referenced column "nothing" was not found');
  await waitForEngine(page, 'ready');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('DuckDB and the drawing code wait for the first choice', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await openExplorer(page);
    await page.waitForLoadState('networkidle');
    const early = /engine\/|start-engine|file-worker|draw-charts/;
    expect(requested.filter((url) => early.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Saring menurut status: Belum ditemukan' }).tap();
    await expect.poll(() => requested.some((url) => url.includes('/engine/'))).toBe(true);
  });
});
