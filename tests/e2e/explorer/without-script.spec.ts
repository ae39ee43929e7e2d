/** The explorer without JavaScript: its default view, and links instead of filters. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { pageRows, regionRows, shownFigures } from '../support/explorer/page.ts';
import { test } from '../support/explorer/test.ts';

test.use({ javaScriptEnabled: false });

const linksTo = (page: Page, start: string) =>
  page
    .locator('.without-script a')
    .evaluateAll(
      (links, from) =>
        links.map((link) => link.getAttribute('href')!).filter((href) => href.startsWith(from)),
      start,
    );

const rowsOf = (view: string) =>
  (JSON.parse(readFileSync(`dist/data/v1/${view}.json`, 'utf8')) as unknown[]).length;

test('the default view shows key figures, drawings and links to provinces instead of filters', async ({
  page,
}) => {
  await page.goto('/jelajah/');
  await expect(page.locator('#explorer-form')).toBeHidden();
  await expect(page.locator('#progress svg').first()).toBeAttached();
  expect(await shownFigures(page)).toMatchObject({ regions: '514' });
  const link = page.locator('.without-script').getByRole('link', { name: 'Jawa Timur' });
  await expect(link).toHaveAttribute('href', /\/provinsi\/jawa-timur\/$/);
});

test('the table shows its first 50 rows and links to all of them', async ({ page }) => {
  await page.goto('/jelajah/');
  await expect(regionRows(page)).toHaveCount(50);
  const table = page.locator('#regions');
  await expect(table.locator('noscript p')).toContainText('50 daerah pertama dari 514');
  const all = table.getByRole('link', { name: 'daftar seluruh kabupaten/kota' });
  await expect(all).toHaveAttribute('href', '/daerah/');
  const csv = table.getByRole('link', { name: 'berkas CSV' });
  await expect(csv).toHaveAttribute('href', '/data/v1/region_status.csv');
  await expect(pageRows(page)).toBeHidden();
  await expect(table.locator('.table-tools')).toBeHidden();
});

test('the tiles are links to the pages of the regions', async ({ page }) => {
  await page.goto('/jelajah/');
  await expect(page.locator('#tiles svg.tiles a[href*="/daerah/"]')).toHaveCount(514);
  const tile = page.locator('#tiles a[data-code="35.09"]');
  await expect(tile).toHaveAttribute('href', /\/daerah\/kabupaten-jember\/$/);
  await expect(tile).not.toHaveAttribute('role');
  await expect(page.locator('#tiles .draw')).toBeHidden();
});

test('the form for a past day opens the explorer, which says that it needs JavaScript', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('summary', { hasText: 'Keadaan pada tanggal lain' }).click();
  await page.getByRole('button', { name: 'Tampilkan di Jelajah' }).click();
  await expect(page).toHaveURL(/\/jelajah\/\?per=\d{4}-12-31$/);
  const without = page.locator('.without-script');
  await expect(without).toContainText('Memilih tanggal memerlukan JavaScript');
  await without.getByRole('link', { name: 'Jumlah resmi dan daftar pada akhir' }).click();
  await expect(page).toHaveURL(/\/metode\/#selisih$/);
});

for (const lang of ['', '/en']) {
  test(`every link instead of a filter leads to its page or anchor (${lang || '/'})`, async ({
    page,
    request,
  }) => {
    await page.goto(`${lang}/jelajah/`);
    const links = await linksTo(page, '/');
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      const [path, anchor] = link.split('#');
      const response = await request.get(path!);
      expect(response.status(), link).toBe(200);
      if (anchor) expect(await response.text(), link).toContain(`id="${anchor}"`);
    }
  });
}

test('every province, island group and inauguration has a link', async ({ page }) => {
  await page.goto('/jelajah/');
  expect(await linksTo(page, '/provinsi/')).toHaveLength(rowsOf('coverage_by_province'));
  expect(await linksTo(page, '/sumber/tampilan/coverage_by_island_group/#')).toHaveLength(
    rowsOf('coverage_by_island_group'),
  );
  const batches = (await linksTo(page, '/peresmian/')).filter((link) => !link.includes('#'));
  expect(batches).toHaveLength(rowsOf('batch_summary'));
});
