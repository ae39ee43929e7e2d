import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { test } from '../support/windows.ts';

const field = (page: Page) => page.locator('#cari-ringkas');
const links = (page: Page) => page.locator('.found').getByRole('link');
const status = (page: Page) => page.locator('.found [role="status"]');

test('typing an old or short name opens the region, by keyboard alone', async ({ page }) => {
  await page.goto('/provinsi/');
  await field(page).focus();
  await page.keyboard.type('solo');
  await expect(links(page).first()).toContainText('Kota Surakarta');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/kota-surakarta\/$/);
});

test('results are grouped and have the status of regions', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('sim');
  await expect(page.locator('.found .group').first()).toHaveText('Layanan');
  await expect(links(page).first()).toContainText('Surat izin mengemudi');
  await field(page).fill('bogor');
  await expect(page.locator('.found ul').first().getByRole('link')).toHaveText([
    /Kabupaten Bogor.*Jawa Barat.*Diresmikan/,
    /Kota Bogor.*Jawa Barat.*Diresmikan/,
  ]);
});

test('Enter opens what the text surely names', async ({ page }) => {
  await page.goto('/tentang/');
  await field(page).pressSequentially('jaksel');
  await expect(links(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/kota-jakarta-selatan\/$/);
});

test('a guess is shown as a guess, and Enter does not open it', async ({ page }) => {
  await page.goto('/tentang/');
  await field(page).pressSequentially('jaksal');
  await expect(status(page)).toContainText('Tidak ada yang bernama “jaksal”');
  await expect(links(page)).toHaveText([/Kota Jakarta Selatan/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=jaksal$/);
  const results = page.locator('search-results');
  await expect(results.getByRole('status')).toContainText('Mungkin maksud Anda');
  await expect(results.getByRole('link')).toHaveText([/Kota Jakarta Selatan/]);
});

test('the list of regions is narrowed by a query and can be shown whole again', async ({
  page,
}) => {
  await page.goto('/daerah/?q=bogor');
  const line = page.locator('places-filter [role="status"]');
  await expect(line).toContainText('2 daerah cocok dengan “bogor”');
  await expect(page.locator('places-filter li:visible')).toHaveCount(2);
  await line.getByRole('link').click();
  await expect(page.locator('places-filter section:visible')).toHaveCount(38);
});

test('text typed before the index has loaded is kept and answered', async ({ page }) => {
  await page.route('**/finder/search/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/tentang/');
  await field(page).pressSequentially('pangkep');
  await expect(links(page)).toContainText(['Kabupaten Pangkajene dan Kepulauan']);
  await expect(field(page)).toHaveValue('pangkep');
  await expect(field(page)).toBeFocused();
});

test('the search works as a form when the index cannot be loaded', async ({ page }) => {
  await page.route('**/finder/search/*.json', (route) => route.abort());
  await page.goto('/tentang/');
  await field(page).fill('solo');
  await expect(page.locator('.found [role="alert"]')).toContainText('tidak dapat diunduh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=solo$/);
  await expect(page.locator('search-results')).toContainText('tidak dapat diunduh');
  await expect(page.getByRole('main').getByRole('link', { name: 'Jawa Tengah' })).toBeVisible();
});

test('the search is loaded only when it is used', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/tentang/', { waitUntil: 'networkidle' });
  const ofSearch = (): string[] => requested.filter((url) => /panel|finder\/search/.test(url));
  expect(ofSearch()).toEqual([]);
  await field(page).focus();
  await expect.poll(() => ofSearch().length).toBe(2);
});

test('on a phone the search opens over the whole screen and returns the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/tentang/');
  const open = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await open.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('malang');
  await expect(links(page).first()).toContainText('East Java');
  const { width, height } = (await page.getByRole('dialog').boundingBox())!;
  expect([width, height]).toEqual([360, 740]);
  await page.getByRole('button', { name: 'Close the search' }).click();
  await expect(open).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the open results have no accessibility fault that axe can find, light or dark', async ({
  page,
}) => {
  await page.goto('/tentang/');
  await field(page).pressSequentially('kota b');
  await page.keyboard.press('ArrowDown');
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFaults(page, rules, ['.site-header site-search'])).toEqual([]);
  }
});

test('the page for an unknown address offers what its last part may mean', async ({ page }) => {
  await page.goto('/daerah/kota-bandug/');
  const results = page.locator('search-results');
  await expect(results.getByRole('status')).toContainText('Mungkin maksud Anda');
  await expect(results.getByRole('link', { name: /^Kota Bandung/ })).toBeVisible();
});
