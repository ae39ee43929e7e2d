import { expect, test } from '@playwright/test';

test('a reader learns the median, how many MPPs it rests on, and of which dates', async ({
  page,
}) => {
  await page.goto('/layanan/');
  const figure = page.getByRole('figure', { name: 'Sebaran jumlah layanan' });
  for (const column of ['median', 'quartile_1', 'quartile_3', 'mpps_known', 'oldest', 'newest']) {
    await expect(figure.locator(`.sentence [data-column="${column}"]`)).toBeVisible();
  }
  await expect(figure.getByRole('img').first()).toBeVisible();
});

test('the columns of each drawing are in the table below it', async ({ page }) => {
  await page.goto('/en/layanan/');
  for (const name of ['Distribution of agencies', 'Distribution of services']) {
    const figure = page.getByRole('figure', { name });
    const known = await figure.locator('.sentence [data-column="mpps_known"]').innerText();
    await figure.getByText('See the data as a table').click();
    const counts = await figure.locator('td[data-column="mpps_known"]').allInnerTexts();
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(Number(known));
  }
});

test('the largest and the smallest come ten each, in order, with note, source and page', async ({
  page,
}) => {
  await page.goto('/layanan/');
  for (const [name, sign] of [
    ['Sepuluh dengan layanan terbanyak', -1],
    ['Sepuluh dengan layanan tersedikit', 1],
  ] as const) {
    const rows = page.getByRole('region', { name }).locator('tbody tr');
    await expect(rows).toHaveCount(10);
    const figures = (await rows.locator('[data-column="services"]').allInnerTexts()).map(Number);
    expect(figures).toEqual(figures.toSorted((a, b) => sign * (a - b)));
    await expect(rows.locator('[data-note]')).toHaveCount(10);
    await expect(rows.locator('th a[href^="/daerah/"]')).toHaveCount(10);
    for (const row of await rows.all())
      await expect(row.locator('.sources > *').first()).toBeVisible();
  }
});

test('a figure that does not compare stands only among those left out, with its reason', async ({
  page,
}) => {
  await page.goto('/en/layanan/');
  await page.getByText('See the figures that do not compare').click();
  const row = page.getByRole('row').filter({ hasText: '1,418' }).first();
  await expect(row).toContainText('outlier');
  const others = page.locator('[data-view="latest_observation"]');
  expect((await others.allInnerTexts()).join()).not.toContain('1,418');
});

test('the warning leads to why the figures are hard to compare, and on to the method', async ({
  page,
}) => {
  await page.goto('/layanan/');
  await page.getByRole('link', { name: 'Mengapa sulit dibandingkan' }).click();
  await expect(page).toHaveURL(/#sulit-dibandingkan$/);
  await page.getByRole('link', { name: 'jumlah instansi dan layanan' }).click();
  await expect(page.locator('#instansi-layanan')).toBeInViewport();
});
