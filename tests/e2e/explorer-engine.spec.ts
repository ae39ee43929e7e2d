/** The data engine in the browser: starting, failing, starting again, and answering the same. */
import { expect, test, type Page } from '@playwright/test';
import { viewNames } from '../../src/db/published.ts';
import { views } from '../../src/db/schema/views.ts';
import {
  everyPage,
  openExplorer,
  pageRows,
  resultCount,
  shownCodes,
  shownFigures,
  waitForAnswerBy,
  waitForEngine,
  waitUntilSettled,
} from './support/explorer.ts';

const ENGINE = '**/engine/**';
const STATES = [
  '?status=belum',
  '?pulau=jawa,sulawesi&jenis=kota',
  '?dari=2019&sampai=2022',
  '?digital=ya&cari=ban',
];

const engineLine = (page: Page) => page.locator('[data-engine-part="text"]');

/** Every view of the page as text, for comparing one engine's with the other's. */
async function everythingShown(page: Page) {
  await waitUntilSettled(page);
  const count = Number((await resultCount(page).innerText()).split(' ')[0]);
  await expect(pageRows(page)).toHaveText(new RegExp(` dari ${count}$`));
  return {
    figures: await shownFigures(page),
    progress: await page.locator('[data-part="progress-rows"]').textContent(),
    provinces: await page.locator('[data-part="provinces-rows"]').textContent(),
    codes: await everyPage(page, () => shownCodes(page)),
  };
}

test('the engine starts by itself, tells how long it took, and takes over', async ({ page }) => {
  await openExplorer(page);
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(engineLine(page)).toHaveText(/DuckDB/);
  const [took] = await page.evaluate(() =>
    performance.getEntriesByName('explorer:engine', 'measure').map(({ duration }) => duration),
  );
  expect(took).toBeGreaterThan(0);
});

test('the time from a choice to its painted result is measured', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('explorer:filter').length))
    .toBe(1);
});

test('both engines show the same', async ({ page }) => {
  for (const query of STATES) {
    await page.route(ENGINE, (route) => route.abort());
    await openExplorer(page, query);
    await waitForAnswerBy(page, 'rows');
    const byRows = await everythingShown(page);
    await page.unroute(ENGINE);
    await openExplorer(page, query);
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    expect(await everythingShown(page)).toEqual(byRows);
  }
});

test('every view of the database equals its published JSON, cell by cell', async ({ page }) => {
  await openExplorer(page);
  await waitForEngine(page, 'ready');
  for (const name of viewNames) {
    const published: unknown = await (await page.request.get(`/data/v1/${name}.json`)).json();
    const read = await page.evaluate(
      (sql) => document.querySelector('mpp-explorer')!.query(sql),
      `SELECT ${views[name].columns.join(', ')} FROM mpp.main.${name}`,
    );
    expect(read.length, name).toBeGreaterThan(0);
    expect(read, name).toEqual(published);
  }
});

test('a host that inflates the file by itself makes no difference', async ({ page }) => {
  await page.route(ENGINE, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-encoding': 'gzip' };
    await route.fulfill({ response, headers });
  });
  await openExplorer(page);
  await waitForEngine(page, 'ready');
});

test('a browser without wasm exceptions gets the engine that needs none', async ({ page }) => {
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  const asked = page.waitForRequest(/\/engine\/duckdb-mvp\.wasm\.gz\?v=\w+$/);
  await openExplorer(page, '?pulau=jawa');
  await asked;
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  // That build throws by its script, which needs functions of the engine for it.
  const failed = await page.evaluate(() =>
    document.querySelector('mpp-explorer')!.query('SELECT nothing').then(String, String),
  );
  expect(failed).toContain('Binder Error: Referenced column "nothing" was not found');
  await waitForEngine(page, 'ready');
});

const hints = {
  'saves data': { name: 'connection', value: { saveData: true } },
  'has little memory': { name: 'deviceMemory', value: 2 },
};

for (const [reader, hint] of Object.entries(hints)) {
  test(`where the reader ${reader} the engine waits to be asked`, async ({ page }) => {
    await page.addInitScript(({ name, value }) => {
      Object.defineProperty(navigator, name, { value });
    }, hint);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openExplorer(page);
    await expect(engineLine(page)).toHaveText(
      /Tanpa mesin itu semuanya bekerja, kecuali konsol SQL/,
    );
    await page.getByLabel('Jawa', { exact: true }).check();
    await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
    await waitForEngine(page, 'idle');
    expect(asked.filter((url) => /engine\/|start-engine|file-worker/.test(url))).toEqual([]);
    await page.getByRole('button', { name: /Muat mesin data \(7,\d MB\)/ }).click();
    await waitForEngine(page, 'ready');
  });
}

test('no request leaves this site, whatever SQL is asked', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  await openExplorer(page);
  await waitForEngine(page, 'ready');
  const refused = await page.evaluate(async () => {
    const explorer = document.querySelector('mpp-explorer')!;
    const tries = ['SELECT current_date', "SELECT '{}'::JSON", "FROM 'https://example.com/a.csv'"];
    return Promise.all(
      tries.map((sql) =>
        explorer.query(sql).then(
          () => false,
          () => true,
        ),
      ),
    );
  });
  expect(refused).toEqual([true, true, true]);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  expect(foreign).toEqual([]);
});
