/** The pages of insights on paper: at most two sheets each, with what was found and where the rest is. */
import { readdirSync, statSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/windows.ts';

const slugs = readdirSync('dist/wawasan').filter((name) =>
  statSync(`dist/wawasan/${name}`).isDirectory(),
);

async function sheets(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const root of ['/wawasan/', '/en/wawasan/']) {
  test(`every insight of ${root} prints on one or two sheets of A4`, async ({ context }) => {
    // Paper needs no script, and pages without one load sooner.
    await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    const long: string[] = [];
    for (const slug of slugs) {
      const count = await sheets(page, `${root}${slug}/`);
      if (count < 1 || count > 2) long.push(`${slug}: ${count} sheets`);
    }
    expect(slugs).toHaveLength(12);
    expect(long).toEqual([]);
  });
}

test('paper has the finding, its doubts and the address, and no folded table', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/wawasan/penduduk/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('What can be said against it')).toBeVisible();
  await expect(page.locator('.print-only')).toContainText('/en/wawasan/penduduk/');
  await expect(page.locator('#isi details:visible')).toHaveCount(0);
});
