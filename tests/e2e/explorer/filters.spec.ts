/** Filtering, sharing and downloading, answered from the rows of the page. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openExports } from '../support/explorer/exports.ts';
import {
  goBack,
  openExplorer,
  pageRows,
  regionRows,
  resultCount,
  shownFigures,
} from '../support/explorer/page.ts';
import { phoneTest, sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';

test('choosing a province changes count, table, key figures and address together', async ({
  page,
}) => {
  await openExplorer(page);
  await page.getByText('Provinsi', { exact: true }).and(page.locator('summary')).click();
  await page.getByRole('checkbox', { name: 'Jawa Timur' }).check();
  await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
  await expect(regionRows(page)).toHaveCount(38);
  expect(await shownFigures(page)).toMatchObject({ regions: '38' });
  await expect.poll(() => new URL(page.url()).search).toBe('?provinsi=35');
});

test('the back button undoes one choice at a time', async ({ page }) => {
  await openExplorer(page);
  await page.getByLabel('Jawa', { exact: true }).check();
  await page.getByLabel('Kota', { exact: true }).check();
  await expect(resultCount(page)).toHaveText('34 dari 514 daerah');
  await goBack(page);
  await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
  await expect(page.getByLabel('Semua', { exact: true }).first()).toBeChecked();
  await goBack(page);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

test('a word typed in the search is one step of the back button', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('searchbox').pressSequentially('jember', { delay: 150 });
  await expect(regionRows(page)).toHaveCount(1);
  await expect(regionRows(page)).toContainText('Kabupaten Jember');
  await goBack(page);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

test('a shared address opens the same view', async ({ page }) => {
  await openExplorer(page, '?pulau=jawa&jenis=kota&status=diresmikan&urut=-penduduk');
  await expect(regionRows(page).first()).toContainText('Kota Surabaya');
  const names = await regionRows(page).allTextContents();
  const other = await page.context().newPage();
  await openExplorer(other, new URL(page.url()).search);
  await expect(regionRows(other)).toHaveText(names.map((text) => text.trim()));
  await other.close();
});

test('the valid parts of a broken address are applied', async ({ page }) => {
  await openExplorer(page, '?provinsi=35,99&jenis=desa&dari=abc&urut=warna');
  await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
});

test('active filters are named and can be removed one at a time', async ({ page }) => {
  await openExplorer(page, '?pulau=jawa&dari=2024&cari=kota');
  const chips = page.locator('[data-part="chips"] button');
  await expect(chips).toHaveCount(3);
  await page.getByRole('button', { name: 'Hapus saringan Diresmikan sejak Januari 2024' }).click();
  await expect(chips).toHaveCount(2);
  await expect.poll(() => new URL(page.url()).search).toBe('?pulau=jawa&cari=kota');
  await page.getByRole('button', { name: 'Hapus semua', exact: true }).click();
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('pressing a column heading orders the table and announces it', async ({ page }) => {
  await openExplorer(page);
  await page.locator('[data-sort="population"]').getByRole('button').click();
  await expect(regionRows(page).first()).toContainText('Kabupaten Bogor');
  const heading = page.locator('[data-sort="population"]');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 514');
  await expect.poll(() => new URL(page.url()).search).toBe('?urut=-penduduk');
});

test('a search without a result shows a message and a button that clears the filters', async ({
  page,
}) => {
  await openExplorer(page, '?cari=atlantis');
  await expect(resultCount(page)).toHaveText('0 dari 514 daerah');
  await expect(page.locator('[data-part="region-rows"]')).toBeHidden();
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expect(pageRows(page)).toHaveText('Baris 1–50 dari 514');
  await expect(regionRows(page)).toHaveCount(50);
});

test('charts, sentences and their tables follow the filter', async ({ page }) => {
  await openExplorer(page, '?pulau=jawa&lihat=provinsi');
  const provinces = page.locator('[data-part="provinces-rows"] > tr');
  await expect(provinces).toHaveCount(6);
  await expect(page.locator('#provinces .chart-box svg')).toHaveCount(1);
  await expect(page.locator('#provinces svg text', { hasText: 'Jawa Timur' })).toHaveCount(1);
  await expect(page.locator('[data-part="progress-sentence"]')).toContainText(
    'dari 119 kabupaten/kota',
  );
});

test('a chart used for choosing still shows its other values', async ({ page }) => {
  await openExplorer(page, '?provinsi=35&pulau=jawa');
  await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
  await expect(page.locator('[data-part="provinces-rows"] > tr')).toHaveCount(6);
  await expect(page.locator('[data-part="islands-rows"] > tr')).toHaveCount(1);
});

ownWindow(
  'a choice made before the script has loaded is answered after it has loaded',
  async ({ page }) => {
    await page.route('**/_astro/Explorer*.js', async (route) => {
      await page.locator('[data-group="place"] > summary').click();
      await page.getByLabel('Jawa', { exact: true }).check();
      await route.continue();
    });
    await openExplorer(page);
    await expect(resultCount(page)).toHaveText('119 dari 514 daerah');
    await expect.poll(() => new URL(page.url()).search).toBe('?pulau=jawa');
  },
);

test('the CSV has the filtered rows in the order shown', async ({ page }) => {
  await openExplorer(page, '?provinsi=35&jenis=kota&urut=nama');
  await expect(regionRows(page)).toHaveCount(9);
  const panel = await openExports(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Unduh CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(
    /^pantau-mpp-\d{4}-\d\d-\d\d-provinsi-35-jenis-kota\.csv$/,
  );
  const text = readFileSync(await file.path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffregion_code,kind,name,province_code,/);
  expect(lines).toHaveLength(10);
  expect(lines[1]).toMatch(/^35\.79,kota,Batu,35,Jawa Timur,jawa,inaugurated,/);
});

ownWindow('the link to a view can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExplorer(page, '?pulau=sulawesi');
  await page.getByRole('button', { name: 'Salin tautan' }).click();
  await expect(page.locator('[data-part="said"]')).toHaveText(/sudah disalin/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  // Two frames after a choice, whose answer need not be painted yet.
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('input[name="pulau"][value="jawa"]')!.click();
    await frame();
    await frame();
    document.querySelector<HTMLElement>('[data-action="copy"]')!.click();
  });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/[?&]pulau=(?:jawa,sulawesi|sulawesi,jawa)$/);
});

ownWindow('the link to the other language opens the same view', async ({ page }) => {
  await openExplorer(page, '?provinsi=35&status=belum');
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page).toHaveURL(/\/en\/jelajah\/\?provinsi=35&status=belum$/);
  await expect(resultCount(page)).toHaveText(/^\d+ of 514 regions$/);
});

test('a search, a choice and their removal work by keyboard alone', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('banyuwangi');
  await expect(regionRows(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-group="place"] > summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Luar Jawa' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Sumatera', { exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(resultCount(page)).toHaveText('0 dari 514 daerah');
  const chip = page.getByRole('button', { name: 'Hapus saringan Sumatera' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Hapus saringan Memuat/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(resultCount(page)).toBeFocused();
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

phoneTest(
  'on a phone a button opens the filters, and the page does not scroll sideways',
  async ({ page }) => {
    await openExplorer(page);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('button', { name: 'Saringan', exact: true }).click();
    await page.getByLabel('Kalimantan', { exact: true }).check();
    await page.getByRole('button', { name: 'Lihat hasil: 56 dari 514 daerah' }).click();
    await expect(resultCount(page)).toBeFocused();
    await expect(resultCount(page)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);

test('the header of the explorer has the height of that of other pages', async ({ page }) => {
  const heightOn = (shown: Page): Promise<number> =>
    shown
      .locator('header')
      .first()
      .evaluate((header) => header.getBoundingClientRect().height);
  await openExplorer(page);
  const other = await page.context().newPage();
  await other.goto('/peta/');
  expect(await heightOn(page)).toBe(await heightOn(other));
  await other.close();
});

test('the time from a choice to its painted result is measured', async ({ page }) => {
  await openExplorer(page);
  const measured = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName('explorer:filter').length);
  const before = await measured();
  await page.getByLabel('Jawa', { exact: true }).check();
  await expect.poll(measured).toBe(before + 1);
});

test('services filter by any or all of them, and their bars follow the other filters', async ({
  page,
}) => {
  await openExplorer(page, '?kolom=nama,layanan-disebut');
  const group = page.locator('#service-filter');
  const count = group.locator('[data-service="sim"] [data-part="count"]');
  const before = await count.textContent();
  await group.getByRole('checkbox', { name: /^Paspor/ }).check();
  await expect(regionRows(page).first()).toContainText('Paspor');
  await expect(count).toHaveText(before!.trim());
  await group.getByRole('checkbox', { name: /SIM/ }).check();
  const either = Number.parseInt((await resultCount(page).textContent())!);
  await group.getByRole('checkbox', { name: /^Harus semua/ }).check();
  await expect(count).not.toHaveText(before!.trim());
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?layanan=paspor,sim&cara=semua&kolom=nama,layanan-disebut');
  expect(Number.parseInt((await resultCount(page).textContent())!)).toBeLessThan(either);
  await page.getByRole('button', { name: /Paspor/ }).click();
  await expect(group.getByRole('checkbox', { name: /^Paspor/ })).not.toBeChecked();
});

test('hours, underdeveloped regions and evidence filter together', async ({ page }) => {
  await openExplorer(page, '?jam=ya&bukti=acara');
  await expect(page.getByRole('checkbox', { name: 'Acara diberitakan' })).toBeChecked();
  await expect(resultCount(page)).not.toHaveText('514 dari 514 daerah');
  await expect(regionRows(page)).not.toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Hanya daerah tertinggal/ }).check();
  await expect.poll(() => new URL(page.url()).search).toBe('?jam=ya&tertinggal=ya&bukti=acara');
});
