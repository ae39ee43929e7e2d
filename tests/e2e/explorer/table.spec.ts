/** The table of matching regions: its pages, its columns and its order. */
import { expect, type Page } from '@playwright/test';
import type { Region } from '../../../src/explorer/state/columns/region.ts';
import {
  goBack,
  everyPage,
  openExplorer,
  pageRows,
  regionRows,
  resultCount,
  search,
  shownCodes,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { phoneTest, sharedTest as test } from '../support/explorer/test.ts';

const step = (page: Page, name: 'first' | 'previous' | 'next' | 'last') =>
  page.locator(`[data-step="${name}"]`).first();
const pageField = (page: Page) => page.getByRole('spinbutton', { name: 'Halaman' }).first();
const headings = (page: Page) => page.locator('[data-part="table-head"] th');
const said = (page: Page) => page.locator('[data-part="page-said"]');
const box = (page: Page) => page.locator('.region-table');

async function publishedRegions(page: Page): Promise<Region[]> {
  return (await (await page.request.get('/data/v1/region_status.json')).json()) as Region[];
}

/** The codes in the order of a column: unknown values last, equal ones by their codes. */
function codesBy(regions: readonly Region[], column: keyof Region, sign: 1 | -1): string[] {
  const known = regions.filter((region) => region[column] !== null);
  const unknown = regions.filter((region) => region[column] === null);
  const order = <Value extends Region[keyof Region]>(a: Value, b: Value): number =>
    a === b ? 0 : a! < b! ? -1 : 1;
  const byCode = (a: Region, b: Region): number => order(a.region_code, b.region_code);
  known.sort((a, b) => sign * order(a[column], b[column]) || byCode(a, b));
  return [...known, ...unknown.sort(byCode)].map(({ region_code }) => region_code);
}

test('turning the pages shows every region once, in order', async ({ page }) => {
  await openExplorer(page);
  const codes = await everyPage(page, () => shownCodes(page));
  expect(codes).toEqual(codesBy(await publishedRegions(page), 'region_code', 1));
  await expect(pageRows(page)).toHaveText('Baris 501–514 dari 514');
});

const PAGE_ROWS = 50;

const orders = [
  { word: 'layanan', column: 'services' },
  { word: 'peresmian', column: 'counted_on' },
  { word: 'mpp', column: 'mpp_name' },
  { word: 'nama', column: 'name' },
] as const;

test('the first and the last page of an order are those of the data, unknown last', async ({
  page,
}) => {
  await openExplorer(page);
  const regions = await publishedRegions(page);
  const signs = [
    [1, ''],
    [-1, '-'],
  ] as const;
  for (const { word, column } of orders) {
    for (const [sign, start] of signs) {
      const expected = codesBy(regions, column, sign);
      await page.getByLabel('Urutkan menurut').selectOption(`${start}${word}`);
      await expect(regionRows(page).first()).toHaveAttribute('data-key', expected[0]!);
      await expect.poll(() => search(page)).toBe(`?urut=${start}${word}`);
      expect(await shownCodes(page)).toEqual(expected.slice(0, PAGE_ROWS));
      await step(page, 'last').click();
      const last = expected.slice(PAGE_ROWS * Math.floor((expected.length - 1) / PAGE_ROWS));
      await expect(regionRows(page)).toHaveCount(last.length);
      expect(await shownCodes(page)).toEqual(last);
    }
  }
});

test('the list of orders and the headings show the same order', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('Urutkan menurut').selectOption('-penduduk');
  const heading = page.locator('[data-sort="population"]');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  // The column moves to the front, and a click on what is being replaced is lost.
  await waitUntilSettled(page);
  await heading.getByRole('button').click();
  await expect(page.getByLabel('Urutkan menurut')).toHaveValue('penduduk');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
});

test('every heading of the usual columns fits its column', async ({ page }) => {
  await openExplorer(page);
  const headings = page.locator('[data-part="table-head"] th');
  await expect(headings).toHaveCount(10);
  const wide = await headings.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
  );
  expect(wide).toEqual([]);
});

test('only the chosen columns are shown, also in the address and after a reload', async ({
  page,
}) => {
  await openExplorer(page, '?kolom=nama,provinsi');
  await expect(headings(page)).toHaveText([/^Daerah/, /^Provinsi/]);
  await page.getByText('Kolom', { exact: true }).click();
  await page.getByLabel('Nama MPP').check();
  await expect(headings(page)).toHaveText([/^Daerah/, /^Provinsi/, /^Nama MPP/]);
  await expect(regionRows(page).first().locator('th, td')).toHaveCount(3);
  await expect.poll(() => search(page)).toBe('?kolom=nama,provinsi,mpp');
  await page.reload();
  await expect(headings(page)).toHaveCount(3);
});

test('all columns but the name can be hidden, and a button restores the usual ones', async ({
  page,
}) => {
  await openExplorer(page, '?kolom=nama');
  await expect(headings(page)).toHaveText([/^Daerah/]);
  await expect(regionRows(page).first().locator('td')).toHaveCount(0);
  await page.getByText('Kolom', { exact: true }).click();
  await page.getByRole('button', { name: 'Kembali ke kolom awal' }).click();
  await expect(headings(page)).toHaveCount(10);
  await expect.poll(() => search(page)).toBe('');
});

test('the island group and the name of the MPP can be columns', async ({ page }) => {
  const regions = await publishedRegions(page);
  const named = regions.find((region) => region.island_group_id === 'jawa' && region.mpp_name)!;
  await openExplorer(page, `?cari=${encodeURIComponent(named.name)}&kolom=nama,pulau,mpp`);
  const row = page.locator(`tr[data-key="${named.region_code}"]`);
  await expect(row.locator('[data-cell="island"]')).toHaveText('Jawa');
  await expect(row.locator('[data-cell="mpp"]')).toHaveText(named.mpp_name!);
});

test('another filter or order returns to the first page, and other columns do not', async ({
  page,
}) => {
  await openExplorer(page, '?hal=3');
  await expect(pageRows(page)).toHaveText('Baris 101–150 dari 514');
  await page.getByText('Kolom', { exact: true }).click();
  await page.getByLabel('Kode', { exact: true }).uncheck();
  await expect(headings(page)).toHaveCount(9);
  await expect(pageRows(page)).toHaveText('Baris 101–150 dari 514');
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 119');
  await step(page, 'next').click();
  await expect(pageRows(page)).toHaveText('Baris 51–100 dari 119');
  await page.locator('[data-sort="name"] button').click();
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 119');
  await expect.poll(() => search(page)).not.toContain('hal=');
});

test('a page number beyond the last shows the last page and corrects the address', async ({
  page,
}) => {
  await openExplorer(page);
  await openExplorer(page, '?pulau=jawa&hal=99');
  await expect(pageRows(page)).toHaveText('Baris 101–119 dari 119');
  await expect(page).toHaveURL(/\?pulau=jawa&hal=3$/);
  await expect(step(page, 'next')).toHaveAttribute('aria-disabled', 'true');
  await goBack(page);
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 514');
});

test('a search without a result has no rows and drops the page number', async ({ page }) => {
  await openExplorer(page, '?cari=atlantis&hal=4');
  await expect(pageRows(page)).toHaveText('Tidak ada baris');
  await expect(page).toHaveURL(/\?cari=atlantis$/);
});

test('every turned page is a step of the back button', async ({ page }) => {
  await openExplorer(page);
  await step(page, 'next').click();
  await expect(pageRows(page)).toHaveText('Baris 51–100 dari 514');
  await step(page, 'last').click();
  await expect(pageRows(page)).toHaveText('Baris 501–514 dari 514');
  await expect.poll(() => search(page)).toBe('?hal=11');
  await goBack(page);
  await expect(pageRows(page)).toHaveText('Baris 51–100 dari 514');
  await goBack(page);
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 514');
});

test('pages are turned by keyboard alone, and the focus stays on the button', async ({ page }) => {
  await openExplorer(page, '?hal=10');
  await step(page, 'next').focus();
  await page.keyboard.press('Enter');
  await expect(pageRows(page)).toHaveText('Baris 501–514 dari 514');
  await expect(step(page, 'next')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step(page, 'next')).toBeFocused();
  await expect(pageRows(page)).toHaveText('Baris 501–514 dari 514');
  await page.keyboard.press('Shift+Tab');
  await expect(pageField(page)).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(pageRows(page)).toHaveText('Baris 151–200 dari 514');
  await expect(pageField(page)).toBeFocused();
});

test('a page number out of range shows the nearest page', async ({ page }) => {
  await openExplorer(page);
  await pageField(page).fill('500');
  await pageField(page).press('Enter');
  await expect(pageRows(page)).toHaveText('Baris 501–514 dari 514');
  await expect(pageField(page)).toHaveValue('11');
  await pageField(page).fill('');
  await pageField(page).press('Enter');
  await expect(pageField(page)).toHaveValue('11');
});

test('a turned page is announced and scrolled to its top; a filter is not announced there', async ({
  page,
}) => {
  await openExplorer(page);
  await box(page).evaluate((element) => (element.scrollTop = 400));
  await step(page, 'next').click();
  await expect(said(page)).toHaveText('Halaman 2 dari 11. Baris 51–100 dari 514.');
  await expect.poll(() => box(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  await expect(said(page)).toHaveText('');
});

phoneTest(
  'on a phone the table scrolls in its box and the name remains visible',
  async ({ page }) => {
    await openExplorer(page, '?kolom=nama,kode,provinsi,pulau,status,mpp,peresmian,penduduk');
    await expect(headings(page)).toHaveCount(8);
    await box(page).focus();
    await expect(box(page)).toBeFocused();
    await regionRows(page).first().scrollIntoViewIfNeeded();
    await box(page).evaluate((element) => (element.scrollLeft = 500));
    await expect(regionRows(page).first().locator('th')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);
