/** The explorer as of a past day and with another base: choosing, sharing, going back, downloading. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { thinPage } from '../../../scripts/site/thin-page.ts';
import { openExports } from '../support/explorer/exports.ts';
import {
  goBack,
  openExplorer,
  pageRows,
  regionRows,
  resultCount,
  search,
  shownFigures,
} from '../support/explorer/page.ts';
import { sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';

const date = (page: Page) => page.getByLabel('Tanggal', { exact: true });
const quick = (page: Page) => page.getByLabel('Pilihan cepat');
const panel = (page: Page) => page.locator('[data-part="as-known"]');
const said = (page: Page) => page.locator('[data-part="said"]');

test('choosing a date recounts key figures and charts, and each names the date', async ({
  page,
}) => {
  await openExplorer(page);
  await date(page).fill('2022-12-05');
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah, per 5 Desember 2022');
  await expect.poll(() => search(page)).toBe('?per=2022-12-05');
  expect(await shownFigures(page)).toMatchObject({ covered: '106', inaugurated: '99' });
  await expect(panel(page)).toContainText('103 MPP, dinyatakan per 5 Desember 2022, atau 20,0%');
  await expect(panel(page)).toContainText('Daftar kami memuat 101 MPP');
  for (const name of ['progress-sentence', 'provinces-sentence']) {
    await expect(page.locator(`[data-part="${name}"]`)).toContainText('per 5 Desember 2022');
  }
  await expect(page.locator('#progress svg text', { hasText: '5 Des 2022' })).toHaveCount(1);
});

test('a region inaugurated later is shown with its status of the day', async ({ page }) => {
  await openExplorer(page, '?per=2021-12-31&cari=mojokerto&kolom=nama,kode,status,peresmian');
  const row = regionRows(page).filter({ hasText: '35.16' });
  await expect(row.locator('[data-cell="status"]')).toHaveText('Belum ditemukan');
  await expect(row.locator('[data-cell="inaugurated"]')).toHaveText('');
  await page.getByRole('button', { name: 'Kembali ke data terbaru', exact: true }).click();
  await expect(row.locator('[data-cell="status"]')).toHaveText('Diresmikan');
  await expect(row.locator('[data-cell="inaugurated"]')).not.toHaveText('');
});

test('the list of days and the date field follow each other', async ({ page }) => {
  await openExplorer(page);
  await quick(page).selectOption({ label: '24 Jun 2024' });
  await expect(date(page)).toHaveValue('2024-06-24');
  await expect(panel(page)).toContainText('206 MPP, dinyatakan per 24 Juni 2024');
  await date(page).fill('2024-06-23');
  await expect(resultCount(page)).toContainText('per 23 Juni 2024');
  await expect(quick(page)).toHaveValue('lain');
});

test('the date is a filter that can be removed, and the focus is kept', async ({ page }) => {
  await openExplorer(page, '?per=2022-12-05&base=508');
  const chips = page.locator('[data-part="chips"] button');
  await expect(chips).toHaveCount(2);
  await page
    .getByRole('button', { name: 'Kembali ke data terbaru: Keadaan per 5 Des 2022' })
    .click();
  await expect(resultCount(page)).toHaveText('508 dari 508 daerah');
  await expect(chips.first()).toBeFocused();
  await expect.poll(() => search(page)).toBe('?base=508');
});

test('another base changes the shares and is named', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('508: tanpa wilayah administrasi Jakarta').check();
  await expect(resultCount(page)).toHaveText('508 dari 508 daerah');
  expect(await shownFigures(page)).toMatchObject({ regions: '508', served: '1' });
  await expect(panel(page)).toContainText('60,0% dari 508 kabupaten/kota');
  await expect(panel(page)).toContainText('Tanpa 6 wilayah administrasi Jakarta');
  await goBack(page);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect(panel(page)).toBeHidden();
});

test('the back button returns to the days chosen before', async ({ page }) => {
  await openExplorer(page);
  await quick(page).selectOption({ label: '5 Des 2022' });
  await expect(resultCount(page)).toContainText('5 Desember 2022');
  await quick(page).selectOption({ label: '31 Des 2019' });
  await expect(resultCount(page)).toContainText('31 Desember 2019');
  await goBack(page);
  await expect(resultCount(page)).toContainText('5 Desember 2022');
  await expect(date(page)).toHaveValue('2022-12-05');
  await goBack(page);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect(date(page)).toHaveValue('');
});

ownWindow(
  'a shared address opens the same day and base, in the other language too',
  async ({ page }) => {
    await openExplorer(page, '?per=2019-12-31&base=508&provinsi=35');
    const figures = await shownFigures(page);
    await page.getByRole('link', { name: 'Read this page in English' }).click();
    await expect(page).toHaveURL(/\/en\/jelajah\/\?per=2019-12-31&base=508&provinsi=35$/);
    await expect(resultCount(page)).toHaveText('38 of 508 regions, on 31 December 2019');
    expect((await shownFigures(page))['covered']).toBe(figures['covered']);
  },
);

test('a day in an address that is out of range or no day is ignored, and the page says so until the next choice', async ({
  page,
}) => {
  // tests/unit/explorer/state/url.test.ts has more such days.
  for (const day of ['2031-01-01', 'kemarin']) {
    await openExplorer(page, `?per=${day}&provinsi=35`);
    await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
    await expect(said(page)).toContainText('dari 1 Januari 2017 sampai 18 Februari 2026');
    await expect(panel(page)).toBeHidden();
    await page.getByLabel('Kota', { exact: true }).check();
    await expect(said(page)).toHaveText('');
    await expect.poll(() => search(page)).toBe('?provinsi=35&jenis=kota');
  }
});

test('a day out of range in the field is reported until a valid one is entered', async ({
  page,
}) => {
  await openExplorer(page);
  await date(page).fill('2031-01-01');
  await expect(said(page)).toContainText('tidak dapat ditampilkan');
  await expect(date(page)).toHaveAttribute('aria-invalid', 'true');
  await date(page).fill('2024-12-31');
  await expect(resultCount(page)).toContainText('31 Desember 2024');
  await expect(said(page)).toHaveText('');
  await expect(panel(page)).toContainText('272 MPP, dinyatakan per 12 Desember 2024');
});

test('before the first MPP the key figures are zero, with an explanation', async ({ page }) => {
  await openExplorer(page, '?per=2017-03-01');
  expect(await shownFigures(page)).toMatchObject({ covered: '0', covered_percent: '0,0%' });
  await expect(panel(page)).toContainText('belum ditemukan jumlah resmi');
  await expect(panel(page)).toContainText('MPP pertama dalam daftar');
  await expect(page.locator('[data-part="progress-sentence"]')).toContainText(
    'belum ditemukan MPP yang diresmikan',
  );
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 514');
});

test('a status without dates is shown as unknown on a past day, not as zero', async ({ page }) => {
  await openExplorer(page, '?per=2024-12-31');
  expect(await shownFigures(page)).toMatchObject({ preparing: '–' });
  await openExplorer(page, '?per=2026-02-18');
  expect((await shownFigures(page))['preparing']).toMatch(/^\d+$/);
});

test('the CSV has the day and the base in its name, and the day in every row', async ({ page }) => {
  await openExplorer(page, '?per=2022-12-05&base=508&provinsi=35');
  await expect(regionRows(page)).toHaveCount(38);
  const exports = await openExports(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    exports.getByRole('button', { name: 'Unduh CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(
    /^pantau-mpp-\d{4}-\d\d-\d\d-per-2022-12-05-base-508-provinsi-35\.csv$/,
  );
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/,as_known_on$/);
  expect(lines.slice(1).every((line) => line.endsWith(',2022-12-05'))).toBe(true);
});

test('a day is chosen by keyboard alone', async ({ page }) => {
  await openExplorer(page);
  await quick(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toBeVisible();
  const back = page.getByRole('button', { name: 'Kembali ke data terbaru', exact: true });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(resultCount(page)).toBeFocused();
  await expect(panel(page)).toBeHidden();
});

ownWindow('a past day has no accessibility fault on a phone, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openExplorer(page, '?per=2022-12-05&base=508', '/en');
  await page.getByRole('button', { name: 'Filters (2)' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await thinPage(page);
  const parts = ['.explorer-filters', '[data-part="as-known"]'];
  expect.soft(await axeFaults(page, 'all', parts), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await axeFaults(page, 'colours', parts), 'dark').toEqual([]);
});

const doors = [
  { from: '/', opens: /\/jelajah\/\?per=2022-12-05$/, count: '514 dari 514' },
  { from: '/provinsi/jawa-timur/', opens: /\?per=2022-12-05&provinsi=35$/, count: '38 dari 514' },
];

for (const { from, opens, count } of doors) {
  ownWindow(`the form on ${from} opens the explorer on the chosen day`, async ({ page }) => {
    await page.goto(from);
    await page.getByText('Keadaan pada tanggal lain').first().click();
    const form = page.getByRole('form', { name: 'Keadaan pada tanggal lain' });
    await form.getByLabel('Tanggal').fill('2022-12-05');
    await form.getByRole('button').click();
    await expect(page).toHaveURL(opens);
    await expect(resultCount(page)).toHaveText(`${count} daerah, per 5 Desember 2022`);
  });
}
