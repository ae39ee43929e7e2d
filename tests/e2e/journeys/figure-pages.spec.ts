/** A journalist uses the pages of figures. */
import { expect, test } from '@playwright/test';

test('a figure on the home page links to its page with its files and its citation', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('#kelompok-pulau figcaption a').last().click();
  await expect(page).toHaveURL('/grafik/cakupan-pulau/');
  await expect(page.locator('h1')).toContainText('Cakupan terendah');
  await expect(page.getByLabel('Teks biasa', { exact: true })).toHaveValue(
    /^Pantau MPP \(\d{4}\)\. .+ versi \d{4}-\d{2}-\d{2}-[0-9a-f]{8}\. CC BY 4\.0\. http.+\/grafik\/cakupan-pulau\/$/,
  );
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
