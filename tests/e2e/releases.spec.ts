/** Released versions as readers meet them. They hold with no release, with one and with many. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { dataVersion } from '../../src/db/version.ts';
import { releasedVersions } from '../../src/releases/releases.ts';

const versions = releasedVersions();

for (const path of ['/data/', '/data/versi/', '/en/data/versi/']) {
  test(`${path} says which version the data is, and whether it is released`, async ({ page }) => {
    const { id } = await dataVersion();
    await page.goto(path);
    const sentence = page.locator('main p.version-now');
    const link = sentence.getByRole('link', { name: id });
    await expect(link).toHaveCount(versions.includes(id) ? 1 : 0);
    const words = versions.includes(id) ? /versi|version/ : /belum dirilis|not released/;
    await expect(sentence).toContainText(words);
  });
}

test('the page of all versions lists each of them, the newest first', async ({ page }) => {
  await page.goto('/data/');
  await page.getByRole('link', { name: 'Semua versi data' }).click();
  await expect(page.locator('h1')).toHaveText('Versi data');
  expect(await page.locator('main tbody th').allTextContents()).toEqual(versions.toReversed());
});

test('from the newest version the links lead back through all of them', async ({ page }) => {
  const walked: string[] = [];
  for (const version of versions.toReversed()) {
    if (walked.length === 0) await page.goto(`/en/data/${version}/`);
    else await page.locator('main a[rel="prev"]').click();
    await expect(page.locator('h1')).toHaveText(`Data version ${version}`);
    walked.push(version);
  }
  await expect(page.locator('main a[rel="prev"]')).toHaveCount(0);
  expect(walked.length).toBe(versions.length);
});

test('every file of every version has the checksum its page prints', async ({ page, request }) => {
  for (const version of versions) {
    await page.goto(`/data/${version}/`);
    const rows = page.locator('main tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      const href = await row.locator('a').getAttribute('href');
      const body = await (await request.get(href!)).body();
      const sum = createHash('sha256').update(body).digest('hex');
      await expect(row.locator('code'), href!).toHaveText(sum);
    }
  }
});

test('the checksums file of a version agrees with its page', async ({ page, request }) => {
  for (const version of versions) {
    const listed = await (await request.get(`/data/${version}/checksums.txt`)).text();
    await page.goto(`/data/${version}/`);
    for (const line of listed.trimEnd().split('\n')) {
      const [sum, name] = line.split('  ') as [string, string];
      const row = page
        .locator('main tbody tr')
        .filter({ has: page.getByRole('link', { name, exact: true }) });
      await expect(row.locator('code')).toHaveText(sum);
    }
  }
});
