/** What the browser keeps of DuckDB between visits, and when the page releases it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  resultCount,
  unfoldFilters,
  waitForAnswerBy,
  waitForEngine,
} from '../support/explorer/page.ts';
import { startHost, type Host } from '../../../scripts/site/host.ts';
import { test } from '../support/windows.ts';

let host: Host;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.close());

const engineFiles = () => host.requests.filter((url) => url.startsWith('/engine/'));

/** Addresses of the kept files. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
  });
}

/** Opens the explorer and waits until everything is kept; returns which files the host was asked for. */
async function visit(page: Page): Promise<string[]> {
  host.requests.length = 0;
  await page.goto(`${host.origin}/jelajah/`);
  await waitForEngine(page, 'ready');
  await expect.poll(() => kept(page)).toHaveLength(3);
  return engineFiles();
}

async function becomes(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

/** Makes the host send the explorer with the address of another database. */
function changeData(): void {
  const changed = readFileSync('dist/jelajah/index.html', 'utf8').replace(
    /mpp\.duckdb\.gz\?v=\w+/,
    'mpp.duckdb.gz?v=another',
  );
  const answer: NonNullable<Host['fault']>['answer'] = (response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(changed);
  host.fault = { url: /^\/jelajah\/$/, answer };
}

const UNREADABLE = 'unreadable';

/** Makes the kept worker of the library unreadable. */
function breakKeptWorker(page: Page): Promise<void> {
  return page.evaluate(async (text) => {
    const store = await caches.open((await caches.keys())[0]!);
    const worker = (await store.keys()).find(({ url }) => url.includes('worker'))!;
    await store.put(worker, new Response(text));
  }, UNREADABLE);
}

/** The kept worker of the library, as text. */
function keptWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const store = await caches.open((await caches.keys())[0]!);
    const worker = (await store.keys()).find(({ url }) => url.includes('worker'))!;
    return (await store.match(worker))!.text();
  });
}

test('what is kept of DuckDB serves later visits, the back button and a page that was hidden for long, and is replaced when it is old or unreadable', async ({
  page,
}) => {
  await page.clock.install();
  await test.step('the first visit keeps every file', async () => {
    const first = await visit(page);
    // The library's worker; the one that loaded the files ends once they are kept.
    await expect.poll(() => page.workers()).toHaveLength(1);
    expect(first.toSorted()).toEqual((await kept(page)).toSorted());
  });
  await test.step('the page requests none of them when the back button returns to it', async () => {
    await page.goto(`${host.origin}/404.html`);
    host.requests.length = 0;
    await page.goBack();
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    expect(engineFiles()).toEqual([]);
  });
  await test.step('after a change of the data only the new database is fetched, and an unreadable copy replaced without a message', async () => {
    changeData();
    await breakKeptWorker(page);
    const changed = '/engine/mpp.duckdb.gz?v=another';
    expect(await visit(page)).toEqual([changed]);
    expect(await keptWorker(page)).not.toBe(UNREADABLE);
    await expect
      .poll(async () => (await kept(page)).filter((url) => url.includes('mpp.duckdb')))
      .toEqual([changed]);
    // A pending query would time out when five minutes pass at once.
    await waitForAnswerBy(page, 'duckdb');
  });
  await test.step('after five minutes hidden DuckDB is released, and started again from what is kept', async () => {
    await becomes(page, 'hidden');
    // The last query of those that prepare for the next choice ends, and no other follows.
    await page.waitForTimeout(500);
    await page.clock.fastForward('05:01');
    await waitForEngine(page, 'idle');
    await expect(page.locator('[data-engine-part="text"]')).toHaveText(/lama tersembunyi/);
    await unfoldFilters(page);
    await page.getByLabel('Jawa', { exact: true }).check();
    await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
    host.requests.length = 0;
    await becomes(page, 'visible');
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    expect(engineFiles()).toEqual([]);
  });
});

test('a reader who never agreed to DuckDB does not get it by returning to the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'deviceMemory', { value: 1 });
  });
  await page.clock.install();
  await page.goto(`${host.origin}/jelajah/`);
  await waitForEngine(page, 'idle');
  await becomes(page, 'hidden');
  await page.clock.fastForward('05:01');
  await becomes(page, 'visible');
  await expect(page.getByRole('button', { name: /Muat mesin data/ })).toBeVisible();
  expect(engineFiles()).toEqual([]);
});
