/** Without HTTPS a page has neither Cache Storage nor checksums, and the engine must work without both. */
import { expect } from '@playwright/test';
import { waitForAnswerBy, waitForEngine } from '../support/explorer/page.ts';
import { UNTRUSTED } from '../support/server.ts';
import { startHost } from '../../../scripts/site/host.ts';
import { test } from '../support/windows.ts';

/** The wasm is left out, because the private windows of these tests keep nothing so large. */
const SMALL = /mpp\.duckdb|worker/;

test('without HTTPS DuckDB starts, and the browser’s own cache keeps the small files', async ({
  page,
}) => {
  const host = await startHost();
  const address = `${host.origin.replace('127.0.0.1', UNTRUSTED)}/jelajah/`;
  for (const files of [2, 0]) {
    host.requests.length = 0;
    await page.goto(address);
    expect(await page.evaluate(() => isSecureContext || 'caches' in window)).toBe(false);
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    expect(
      host.requests.filter((url) => url.startsWith('/engine/') && SMALL.test(url)),
    ).toHaveLength(files);
  }
  host.close();
});
