import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { test } from '../support/windows.ts';

const BUTTON = 'Cari MPP terdekat dari lokasi saya';
const MALANG = { latitude: -7.9786, longitude: 112.6318 };
const BANJAR = { latitude: -7.3707, longitude: 108.5342 };
const MANILA = { latitude: 14.5995, longitude: 120.9842 };

/** Opens a page and presses the button for the nearest MPPs by keyboard alone. */
async function findNearest(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: BUTTON }).focus();
  await page.keyboard.press('Enter');
}

const status = (page: Page) => page.locator('near-me [role="status"]');

test.describe('with the location allowed', () => {
  test.use({ permissions: ['geolocation'], geolocation: MALANG });

  test('the three nearest MPPs are listed with distance, address and hours, nearest first', async ({
    page,
  }) => {
    await findNearest(page);
    const items = page.locator('near-me li');
    await expect(items).toHaveCount(3);
    await expect(items.first()).toContainText('Malang');
    for (const item of await items.all()) {
      await expect(item).toContainText(/sekitar \d+ km|kurang dari/);
      await expect(item).toContainText('Alamat:');
      await expect(item).toContainText('Jam buka:');
      await expect(item.getByRole('link')).toHaveAttribute('href', /^\/daerah\/ko?[a-z-]+\/$/);
    }
    await expect(page.locator('near-me')).toContainText('Jarak lurus');
  });

  test('the location is not sent in any request', async ({ page, baseURL }) => {
    const requested: string[] = [];
    await page.goto('/daerah/', { waitUntil: 'networkidle' });
    page.on('request', (request) => requested.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('button', { name: BUTTON }).click();
    await expect(page.locator('near-me li')).toHaveCount(3);
    expect(requested.map((url) => url.trim())).toEqual([`${baseURL}/finder/mpps/id.json`]);
  });

  test('a failure to load the list of MPPs is reported', async ({ page }) => {
    await page.route('**/finder/mpps/*.json', (route) => route.abort());
    await findNearest(page);
    await expect(status(page)).toContainText('tidak dapat diunduh');
    await expect(status(page)).toContainText('menurut nama daerah');
  });

  test('the answer has no accessibility fault that axe can find, light or dark', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await findNearest(page);
    await expect(page.locator('near-me li')).toHaveCount(3);
    expect.soft(await axeFaults(page, 'all', ['near-me']), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await axeFaults(page, 'colours', ['near-me']), 'dark').toEqual([]);
  });
});

test.describe('beside an MPP that is not inaugurated', () => {
  test.use({ permissions: ['geolocation'], geolocation: BANJAR });

  test('the operating MPP is named as nearer', async ({ page }) => {
    await findNearest(page, '/daerah/');
    await expect(page.locator('near-me')).toContainText('Lebih dekat lagi');
    await expect(
      page.locator('near-me .results').getByRole('link', { name: 'Kota Banjar' }),
    ).toBeVisible();
  });
});

test.describe('far from Indonesia', () => {
  test.use({ permissions: ['geolocation'], geolocation: MANILA });

  test('the answer says that no MPP is near', async ({ page }) => {
    await findNearest(page);
    await expect(status(page)).toContainText('di luar Indonesia');
    await expect(page.locator('near-me li')).toHaveCount(0);
  });
});

test('a denied location is explained, with what still works', async ({ page }) => {
  await findNearest(page);
  await expect(status(page)).toContainText('Izin lokasi ditolak');
  await expect(status(page)).toContainText('menurut nama daerah');
});

for (const [code, text] of [
  [2, 'tidak dapat menentukan lokasinya'],
  [3, 'terlalu lama'],
] as const) {
  test(`the browser’s error ${code} is explained`, async ({ page }) => {
    await page.addInitScript((errorCode) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: errorCode } as GeolocationPositionError);
    }, code);
    await findNearest(page);
    await expect(status(page)).toContainText(text);
  });
}

test('the location is requested only after the click', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => {
      document.documentElement.dataset['located'] = 'yes';
    };
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('html')).not.toHaveAttribute('data-located');
  await page.getByRole('button', { name: BUTTON }).click();
  await expect(page.locator('html')).toHaveAttribute('data-located', 'yes');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the button, which needs a script, is hidden', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(BUTTON)).toBeHidden();
  });
});
