import { expect, type Page } from '@playwright/test';
import { test } from '../support/windows.ts';

/** The number of dots of covered regions in the drawing that fits the window. */
async function coveredDots(page: Page): Promise<number> {
  return page
    .locator('.dot-map .wide [data-y]:not([data-y=""])')
    .evaluateAll((dots) => dots.filter((dot) => !dot.hasAttribute('data-off')).length);
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Tahun' });
const count = (page: Page) => page.locator('year-control [data-part="count"]');

/** Opens a page whose time passes only as a test says, because a slow machine would play on. */
async function openPaused(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(path);
  await page.clock.pauseAt(60 * 60 * 1000);
}

test('a year changes the count, the dots, the tiles and the address', async ({ page }) => {
  await page.goto('/peta/');
  const tilesNotYet = page.locator('tile-map [data-later]');
  const dotsNow = await coveredDots(page);
  await expect(tilesNotYet).toHaveCount(0);
  await slider(page).fill('2022');
  await expect(count(page)).toHaveText('106 dari 514 kabupaten/kota tercakup pada akhir 2022.');
  expect(await coveredDots(page)).toBeLessThan(dotsNow / 2);
  expect(await tilesNotYet.count()).toBeGreaterThan(100);
  await expect(page).toHaveURL(/\/peta\/\?tahun=2022$/);
});

test('the back button returns to the year before', async ({ page }) => {
  await page.goto('/peta/');
  await page.getByRole('button', { name: 'Mundur satu tahun' }).click();
  await expect(page).toHaveURL(/tahun=2024$/);
  await page.goBack();
  await expect(slider(page)).toHaveValue('2025');
  await expect(count(page)).toContainText('308 dari 514');
});

test('an address with a year opens at that year, in the other language too', async ({ page }) => {
  await page.goto('/en/peta/?tahun=2017');
  await expect(count(page)).toHaveText(
    '8 of 514 regencies and cities were covered at the end of 2017.',
  );
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'end of 2017');
});

test('the arrow keys choose a year and announce it', async ({ page }) => {
  await page.goto('/peta/');
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'data per 15 Des 2025');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'akhir 2024');
  await expect(page).toHaveURL(/tahun=2024$/);
});

test('playing shows the years one after another and stops at now', async ({ page }) => {
  await openPaused(page, '/peta/?tahun=2023');
  await page.getByRole('button', { name: 'Putar' }).click();
  await expect(count(page)).toHaveAttribute('aria-live', 'off');
  await page.clock.runFor(1200);
  await expect(slider(page)).toHaveValue('2024');
  await page.clock.runFor(1200);
  await expect(slider(page)).toHaveValue('2025');
  await expect(page.getByRole('button', { name: 'Putar' })).toBeVisible();
  await expect(count(page)).toHaveAttribute('aria-live', 'polite');
});

for (const how of ['Escape', 'press']) {
  test(`playing is stopped by ${how}`, async ({ page }) => {
    await openPaused(page, '/peta/');
    await page.getByRole('button', { name: 'Putar' }).click();
    await page.clock.runFor(1200);
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Berhenti' }).click();
    await page.clock.runFor(5000);
    await expect(slider(page)).toHaveValue('2018');
    await expect(page).toHaveURL(/tahun=2018$/);
  });
}

test('playing is slow when the reader prefers reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPaused(page, '/peta/');
  await page.getByRole('button', { name: 'Putar' }).click();
  await page.clock.runFor(2500);
  await expect(slider(page)).toHaveValue('2017');
  await page.clock.runFor(1000);
  await expect(slider(page)).toHaveValue('2018');
});

test('both maps of the dots show every region at both widths', async ({ page }) => {
  await page.goto('/peta/');
  const drawn = await page.locator('.dot-map .wide [data-y]').count();
  expect(drawn).toBeGreaterThan(514);
  const within = await page
    .locator('.dot-map .narrow svg > g')
    .evaluateAll((groups) => groups.map((group) => group.querySelectorAll('[data-y]').length));
  expect(Math.max(...within)).toBe(514);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('six drawings replace the choice of a year', async ({ page }) => {
    await page.goto('/peta/');
    await expect(page.getByRole('slider', { name: 'Tahun' })).toBeHidden();
    const moments = page.locator('#enam-waktu ol > li');
    await expect(moments).toHaveCount(6);
    await expect(moments.first()).toContainText('8 dari 514');
    await expect(moments.last()).toContainText('308 dari 514');
    await expect(moments.nth(3).locator('use')).toHaveCount(5);
  });
});
