/** A journalist uses the pages of figures. */
import { expect } from '@playwright/test';
import { test } from '../support/windows.ts';

test('a figure on the home page opens its code in place, and links to its page with its citation', async ({
  page,
}) => {
  await page.goto('/');
  const figure = page.locator('#kelompok-pulau');
  await figure.getByText('Sematkan', { exact: true }).click();
  await expect(figure.locator('textarea[data-snippet]')).toHaveValue(
    /<pantau-mpp figure="cakupan-pulau"/,
  );
  await figure.getByRole('link', { name: 'Halaman grafik ini' }).click();
  await expect(page).toHaveURL('/grafik/cakupan-pulau/');
  await expect(page.locator('h1')).toContainText('Cakupan terendah');
  await expect(page.getByLabel('Teks biasa', { exact: true })).toHaveValue(
    /^Pantau MPP \(\d{4}\)\. .+ versi \d{4}-\d{2}-\d{2}-[0-9a-f]{8}\. CC BY 4\.0\. http.+\/grafik\/cakupan-pulau\/$/,
  );
});

test('keys open the actions of a figure in turn, one at a time', async ({ page }) => {
  await page.goto('/en/provinsi/jawa-timur/');
  const figure = page.locator('#kemajuan');
  const open = figure.locator('details[open] > summary');
  await figure.getByText('Embed', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(open).toHaveText(['Embed']);
  await expect(figure.locator('textarea[data-snippet]')).toBeVisible();
  await figure.getByText('Cite', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(open).toHaveText(['Cite']);
});

test('pressing its button copies a citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/grafik/peta-petak/');
  await page.getByRole('button', { name: 'Salin kutipan: BibTeX' }).click();
  await expect(page.getByText('Tersalin.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel('BibTeX', { exact: true }).inputValue());
  expect(copied).toMatch(/^@misc\{pantau-mpp-peta-petak-/);
});

test('each figure links to the previous and the next one', async ({ page }) => {
  await page.goto('/grafik/');
  await page.locator('.national a').first().click();
  const first = page.url();
  await page.locator('a[rel=next]').click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL(first);
});

test('pointing and arrow keys read values off a chart', async ({ page }) => {
  await page.goto('/provinsi/jawa-timur/');
  const chart = page.locator('#kemajuan chart-cursor');
  await chart.focus();
  await page.keyboard.press('End');
  const value = chart.locator('[role=status]');
  await expect(value).toContainText(/2025: Bertambah \d+ · Tercakup 35 · Persentase 92,1%/);
  await page.keyboard.press('ArrowLeft');
  await expect(value).not.toContainText('Tercakup 35');
  await chart.locator('svg:visible').hover({ position: { x: 60, y: 100 } });
  await expect(value).toContainText(/ 2017: Bertambah \d/);
  await page.keyboard.press('Escape');
  await expect(value).toHaveText('');
});
