import { expect } from '@playwright/test';
import { newestRelease } from '../../../src/releases/releases.ts';
import { test } from '../support/windows.ts';

test('a button copies a snippet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sematkan/#kemajuan');
  const item = page.locator('#kemajuan');
  // By key, because right after scrolling Chromium may send a click to the frame that was there before.
  await item.getByRole('button', { name: 'Salin: Bingkai (iframe)' }).press('Enter');
  await expect(item.getByText('Tersalin.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^<div><div style="[^"]+"><a href="[^"]+" tabindex="-1">[^<]+<\/a><iframe src="https?:\/\/[^"]+\/embed\/kemajuan\/" /,
  );
});

test('the snippet is selected when the clipboard is denied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/sematkan/');
  const item = page.locator('#kemajuan');
  await item.getByRole('button', { name: 'Salin: Komponen web' }).press('Enter');
  await expect(item.getByText('tekan Ctrl+C')).toBeVisible();
  const selected = await page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toContain('<pantau-mpp figure="kemajuan"');
});

test('previews and snippets follow the choice of language, theme and width', async ({ page }) => {
  await page.goto('/sematkan/');
  await page.getByLabel('Bahasa sematan').selectOption('en');
  await page.getByLabel('Tampilan sematan').selectOption('dark');
  await page.getByLabel('Lebar pratinjau').selectOption('480');
  const item = page.locator('#kemajuan');
  await expect(item.getByRole('textbox', { name: 'Bingkai (iframe)' })).toHaveValue(
    /\/en\/embed\/kemajuan\/#dark"/,
  );
  await expect(item.locator('iframe')).toHaveAttribute('src', '/en/embed/kemajuan/#dark');
  expect((await item.locator('iframe').boundingBox())?.width).toBe(480);
});

test('an address with the slug of a provincial figure opens the gallery at it', async ({
  page,
}) => {
  await page.goto('/sematkan/#cakupan-papua');
  const item = page.locator('#gambar-terpilih');
  await expect(item.locator('iframe')).toHaveAttribute('src', '/embed/cakupan-papua/');
  await expect(item.getByRole('heading')).toContainText('Papua');
  await expect(item).toBeInViewport();
});

test('every snippet of the gallery is shown without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL!}/en/sematkan/`);
  await expect(page.locator('textarea').first()).toContainText('<iframe src=');
  await page.getByText('Frame snippets of all provincial figures').click();
  await expect(page.locator('#cakupan-papua code')).toContainText('/en/embed/cakupan-papua/"');
  await context.close();
});

test('a choice freezes the snippets at the newest release', async ({ page }) => {
  const version = newestRelease();
  if (version === null) throw new Error('The repository has lost its releases.');
  await page.goto('/sematkan/');
  await page.getByRole('combobox', { name: 'Data', exact: true }).selectOption(version);
  const item = page.locator('#kemajuan');
  const frame = item.frameLocator('iframe');
  await expect(frame.getByText(`Dibekukan: data versi ${version}, tidak berubah.`)).toBeVisible();
  const link = frame.getByRole('link', { name: 'Grafik dan datanya' });
  await expect(link).toHaveJSProperty('pathname', '/grafik/kemajuan/');
});
