/** What a reader downloads is what the site says about it. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

test('every file in the list can be fetched and has the size and checksum told', async ({
  page,
}) => {
  await page.goto('/data/v1/');
  const listed = await page.locator('tr:has(code)').evaluateAll((rows) =>
    rows.map((row) => ({
      href: row.querySelector('a')!.getAttribute('href')!,
      bytes: Number(row.querySelector('data')!.value),
      sha256: row.querySelector('code')!.textContent,
    })),
  );
  expect(listed.length).toBeGreaterThan(100);
  for (const { href, bytes, sha256 } of listed) {
    const body = await (await page.request.get(href)).body();
    expect(body.length, href).toBe(bytes);
    expect(createHash('sha256').update(body).digest('hex'), href).toBe(sha256);
  }
});

test('the list names every file of the checksums, and the checksums themselves', async ({
  page,
}) => {
  await page.goto('/en/data/v1/');
  const listed = await page.locator('tr:has(code) th a').allInnerTexts();
  const checksums = await (await page.request.get('/data/v1/checksums.txt')).text();
  const summed = checksums
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ')[1]);
  expect(listed.sort()).toEqual([...summed, 'checksums.txt'].sort());
});

test('the examples on the open data page name files that are there', async ({ page }) => {
  await page.goto('/data/');
  const code = (await page.locator('pre code').allInnerTexts()).join('\n');
  const paths = [...code.matchAll(/\/data\/v1\/[\w.]+/g)].map(([path]) => path);
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(200);
});

test('a table is offered in three formats, and the list of all files is one click away', async ({
  page,
}) => {
  await page.goto('/data/');
  await expect(page.locator('#facilities .files a')).toHaveText([
    /Sumber/,
    /Lihat SQL/,
    /CSV/,
    /JSON/,
    /Parquet/,
  ]);
  await page.getByRole('link', { name: 'Daftar semua berkas' }).click();
  await expect(page).toHaveURL(/\/data\/v1\/$/);
});
