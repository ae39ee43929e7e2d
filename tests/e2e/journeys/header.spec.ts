/** The header in every width, its menu, and both without JavaScript. */
import { expect } from '@playwright/test';
import { test } from '../support/windows.ts';

test('the header is one row of at most 64 pixels at every width', async ({ page }) => {
  for (const path of ['/tentang/', '/en/tentang/']) {
    await page.goto(path);
    for (const width of [320, 360, 480, 704, 705, 900, 1120, 1121, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { height } = (await page.getByRole('banner').boundingBox())!;
      expect(height, `${path} at ${width}`).toBeLessThanOrEqual(64);
    }
  }
});

test('the main heading begins in view at 400 percent zoom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['/', '/daerah/kota-batu/', '/en/provinsi/jawa-timur/', '/jelajah/']) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const { y } = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    expect(y, path).toBeLessThan(200);
  }
});

test('keys alone lead from the start of a page through its menu to another page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/tentang/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Langsung ke isi');
  const group = page.getByRole('navigation', { name: 'Menu utama' }).getByText('Data & grafik');
  for (let tabs = 0; tabs < 12 && !(await focused()).startsWith('Data & grafik'); tabs++)
    await page.keyboard.press('Tab');
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Unduh data');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/$/);
});

test('on a phone keys open all pages from the footer, and Escape returns the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tentang/');
  const open = page.getByRole('button', { name: 'Semua halaman' });
  await open.focus();
  await page.keyboard.press('Enter');
  const pages = page.getByRole('navigation', { name: 'Halaman lain' });
  await expect(pages.getByRole('link')).toHaveCount(28);
  await page.keyboard.press('Tab');
  await expect(pages.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pages).toBeHidden();
  await expect(open).toBeFocused();
});

test('a press elsewhere and Escape close the open group of the menu', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/provinsi/');
  const group = page.getByRole('navigation', { name: 'Menu utama' }).getByText('Data & grafik');
  const link = page.getByRole('navigation', { name: 'Menu utama' }).getByText('Unduh data');
  await group.click();
  await expect(link).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await group.click();
  await page.mouse.click(640, 600);
  await expect(link).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens on a phone and leads to a page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/en/peta/');
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    await menu.getByText('About the data').click();
    await menu.getByRole('link', { name: 'Method' }).click();
    await expect(page).toHaveURL(/\/en\/metode\/$/);
  });

  test('the search leads to lists of everything that can be found', async ({ page }) => {
    await page.goto('/tentang/');
    await page.locator('#cari-ringkas').fill('solo');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cari\/\?q=solo$/);
    // Playwright reads no text inside noscript.
    expect(await page.content()).toContain('tidak menjalankan JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Jawa Tengah' }).click();
    await expect(page.getByRole('link', { name: 'Kota Surakarta' })).toBeVisible();
  });
});
