/** Journeys of residents with an errand, at 360 pixels and by keyboard, and without a script or a location. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/windows.ts';

test.use({ viewport: { width: 360, height: 740 } });

const REGION = 'Dari kabupaten atau kota mana?';

const answer = (page: Page) => page.locator('errand-near .answer');
const results = (page: Page) => page.locator('errand-near .results');
const reported = (page: Page) => results(page).locator('ol').first().locator('li');

/** Types an errand into the form of the home page and presses Enter. */
async function startWith(page: Page, errand: string): Promise<void> {
  await page.goto('/');
  await page.locator('#urusan').focus();
  await page.keyboard.type(errand);
  await page.keyboard.press('Enter');
}

/** Types a region, takes the first suggestion by keyboard, and waits for the answer. */
async function chooseRegion(page: Page, region: string): Promise<void> {
  // The field is hidden until its script has come.
  await expect(page.getByLabel(REGION)).toBeVisible();
  await page.getByLabel(REGION).focus();
  const box = page.getByRole('combobox', { name: REGION });
  await expect(box).toBeFocused();
  await page.keyboard.type(region);
  await expect(page.locator('errand-near .autocomplete__option').first()).toContainText(/\w/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(answer(page)).not.toBeEmpty();
}

async function expectToFit(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
}

test('a passport from Kabupaten Ponorogo: the nearest MPPs, dates, sources and limits', async ({
  page,
}) => {
  await startWith(page, 'paspor');
  await expect(page).toHaveURL(/\/urus\/paspor\/$/);
  await chooseRegion(page, 'ponorogo');
  await expect(answer(page)).toContainText('Di Kabupaten Ponorogo belum ditemukan MPP');
  await expect(reported(page)).toHaveCount(3);
  await expect(reported(page).first()).toContainText(/sekitar \d+ km/);
  await expect(reported(page).first().locator('.said .sources a').first()).toBeVisible();
  await expect(results(page)).toContainText('pemohon sehari');
  await expect(results(page)).toContainText('tetapi belum diketahui');
  await expect(page).toHaveURL(/\?dari=kabupaten-ponorogo$/);
  await expectToFit(page);
});

test('a driving licence from Kota Surabaya: its own MPP is first, as in this region', async ({
  page,
}) => {
  await startWith(page, 'SIM');
  await expect(page).toHaveURL(/\/urus\/sim\/$/);
  await chooseRegion(page, 'kota surabaya');
  await expect(reported(page).first()).toContainText('Kota Surabaya · di daerah ini');
  await expect(reported(page).first()).toContainText('tanpa tanggal');
});

test('marriage from Kota Palu: no open MPP is found there, and the nearest report is named', async ({
  page,
}) => {
  await startWith(page, 'nikah');
  await expect(page).toHaveURL(/\/urus\/kua-haji\/$/);
  await chooseRegion(page, 'kota palu');
  await expect(answer(page)).toContainText('Terdekat yang diberitakan: MPP');
  await expect(reported(page)).toHaveCount(3);
});

test('an errand without a report in Papua lists far reports, and near MPPs as not known', async ({
  page,
}) => {
  await page.goto('/urus/bea-cukai/?dari=kabupaten-nduga');
  await expect(answer(page)).toContainText('Di Kabupaten Nduga belum ditemukan MPP');
  await expect(reported(page).first()).toContainText(/sekitar [\d.]+ km/);
  const others = results(page).locator('ol').nth(1).locator('li');
  await expect(others).toHaveCount(3);
  for (const other of await others.all()) {
    await expect(other).toContainText(/belum ditemukan|irencanakan/);
  }
});

test('a refused location leaves the search by name, which still answers', async ({ page }) => {
  await page.goto('/urus/paspor/');
  await page.getByRole('button', { name: 'Dari lokasi saya' }).focus();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Izin lokasi ditolak');
  await chooseRegion(page, 'kota malang');
  await expect(reported(page)).toHaveCount(3);
});

test.describe('with the location allowed', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { latitude: -7.8715, longitude: 111.4629 },
  });

  test('the location gives the nearest MPPs and is not sent', async ({ page, baseURL }) => {
    await page.goto('/urus/paspor/', { waitUntil: 'networkidle' });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(`${request.url()}${request.postData() ?? ''}`));
    await page.getByRole('button', { name: 'Dari lokasi saya' }).click();
    await expect(reported(page)).toHaveCount(3);
    // Scripts of the page may still come; whatever is asked for, no address carries anything.
    const files = /^\/(?:finder\/points\.json|_astro\/[\w.-]+|favicon\.svg)$/;
    const others = requested.filter((url) => !files.test(url.replace(baseURL!, '')));
    expect(others).toEqual([]);
    expect(requested).toContain(`${baseURL}/finder/points.json`);
  });
});

test('an ambiguous errand narrows the list, and Enter leads to its first entry', async ({
  page,
}) => {
  await startWith(page, 'pajak');
  await expect(page).toHaveURL(/\/urus\/\?q=pajak$/);
  await expect(page.locator('errand-list .found')).toContainText('urusan cocok');
  const count = await page.locator('errand-list li:visible').count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(8);
  await page.locator('#urusan').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('errand-list li a').first()).toBeFocused();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the errand leads to the list, and the service to its MPPs by province', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#urusan').fill('paspor');
    await page.locator('form:has(#urusan) button').click();
    await expect(page).toHaveURL(/\/urus\/\?q=paspor$/);
    await page.getByRole('link', { name: 'Paspor', exact: true }).click();
    await expect(page.locator('[data-list="reported"] li').first()).toBeVisible();
    await expect(page.locator('errand-near')).toBeHidden();
  });
});
