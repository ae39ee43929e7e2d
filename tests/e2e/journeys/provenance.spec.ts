/** Links from a number to its rows and from a row to its sources; the list of sources; conflicting claims. */
import { expect } from '@playwright/test';
import { loadDataset } from '../../../src/data/load.ts';
import { test } from '../support/windows.ts';

test('a search keeps the sources that contain every word, and shows their number', async ({
  page,
}) => {
  await page.goto('/sumber/');
  await page.getByRole('searchbox', { name: 'Cari judul' }).fill('jpnn des 2022');
  const rows = page.locator('rows-filter li:visible');
  const shown = await rows.count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(10);
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/JPNN/i);
  await expect(page.locator('rows-filter [role="status"]')).toHaveText(`${shown} sumber cocok`);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every source is listed and no search is offered', async ({ page }) => {
    await page.goto('/en/sumber/');
    await expect(page.locator('rows-filter li')).toHaveCount(loadDataset('data').sources.length);
    await expect(page.getByRole('searchbox', { name: 'Search title' })).toBeHidden();
  });
});

test('a source lists the rows that cite it, with links', async ({ page }) => {
  await page.goto('/sumber/2024/#kompas-20240627-ngawi');
  const source = page.locator('[id="kompas-20240627-ngawi"]');
  await source.getByRole('link', { name: 'peresmian 27 Jun 2024' }).click();
  await expect(page).toHaveURL(/\/peresmian\/2024-06-27-1\/$/);
});

test('a figure links to its rows, and each row to its sources', async ({ page }) => {
  await page.goto('/en/');
  const figure = page.locator('#kelompok-pulau');
  await figure.getByText(/^Sources \(\d+\)$/).click();
  await figure.getByRole('link', { name: /^Rows and sources/ }).click();
  await expect(page.locator('h1')).toHaveText('Coverage by island group: rows and sources');
  const jawa = page.locator('[data-row="jawa"]').first();
  const covered = await jawa.locator('[data-column="covered"]').textContent();
  await expect(jawa.locator('.members > li')).toHaveCount(Number(covered));
  const sources = jawa.locator('.members > li').first().locator('.sources a');
  await expect(sources.first()).toHaveAttribute('href', /^https?:\/\//);
});

test('a source without an address is described on the site', async ({ page }) => {
  await page.goto('/daerah/kota-batu/');
  const link = page.locator('a[href="/sumber/2022/#agropolitantv-20221205-26mpp"]').first();
  await link.click();
  await expect(page.locator('[id="agropolitantv-20221205-26mpp"]')).toContainText(
    'Alamat webnya tidak diketahui',
  );
});

test('a page with conflicting sources shows their claims, and which one is used', async ({
  page,
}) => {
  await page.goto('/en/daerah/kota-bima/');
  const note = page.locator('section', { has: page.locator('#sumber-berbeda') });
  await expect(note.getByText('Kabupaten Bima.')).toBeVisible();
  await expect(note.locator('[data-used="true"]')).toContainText('Kota Bima.');
  await note.getByRole('link', { name: 'See all conflicting reports' }).click();
  await expect(page.locator('[id="bima-2024-kota-atau-kabupaten"]')).toBeVisible();
});

test('a symbol of evidence has a text that says how strong it is', async ({ page }) => {
  await page.goto('/en/provinsi/jawa-timur/');
  const row = page.locator('[data-row="35.10"]', { has: page.locator('.evidence-mark') });
  await expect(row.locator('.evidence-mark')).toHaveText('Evidence: counted by the ministry');
});
