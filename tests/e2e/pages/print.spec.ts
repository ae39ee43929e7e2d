/** The page of a region on paper. */
import { expect, test } from '@playwright/test';

/** Long pages of each status, among them those with most services and the longest notes. */
const paths = [
  '/daerah/kota-bandung/',
  '/en/daerah/kabupaten-banyuwangi/',
  '/daerah/kota-jakarta-pusat/',
  '/en/daerah/kabupaten-nduga/',
];

test('the page of a region is one sheet of A4', async ({ page }) => {
  for (const path of paths) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), path).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]/);
  }
});

test('paper has the answer and the address of the page, and no control', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/daerah/kota-batu/');
  await expect(page.getByText('Among Warga').first()).toBeVisible();
  await expect(page.locator('.print-only')).toContainText('/daerah/kota-batu/');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});
