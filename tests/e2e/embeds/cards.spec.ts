/** Cards of regions in frames of usual widths: long ones, short ones and one without an MPP. */
import { expect } from '@playwright/test';
import { fixedHeight } from '../../../src/embed/snippets.ts';
import { readFileSync } from 'node:fs';
import { test } from '../support/windows.ts';

const WIDTHS = [320, 560, 768];

const cards = ['kota-jakarta-pusat', 'kota-banda-aceh', 'kota-bandung', 'kabupaten-nduga'].flatMap(
  (slug) => [`embed/daerah/${slug}`, `en/embed/daerah/${slug}`],
);

/** The height that the snippet of a card gives its frame. */
function heightOf(card: string): number {
  const html = readFileSync(`dist/${card}/index.html`, 'utf8');
  const [, narrow, wide] = /data-heights="(\d+) (\d+)"/.exec(html)!;
  return fixedHeight({ narrow: Number(narrow), wide: Number(wide) });
}

test(`no card scrolls in a frame of its snippet, at ${WIDTHS.join(', ')} pixels`, async ({
  page,
}) => {
  for (const card of cards) {
    await page.goto(`/${card}/`);
    await expect(page.locator('dl dd').first()).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: heightOf(card) });
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
      });
      expect(over, `${card} at ${width}`).toEqual({ x: 0, y: 0 });
    }
  }
});

test('a card follows the dark theme of its address, without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/embed/daerah/kota-batu/#dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await context.close();
});
