/** Pages on paper: sheets, foot, endnotes, and what a reader can do nothing with there. */
import { expect, type Page } from '@playwright/test';
import { pageKinds } from '../../../scripts/site/pages.ts';
import { test } from '../support/windows.ts';

/** Long pages of each status, among them those with most services and the longest notes. */
const paths = [
  '/daerah/kota-bandung/',
  '/en/daerah/kabupaten-banyuwangi/',
  '/daerah/kota-jakarta-pusat/',
  '/en/daerah/kabupaten-nduga/',
];

/** Prints a page as Chromium does, and returns its number of sheets, which are A4. */
async function sheetsOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf, path).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]/);
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The words at the bottom left of each sheet, as the page's style has them. */
function footOf(page: Page): Promise<string> {
  return page.locator('style').evaluateAll((all) => all.map((one) => one.textContent).join());
}

/** Most sheets that each kind of page may take, apart from those that have a test of their own. */
const mostSheets = {
  [pageKinds.home]: 3,
  [pageKinds.map]: 3,
  [pageKinds.provinces]: 3,
  [pageKinds.figure]: 3,
  [pageKinds.completeness]: 3,
  [pageKinds.services]: 4,
};

test('the page of a region is one sheet of A4', async ({ page }) => {
  for (const path of paths) expect(await sheetsOf(page, path), path).toBe(1);
});

test('a province and the largest inauguration are two sheets of A4', async ({ page }) => {
  for (const path of ['/provinsi/jawa-timur/', '/peresmian/2024-12-12-42/'])
    expect(await sheetsOf(page, path), path).toBe(2);
});

test('a fact sheet has its sources and its foot, and no control', async ({ page }) => {
  await page.goto('/en/provinsi/jawa-timur/');
  await expect(page.getByRole('button', { name: 'Fact sheet' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.endnotes li').first()).toBeVisible();
  expect(await footOf(page)).toMatch(
    /@bottom-left\{content:"Pantau MPP · .+\/en\/provinsi\/jawa-timur\/ · .+CC BY 4\.0"/,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('paper has the answer and the address of the page, and no control', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/daerah/kota-batu/');
  await expect(page.getByText('Among Warga').first()).toBeVisible();
  expect(await footOf(page)).toContain('/daerah/kota-batu/');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('pages of every kind print without controls, and within their sheets', async ({ page }) => {
  for (const [path, most] of Object.entries(mostSheets)) {
    expect(await sheetsOf(page, path), path).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: 'print' });
    expect(await controlsOf(page), path).toEqual([]);
    expect(await footOf(page), path).toContain(path);
  }
});

/** What can be pressed or filled in and is still visible; the headings of a table are words on paper. */
function controlsOf(page: Page): Promise<string[]> {
  return page
    .locator('button:visible, input:visible, select:visible, textarea:visible, summary:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.matches('th button, .letter textarea, .endnotes > summary'))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
}
