/** The service worker: copies of visited pages, the page without a connection, and newer builds. */
import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { startHost, type Host } from '../../../scripts/site/host.ts';
import { test } from '../support/windows.ts';

test.use({ serviceWorkers: 'allow' });

let host: Host;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.close());

const unreachable = { url: /./, answer: (response: ServerResponse) => void response.destroy() };
const note = (page: Page) => page.locator('.site-note');

/** Opens a page and waits until the worker has stored it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(host.origin + path);
  const isStored = (address: string) => caches.match(address).then((found) => found !== undefined);
  await expect.poll(() => page.evaluate(isStored, host.origin + path)).toBe(true);
}

test('without a connection a visited page has its day, and another page lists what is stored', async ({
  page,
}) => {
  await visit(page, '/tentang/');
  host.fault = unreachable;
  await page.goto(`${host.origin}/tentang/?dari=kabar`);
  await expect(note(page)).toContainText(/Situs tidak menjawab.* pada \d+ \S+ 20\d\d/);
  await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${host.origin}/en/provinsi/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Halaman ini tidak dapat diambil',
  );
  await expect(page.locator('#tersimpan a')).toHaveAttribute('href', '/tentang/');
  await expect(page.locator('.actions a')).toHaveCSS('display', 'inline-block');
  host.fault = undefined;
  await page.getByRole('link', { name: 'Coba lagi' }).click();
  await expect(page).toHaveURL(/\/en\/provinsi\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a build published while a page is open is announced, and only a press reloads', async ({
  page,
}) => {
  await visit(page, '/tentang/');
  const newer = `${readFileSync('dist/service-worker.js', 'utf8')}\n// newer`;
  const answer = (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/javascript' }).end(newer);
  host.fault = { url: /service-worker\.js/, answer };
  await page.evaluate(() => navigator.serviceWorker.ready.then((found) => found.update()));
  await expect(note(page)).toContainText('Versi yang lebih baru dari situs ini sudah tersedia.');
  host.requests.length = 0;
  await note(page).getByRole('button', { name: 'Muat ulang' }).click();
  await expect.poll(() => host.requests).toContain('/tentang/');
  await expect(note(page)).toHaveCount(0);
});
