/** The comparison: by address, by keyboard, on a past day, without scripts, on a phone. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { search } from '../support/explorer/page.ts';
import { test } from '../support/explorer/test.ts';

const heads = (page: Page) => page.locator('[data-part="table"] thead th');
const chips = (page: Page) => page.locator('[data-part="chips"] button');
const status = (page: Page) => page.locator('[data-part="status"]');
const said = (page: Page) => page.locator('[data-part="said"]');
const field = (page: Page) => page.locator('#compare-add');
const row = (page: Page, name: string) =>
  page
    .locator('[data-part="table"] tr')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function openComparison(page: Page, query = '', lang = ''): Promise<void> {
  await page.goto(`${lang}/jelajah/banding/${query}`);
  await expect(page.locator('mpp-compare')).toHaveAttribute('data-ready', '');
}

/** Types a name and takes the first suggestion, by keyboard alone. */
async function addByKeyboard(page: Page, name: string): Promise<void> {
  await field(page).focus();
  await expect(page.locator('.compare-controls .autocomplete__wrapper')).toBeAttached();
  await page.keyboard.type(name);
  await expect(page.locator('.compare-controls .autocomplete__option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('an address opens its regions in their order, beside the nation', async ({ page }) => {
  await openComparison(page, '?tempat=35.79,72,31.71');
  await expect(heads(page)).toHaveText([
    'Ukuran',
    /Kota Batu\s+Jawa Timur/,
    'Sulawesi Tengah',
    /Kota Jakarta Pusat\s+DKI Jakarta/,
    'Nasional',
  ]);
  await expect(page.locator('[data-part="summary"]')).toContainText('tidak sejenis');
  await expect(page.locator('[data-part="chart"] .wide .line')).toHaveCount(4);
});

test('regions are added and removed by keyboard alone, and the back button undoes it', async ({
  page,
}) => {
  await openComparison(page);
  await addByKeyboard(page, 'solo');
  await expect(heads(page)).toHaveText(['Ukuran', /Kota Surakarta/, 'Nasional']);
  await expect(field(page)).toHaveValue('');
  await addByKeyboard(page, 'jatim');
  await expect(chips(page)).toHaveCount(2);
  await expect.poll(() => search(page)).toBe('?tempat=33.72,35');
  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(1);
  await expect(chips(page).first()).toBeFocused();
  await expect.poll(() => search(page)).toBe('?tempat=35');
  await page.goBack();
  await expect(chips(page)).toHaveCount(2);
  await page.goBack();
  await page.goBack();
  await expect(heads(page)).toHaveCount(6);
  await expect(page.locator('[data-part="preset"]')).toBeVisible();
});

test('the fourth region hides the field and moves the focus to the list of the compared', async ({
  page,
}) => {
  await openComparison(page, '?tempat=35,33,32');
  await addByKeyboard(page, 'kota batu');
  await expect(page.locator('[data-part="full"]')).toBeVisible();
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toContainText('dan Kota Batu');
});

test('a day and a base are chosen and kept in the address', async ({ page }) => {
  await openComparison(page, '?tempat=35,31');
  await page.getByText('Tanggal dan basis').click();
  await page.getByLabel('Pilihan cepat').selectOption({ label: '5 Des 2022' });
  await expect(status(page)).toContainText('Keadaan per 5 Desember 2022');
  await expect(row(page, 'Tercakup MPP').locator('td').last()).toContainText('106 dari 514');
  await page.getByLabel('508: tanpa wilayah administrasi Jakarta').check();
  await expect(row(page, 'Tercakup MPP').locator('td').nth(1)).toContainText('Di luar basis');
  await expect.poll(() => search(page)).toBe('?tempat=35,31&per=2022-12-05&base=508');
  await expect(row(page, 'Akhir 2022')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Read this page in English' })).toHaveAttribute(
    'href',
    /\?tempat=35,31&per=2022-12-05&base=508$/,
  );
});

test('unknown regions and an invalid day in an address are reported', async ({ page }) => {
  await openComparison(page, '?tempat=35,99,72,11,12,13&per=2031-01-01');
  await expect(chips(page)).toHaveCount(4);
  await expect(said(page)).toContainText('diabaikan: 99');
  await expect(said(page)).toContainText('tidak ditampilkan: Sumatera Barat');
  await expect(said(page)).toContainText('Tanggal yang diminta tidak dapat ditampilkan');
});

test('without the combobox the field still adds a region typed in full', async ({ page }) => {
  await page.route('**/finder-combobox*', (route) => route.abort());
  await openComparison(page);
  await field(page).fill('Kota Batu');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText([/Kota Batu/]);
  await field(page).fill('entah di mana');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('“entah di mana”');
});

test('the CSV has a row for each compared region, with the day', async ({ page }) => {
  await openComparison(page, '?tempat=35,35.79&per=2022-12-05');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('pantau-mpp-banding-35-35.79-per-2022-12-05.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 4).join())).toEqual([
    ',nation,Nasional,2022-12-05',
    '35,provinsi,Jawa Timur,2022-12-05',
    '35.79,kota,Kota Batu,2022-12-05',
  ]);
});

test('the chart of the compared can be saved as an image with their names', async ({ page }) => {
  await openComparison(page, '?tempat=35,72');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pantau-mpp-banding-35-72-[\d-]+\.svg$/);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('Jawa Timur');
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/var\(|class=|<text/);
});

test('a screen reader finds column heads, charts in words, and the list of the compared', async ({
  page,
}) => {
  await openComparison(page, '?tempat=35.79');
  await expect(status(page)).toHaveRole('status');
  await expect(page.getByRole('columnheader', { name: 'Kota Batu' })).toBeVisible();
  await expect(page.locator('[data-part="table"]')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "Ukuran"
          - columnheader /Kota Batu/
          - columnheader "Nasional"
  `);
  const chart = page.getByRole('img', { name: 'Kota Batu: tercakup, terhitung sejak' });
  await expect(chart).toBeVisible();
});

test('on a phone the table scrolls in its own box, and its first column remains visible', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openComparison(page, '?tempat=35,72,35.79,31.71');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const first = row(page, 'Instansi').getByRole('rowheader');
  const before = (await first.boundingBox())!.x;
  // Two chosen places are side by side before any scrolling.
  const second = (await heads(page).nth(2).boundingBox())!;
  expect(second.x + second.width).toBeLessThanOrEqual(360);
  await page.locator('.compare-table').evaluate((box) => box.scrollTo(400, 0));
  expect((await first.boundingBox())!.x).toBe(before);
});

test('the page of a province links to its comparison', async ({ page }) => {
  await page.goto('/provinsi/jawa-timur/');
  await page.getByRole('link', { name: 'Bandingkan Jawa Timur dengan daerah lain' }).click();
  await expect(page).toHaveURL(/\/jelajah\/banding\/\?tempat=35$/);
  await expect(heads(page)).toHaveText(['Ukuran', 'Jawa Timur', 'Nasional']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the nation is shown beside four provinces by a stated rule, with links to all others', async ({
    page,
  }) => {
    await page.goto('/jelajah/banding/?tempat=35.79');
    await expect(page.locator('[data-part="preset"]')).toContainText('kabupaten/kota terbanyak');
    await expect(heads(page)).toHaveCount(6);
    await expect(page.locator('.without-script a')).toHaveCount(38);
    await expect(field(page)).toBeHidden();
  });
});
