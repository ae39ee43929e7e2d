/** The explorer without JavaScript: the filters that have a page of their own are links to it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const linksTo = (page: Page, start: string) =>
  page
    .locator('.without-script a')
    .evaluateAll(
      (links, from) =>
        links.map((link) => link.getAttribute('href')!).filter((href) => href.startsWith(from)),
      start,
    );

for (const lang of ['', '/en']) {
  test(`every choice that is a link without JavaScript leads to its page (${lang || '/'})`, async ({
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

const rowsOf = (view: string) =>
  (JSON.parse(readFileSync(`dist/data/v1/${view}.json`, 'utf8')) as unknown[]).length;

test('every province, island group and inauguration is among them', async ({ page }) => {
  await page.goto('/jelajah/');
  expect(await linksTo(page, '/provinsi/')).toHaveLength(rowsOf('coverage_by_province'));
  expect(await linksTo(page, '/sumber/tampilan/coverage_by_island_group/#')).toHaveLength(
    rowsOf('coverage_by_island_group'),
  );
  const batches = (await linksTo(page, '/peresmian/')).filter((link) => !link.includes('#'));
  expect(batches).toHaveLength(rowsOf('batch_summary'));
});
