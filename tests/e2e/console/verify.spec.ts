/** The console's check of published files, with unaltered and with altered files. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { publishedNames } from '../../../src/db/published.ts';
import { openConsole, said, sharedTest, verdict } from '../support/explorer/console.ts';
import { test } from '../support/windows.ts';

const outcome = '[data-part="verify-outcome"]';

test('DuckDB in the browser reproduces every table, every view and the database', async ({
  page,
}) => {
  await page.goto('/jelajah/periksa/');
  await page.getByRole('button', { name: 'Periksa semua' }).click();
  await expect(verdict(page)).toHaveText(
    new RegExp(`^Sama\\. ${publishedNames.length} tabel dan tampilan, [\\d.]+ sel`),
    { timeout: 90_000 },
  );
  const rows = page.locator(`${outcome} tbody tr`);
  await expect(rows).toHaveCount(publishedNames.length + 1);
  const database = await (await page.request.get('/data/v1/mpp.duckdb')).body();
  const digest = createHash('sha256').update(database).digest('hex');
  await expect(rows.last()).toContainText(digest);
});

/** Makes the host send other bytes for one JSON and one CSV. */
async function alterFiles(page: Page): Promise<void> {
  await page.route('**/data/v1/headline.json', async (route) => {
    const response = await route.fetch();
    const [row] = (await response.json()) as Record<string, unknown>[];
    await route.fulfill({ response, json: [{ ...row, official_total: 999 }] });
  });
  await page.route('**/data/v1/reconciliation.csv', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/\d/, '9') + '\n' });
  });
}

sharedTest(
  'a view opened by its link shows its SQL and is checked immediately, and altered files are reported: JSON with row, column and both values, CSV by its digest',
  async ({ page }) => {
    await alterFiles(page);
    await openConsole(page, '#view=coverage_by_province');
    await expect(page.getByRole('link', { name: 'Periksa semua angka' })).toHaveAttribute(
      'href',
      '/jelajah/periksa/',
    );
    await expect(said(page)).toHaveText(/^38 baris/);
    await expect(verdict(page)).toHaveText(/^Sama\. coverage_by_province, 38 baris/);
    const csv = await (await page.request.get('/data/v1/coverage_by_province.csv')).body();
    await expect(page.locator(outcome)).toContainText(
      createHash('sha256').update(csv).digest('hex'),
    );
    await page.getByText('SQL yang mendefinisikan coverage_by_province').click();
    await expect(page.getByText('CREATE VIEW coverage_by_province')).toBeVisible();
    await openConsole(page, '#view=headline');
    await expect(verdict(page)).toHaveText(/^Berbeda: headline\. Jumlah perbedaan sel: 1\./);
    const table = page.getByRole('table', { name: 'Perbedaan dalam headline' });
    await expect(table.locator('tbody td')).toHaveText(['1', 'official_total', /^\d+$/, '999']);
    await openConsole(page, '#view=reconciliation');
    await expect(verdict(page)).toHaveText(/^Berbeda: reconciliation/);
    await expect(page.locator(`${outcome} tbody tr`).first().locator('.digest')).toHaveCount(3);
    await page.unrouteAll();
  },
);

test('every figure of the site links to the SQL of an existing table or view', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('index.html') && !/^(?:en\/)?(?:embed|data\/\d)/.test(file),
  );
  const names = new Set<string>(publishedNames);
  let figures = 0;
  for (const file of pages) {
    const html = readFileSync(join('dist', file), 'utf8');
    for (const [figure] of html.matchAll(/<figure[\s>][\s\S]*?<\/figure>/g)) {
      const [, view = ''] = /href="[^"]*jelajah\/sql\/#view=(\w+)" data-sql/.exec(figure) ?? [];
      expect(names.has(view), `${file}: ${figure.slice(0, 80)}`).toBe(true);
      figures++;
    }
  }
  expect(figures).toBeGreaterThan(10);
});
