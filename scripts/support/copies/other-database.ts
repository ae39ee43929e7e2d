/** Makes the explorer of a page use another database, for example a larger one for a measurement. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PublishedFile } from '../../../src/engine/files/fetch-file.ts';

/** The address of the other database; only a host can serve a large one, not the test's own channel. */
export const OTHER_DATABASE = '/engine/other.duckdb';

/** Larger files, in bytes, need a host. */
const LARGE = 50e6;

/**
 * Makes every explorer that `page` opens from now on use the database file at `path` instead of the
 * published one, by changing address, size and checksum in the page, because the explorer checks them.
 */
export async function useDatabase(page: Page, path: string): Promise<void> {
  const content = readFileSync(path);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const sizes = { bytes: content.length, rawBytes: content.length };
  const sums = { sha256, publishedSha256: sha256 };
  const file: PublishedFile = {
    url: OTHER_DATABASE,
    type: 'application/vnd.duckdb',
    ...sizes,
    ...sums,
  };
  if (content.length < LARGE)
    await page.route(`**${OTHER_DATABASE}`, (route) => route.fulfill({ body: content }));
  await page.route(/\/jelajah\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/"database":\{[^}]*\}/, `"database":${JSON.stringify(file)}`);
    await route.fulfill({ response, body });
  });
}
