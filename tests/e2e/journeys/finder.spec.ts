import { expect, test, type Page } from '@playwright/test';
import { faultsWithin } from '../support/axe.ts';

const LABEL = 'Cari kabupaten, kota, atau provinsi';

const options = (page: Page) => page.locator('place-finder').getByRole('option');

/** Types into the search of a page and waits for its suggestions. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel(LABEL).pressSequentially(text);
  await expect(page.locator('place-finder').getByRole('listbox')).toBeVisible();
}

test('typing an old or short name opens the region, by keyboard alone', async ({ page }) => {
  await page.goto('/provinsi/');
  await page.getByLabel(LABEL).focus();
  await page.keyboard.type('solo');
  await expect(options(page).first()).toContainText('Kota Surakarta');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/kota-surakarta\/$/);
});

test('namesakes are offered with kind, province and status', async ({ page }) => {
  await page.goto('/');
  await type(page, 'bogor');
  await expect(options(page)).toHaveText([
    /Kabupaten Bogor.*Jawa Barat.*Diresmikan/,
    /Kota Bogor.*Jawa Barat.*Diresmikan/,
  ]);
});

test('Enter opens the region when only one matches', async ({ page }) => {
  await page.goto('/');
  await type(page, 'jatim');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/provinsi\/jawa-timur\/$/);
});

test('Enter lists the matches when there are several, and all regions can be shown again', async ({
  page,
}) => {
  await page.goto('/');
  await type(page, 'bogor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/\?q=bogor$/);
  const status = page.locator('places-filter [role="status"]');
  await expect(status).toContainText('2 daerah cocok dengan “bogor”');
  await expect(page.locator('places-filter li:visible')).toHaveCount(2);
  await status.getByRole('link').click();
  await expect(page.locator('.regions li:visible')).toHaveCount(514);
});

test('a search without a match says so and keeps the whole list', async ({ page }) => {
  await page.goto('/en/daerah/?q=atlantis+raya');
  await expect(page.locator('places-filter [role="status"]')).toContainText('No region matches');
  await expect(page.locator('.regions li:visible')).toHaveCount(514);
});

test('text typed before the names have loaded is kept and answered', async ({ page }) => {
  await page.route('**/finder/places/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('/');
  await page.getByLabel(LABEL).pressSequentially('pangkep');
  await expect(options(page)).toContainText('Kabupaten Pangkajene dan Kepulauan');
  const box = page.getByRole('combobox', { name: LABEL });
  await expect(box).toHaveValue('pangkep');
  await expect(box).toBeFocused();
});

test('the search works as a form when the names cannot be loaded', async ({ page }) => {
  await page.route('**/finder/places/*.json', (route) => route.abort());
  await page.goto('/metode/');
  await page.getByLabel(LABEL).fill('solo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/\?q=solo$/);
  await expect(page.locator('places-filter [role="status"]')).toContainText('tidak dapat dimuat');
  await expect(page.locator('.regions li:visible')).toHaveCount(514);
});

test('the combobox is loaded only when the search is used', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(requested.filter((url) => /finder-combobox|finder\/places/.test(url))).toEqual([]);
  await page.getByLabel(LABEL).focus();
  await expect(page.getByRole('combobox', { name: LABEL })).toBeFocused();
  expect(requested.filter((url) => /finder-combobox.*\.js|finder\/places/.test(url))).toHaveLength(
    2,
  );
});

test('the suggestions are announced in the language of the page', async ({ page }) => {
  await page.goto('/en/');
  const box = page.getByLabel('Find a kabupaten (regency), kota (city) or province');
  await box.pressSequentially('malang');
  await expect(options(page).first()).toContainText('East Java');
  await expect(page.locator('place-finder [role="status"]').first()).toContainText(
    'regions match.',
  );
});

test('the suggestions are tall enough to tap and fit on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/provinsi/');
  await type(page, 'tanjung');
  for (const option of await options(page).all()) {
    const { x, width, height } = (await option.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(24);
    expect([x >= 0, x + width <= 320]).toEqual([true, true]);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the open list has no accessibility fault that axe can find, ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await type(page, 'kota b');
    await page.keyboard.press('ArrowDown');
    expect(await faultsWithin(page, 'place-finder')).toEqual([]);
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the search leads to the list of all regions by province', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel(LABEL).fill('solo');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page).toHaveURL(/\/daerah\/\?q=solo$/);
    await expect(page.locator('.regions li')).toHaveCount(514);
    await page.getByRole('link', { name: 'Jawa Tengah' }).first().click();
    await expect(page.getByRole('link', { name: 'Kota Surakarta' })).toBeVisible();
  });
});
