import { expect } from '@playwright/test';
import { test } from '../support/windows.ts';

test('a resident finds their region from the home page by typing', async ({ page }) => {
  await page.goto('/');
  const search = page.getByRole('search', { name: 'Cari daerah, MPP, layanan, atau halaman' });
  await search.getByRole('textbox').pressSequentially('kota batu');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Kota Batu / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/daerah\/kota-batu\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kota Batu');
  await expect(page.getByRole('main')).toContainText(/diresmikan/i);
  await expect(page.getByRole('main')).toContainText('Among Warga');
});

test('a resident finds their region from the home page by following links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Cari daerah Anda' }).click();
  const jawaTimur = page.getByRole('region', { name: 'Jawa Timur' });
  await jawaTimur.locator('summary').click();
  await expect(jawaTimur.getByRole('listitem').filter({ hasText: 'Kota Batu' })).toContainText(
    'Diresmikan',
  );
  await jawaTimur.getByRole('link', { name: 'Kota Batu' }).click();
  await expect(page).toHaveURL(/\/daerah\/kota-batu\/$/);
});

test('the page of a city in Jakarta says that the province’s MPP serves its residents', async ({
  page,
}) => {
  await page.goto('/provinsi/dki-jakarta/');
  const row = page.getByRole('row').filter({ hasText: 'Jakarta Pusat' }).last();
  await expect(row).toContainText('Dilayani MPP provinsi');
});

test('a journalist traces an inauguration to its sources', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Trace the inaugurations' }).click();
  await page.getByRole('heading', { name: '2023', exact: true }).click();
  await page.locator('a[href="/en/peresmian/2023-11-21-12/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('21 November 2023');
  for (const name of ['Bengkalis', 'Lubuk Linggau', 'Jember', 'Bangkalan', 'Ngada']) {
    await expect(page.getByRole('main')).toContainText(name);
  }
  await expect(page.locator('section:has(#sumber) a[href^="https://"]').first()).toBeVisible();
});

test('a journalist finds the headline with its base and date, and downloads its data', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main).toContainText('305');
  await expect(main).toContainText('59,3%');
  await expect(main).toContainText('15 Desember 2025');
  const figure = main.locator('#kemajuan');
  await figure.getByText('Unduh', { exact: true }).click();
  const href = await figure.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const csv = await (await request.get(href!)).text();
  expect(csv.split('\n')[0]).toContain('official_total');
});

test('a policymaker sorts the provinces by how many regions are missing', async ({ page }) => {
  await page.goto('/provinsi/');
  const heading = page.getByRole('columnheader', { name: /^Belum ditemukan/ });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const counts = await page.locator('td[data-column="without"]').allInnerTexts();
  expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
});

test('the language switch opens the same page', async ({ page }) => {
  await page.goto('/provinsi/aceh/');
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page).toHaveURL(/\/en\/provinsi\/aceh\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the chosen appearance is kept on the next page', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Tampilan').selectOption('dark');
  await page.goto('/tentang/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the first press of Tab focuses a link that skips the menu', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#isi$/);
});
