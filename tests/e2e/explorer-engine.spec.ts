/** The data engine in the browser: starting, failing, starting again, and answering the same. */
import { expect, test, type Page } from '@playwright/test';
import { viewNames } from '../../src/db/published.ts';
import { views } from '../../src/db/views.ts';
import {
  everyPage,
  openExplorer,
  pageRows,
  resultCount,
  shownCodes,
  shownFigures,
  waitForAnswerBy,
  waitForEngine,
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
  const count = Number((await resultCount(page).innerText()).split(' ')[0]);
  await expect(pageRows(page)).toHaveText(new RegExp(` dari ${count}$`));
  return {
    figures: await shownFigures(page),
    progress: await page.locator('[data-part="progress-rows"]').textContent(),
    provinces: await page.locator('[data-part="province-rows"]').textContent(),
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
      `SELECT ${views[name].columns.join(', ')} FROM mpp.${name}`,
    );
    expect(read.length, name).toBeGreaterThan(0);
    expect(read, name).toEqual(published);
  }
});

test('without the engine every filter works, the page says so, and a second try succeeds', async ({
  page,
}) => {
  await page.route(ENGINE, (route) => route.abort());
  await openExplorer(page);
  await waitForEngine(page, 'failed');
  await expect(engineLine(page)).toHaveText(/Saringan, grafik, tabel dan unduhan tetap bekerja/);
  await page.getByLabel('Kalimantan', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('56 dari 514 daerah');
  await waitForAnswerBy(page, 'rows');
  await page.unroute(ENGINE);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(resultCount(page)).toHaveText('56 dari 514 daerah');
});

const faults = {
  'is missing': {
    url: ENGINE,
    answer: { status: 404, body: 'Not found' },
    says: /tidak ditemukan/,
  },
  'is a page instead': {
    url: ENGINE,
    answer: { body: '<!doctype html>' },
    says: /isi berkasnya rusak/,
  },
  'is only wasm by its first bytes': {
    url: ENGINE,
    answer: { body: Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) },
    says: /isi berkasnya rusak/,
  },
  'has a broken database': {
    url: '**/data/v1/mpp.duckdb',
    answer: { body: 'not a database' },
    says: /tidak dapat dimulai/,
  },
  'has no worker': { url: '**/*.worker*.js', answer: { status: 404 }, says: /tidak dapat dimulai/ },
} as const;

for (const [fault, { url, answer, says }] of Object.entries(faults)) {
  test(`an engine that ${fault} fails within seconds, with its reason`, async ({ page }) => {
    await page.route(url, (route) => route.fulfill(answer));
    await openExplorer(page, '?pulau=jawa');
    await waitForEngine(page, 'failed');
    await expect(engineLine(page)).toHaveText(says);
    await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
    await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  });
}

test('a host that inflates the file by itself makes no difference', async ({ page }) => {
  await page.route(ENGINE, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-encoding': 'gzip' };
    await route.fulfill({ response, headers });
  });
  await openExplorer(page);
  await waitForEngine(page, 'ready');
});

test('an engine that breaks while answering costs nothing but itself', async ({ page }) => {
  await openExplorer(page);
  await waitForEngine(page, 'ready');
  await page.evaluate(async () => {
    const explorer = document.querySelector('mpp-explorer')!;
    await explorer.query('DROP TABLE memory.main.region_status');
    await explorer.query('CREATE TABLE memory.main.region_status (broken INTEGER)');
  });
  await page.getByLabel('Sulawesi', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('81 dari 514 daerah');
  await waitForAnswerBy(page, 'rows');
  await expect(engineLine(page)).toHaveText(/berhenti ketika menjawab/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await waitForAnswerBy(page, 'duckdb');
});

test('a browser without wasm exceptions gets the engine that needs none', async ({ page }) => {
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  const asked = page.waitForRequest(/\/engine\/duckdb-mvp\.wasm\.gz$/);
  await openExplorer(page, '?pulau=jawa');
  await asked;
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
});

test('where the reader saves data the engine waits to be asked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openExplorer(page);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  await waitForEngine(page, 'idle');
  expect(asked.filter((url) => url.includes('/engine/'))).toEqual([]);
  await page.getByRole('button', { name: /Muat mesin data \(7,\d MB\)/ }).click();
  await waitForEngine(page, 'ready');
});

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
