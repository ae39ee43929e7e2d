/** Failures of DuckDB: each is reported, and everything else keeps working. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, type Page } from '@playwright/test';
import {
  regionRows,
  resultCount,
  unfoldFilters,
  waitForAnswerBy,
  waitForEngine,
} from '../support/explorer/page.ts';
import { startHost, type Fault, type Host } from '../../../scripts/site/host.ts';
import { test } from '../support/windows.ts';

let host: Host;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.close());

const WASM = /duckdb-eh\.wasm/;
const WORKER = /worker\.js\.gz/;
const DATABASE = /mpp\.duckdb\.gz/;
const retry = (page: Page) => page.getByRole('button', { name: 'Coba lagi' });
const engineLine = (page: Page) => page.locator('[data-engine-part="text"]');

/** The bytes of a published file of the engine. */
const published = (name: string) => readFileSync(`dist/engine/${name}`);

const missing = (response: ServerResponse) => void response.writeHead(404).end('Not found');
const sends = (body: string | Buffer, type: string) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(body);

/** Announces a whole file, sends half of it, and then calls `next`. */
const half =
  (name: string, next: (response: ServerResponse) => void) => (response: ServerResponse) => {
    const bytes = published(name);
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => next(response));
  };

const cut = (response: ServerResponse) => setTimeout(() => response.destroy(), 200);
const damaged = published('mpp.duckdb.gz').map((byte, at) => (at > 5000 ? byte ^ 0xff : byte));

/** A host that lets browsers inflate the files of the engine in transit. */
const inflating: Fault = {
  url: /^\/engine\/.*\.gz/,
  answer: (response) => {
    const [, name] = /^\/engine\/([^?]+)/.exec(response.req.url ?? '')!;
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(published(name!));
  },
};

type Reported = Fault & { says: RegExp };

/** In an order in which no two faults with the same message follow each other. */
const faults: Record<string, Reported> = {
  'the code is missing': { url: /start-engine/, answer: missing, says: /muat ulang halaman/ },
  'wasm is missing': { url: WASM, answer: missing, says: /tidak ditemukan/ },
  'wasm is a page instead': {
    url: WASM,
    answer: sends('<!doctype html><title>Beranda</title>', 'text/html'),
    says: /bukan yang diterbitkan/,
  },
  'wasm breaks off half-way': {
    url: WASM,
    answer: half('duckdb-eh.wasm.gz', cut),
    says: /sambungan terputus/,
  },
  'wasm is short without a word': {
    url: WASM,
    answer: sends(published('duckdb-eh.wasm.gz').subarray(0, 1e6), 'application/gzip'),
    says: /bukan yang diterbitkan/,
  },
  'worker is missing': { url: WORKER, answer: missing, says: /tidak ditemukan/ },
  'database is something else': {
    url: DATABASE,
    answer: sends('not a database', 'text/plain'),
    says: /bukan yang diterbitkan/,
  },
  'database breaks off': {
    url: DATABASE,
    answer: half('mpp.duckdb.gz', cut),
    says: /sambungan terputus/,
  },
  'database is damaged': {
    url: DATABASE,
    answer: sends(Buffer.from(damaged), 'application/gzip'),
    says: /bukan yang diterbitkan/,
  },
};

async function open(page: Page): Promise<void> {
  await page.goto(`${host.origin}/jelajah/`);
  await unfoldFilters(page);
}

/** The filters answer from the page's rows, and the announced failure says what still works. */
async function expectEverythingElse(page: Page): Promise<void> {
  await expect(engineLine(page)).toHaveRole('status');
  await expect(engineLine(page)).toContainText('Saringan, grafik, tabel dan unduhan tetap bekerja');
  const filter = page.getByLabel('Kalimantan', { exact: true });
  const before = await resultCount(page).textContent();
  await filter.setChecked(!(await filter.isChecked()));
  await expect(resultCount(page)).not.toHaveText(before!);
  if (await filter.isChecked()) await expect(resultCount(page)).toHaveText('56 dari 514 daerah');
  await waitForAnswerBy(page, 'rows');
}

/** The failure is reported in these words, no worker of it is left, and the page keeps working. */
async function expectReported(page: Page, says: RegExp): Promise<void> {
  await expect(engineLine(page)).toHaveText(says);
  await waitForEngine(page, 'failed');
  // Neither the library's worker nor the one that loads files, because both hold memory.
  await expect.poll(() => page.workers()).toHaveLength(0);
  await expectEverythingElse(page);
}

/** Makes the browser block workers whose code is in memory, while the page has a mark. */
function blockWorkersOnDemand(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content) => ('blocked' in window ? 'blob:nowhere' : create(content));
  });
}

/** Runs a query that DuckDB's code cannot survive; returns its error. */
function trap(page: Page): Promise<string> {
  return page.evaluate(() =>
    document
      .querySelector('mpp-explorer')!
      .query("SELECT repeat('x', 3000000000)")
      .then(String, String),
  );
}

/** Tries again at a host that gives neither the size nor the type of the largest file. */
async function retryWithoutSizes(page: Page): Promise<void> {
  const bytes = published('duckdb-eh.wasm.gz');
  let sendRest = (): void => undefined;
  const answer = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.write(bytes.subarray(0, 2e6));
    sendRest = () => void response.end(bytes.subarray(2e6));
  };
  host.fault = { url: WASM, answer };
  await retry(page).click();
  await expect(page.locator('[data-engine-part="progress"] span')).toHaveText(
    /^2,\d dari 7,\d MB$/,
  );
  sendRest();
  await waitForEngine(page, 'ready');
  await waitForAnswerBy(page, 'duckdb');
}

test('a DuckDB whose files are missing, broken off or something else, whose worker is blocked, or which breaks while answering, is reported each time, leaves everything else working, and can be tried again', async ({
  page,
}) => {
  await blockWorkersOnDemand(page);
  // One visit meets all faults, because each retry requests every file from the host again.
  const [first, ...further] = Object.entries(faults) as [
    [string, Reported],
    ...[string, Reported][],
  ];
  await test.step(first[0], async () => {
    host.fault = first[1];
    await open(page);
    await expectReported(page, first[1].says);
  });
  for (const [name, fault] of further) {
    await test.step(name, async () => {
      host.fault = fault;
      host.requests.length = 0;
      await retry(page).click();
      await expectReported(page, fault.says);
      expect(host.requests.some((url) => fault.url.test(url))).toBe(true);
    });
  }
  await test.step('the worker is blocked', async () => {
    host.fault = undefined;
    await page.evaluate(() => Object.assign(window, { blocked: true }));
    await retry(page).click();
    await expectReported(page, /tidak dapat dimulai/);
  });
  await test.step('a second click on “try again” loads it once, also where the host inflates files', async () => {
    host.fault = inflating;
    host.requests.length = 0;
    await page.evaluate(() => Reflect.deleteProperty(window, 'blocked'));
    await retry(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    expect(host.requests.filter((url) => url.includes('duckdb-eh.wasm'))).toHaveLength(1);
  });
  await test.step('a query traps', async () => {
    expect(await trap(page)).toContain('RuntimeError');
    await expectReported(page, /berhenti ketika menjawab/);
  });
  await test.step('it starts from a host that gives neither sizes nor types', () =>
    retryWithoutSizes(page));
  await test.step('it loses its database, and the rows of the page replace it', async () => {
    await page.evaluate(() => document.querySelector('mpp-explorer')!.query('USE memory'));
    await page.getByLabel('Kalimantan', { exact: true }).uncheck();
    await page.getByLabel('Sulawesi', { exact: true }).check();
    await expect(resultCount(page)).toHaveText('81 dari 514 daerah');
    await waitForAnswerBy(page, 'rows');
    await expect(engineLine(page)).toHaveText(/berhenti ketika menjawab/);
    await expect(regionRows(page).first()).toBeVisible();
  });
});

test('a download of DuckDB that stalls is given up after half a minute', async ({ page }) => {
  host.fault = { url: WASM, answer: half('duckdb-eh.wasm.gz', () => undefined) };
  await page.clock.install();
  await open(page);
  await expect(page.locator('[data-engine-part="progress"] span')).toHaveText(
    /^[34],\d dari 7,\d MB$/,
  );
  await page.clock.fastForward(31_000);
  await waitForEngine(page, 'failed');
  await expect(engineLine(page)).toHaveText(/terlalu lama tidak menjawab/);
  await expectEverythingElse(page);
});
