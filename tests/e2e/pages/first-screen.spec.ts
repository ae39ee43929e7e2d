/**
 * What a reader must take away from each kind of page is in the first screen of a small phone; the
 * table in docs/pages.md says what it is and why.
 */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/windows.ts';

const PHONE = { width: 360, height: 640 };

test.use({ viewport: PHONE });

/** A page, and the elements that must be wholly in its first screen. */
const answers: readonly [path: string, ...selectors: string[]][] = [
  ['/', 'h1', '#urusan'],
  ['/provinsi/jawa-timur/', 'h1', '.answer'],
  ['/en/provinsi/papua-pegunungan/', 'h1', '.answer'],
  ['/daerah/kota-batu/', 'h1', '[data-status]'],
  ['/en/daerah/kabupaten-nduga/', 'h1', '[data-status]'],
  ['/peresmian/2022-12-05-26/', 'h1', 'dl dd'],
  ['/peta/', 'h1', 'year-control .count'],
  ['/grafik/kesenjangan-target/', 'h1'],
  ['/provinsi/', 'h1', '.lead'],
  ['/wawasan/dari-janji-ke-pintu/', 'h1'],
  ['/urus/', 'h1', 'form'],
  ['/urus/paspor/', 'h1'],
  ['/daerah/', 'h1', 'form'],
  ['/peresmian/', 'h1', '.lead'],
  ['/rekonsiliasi/', 'h1', '.lead'],
  ['/sumber/tampilan/headline/', 'h1', '.lead'],
];

/** The greatest heights of the longest pages of the menu, by width of the window. */
const heights: Readonly<Record<string, readonly [width: number, most: number][]>> = {
  '/': [
    [360, 5200],
    [1440, 3300],
  ],
  '/provinsi/jawa-timur/': [
    [360, 5500],
    [1280, 2800],
  ],
};

/** Expects a page to be no higher than given at each width, with its font. */
async function expectLow(page: Page, path: string): Promise<void> {
  for (const [width, most] of heights[path] ?? []) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
    expect.soft(height, `${path} at ${width} pixels`).toBeLessThanOrEqual(most);
  }
  await page.setViewportSize(PHONE);
}

test('the answer of each kind of page is in the first screen of a small phone, and long pages end', async ({
  page,
}) => {
  for (const [path, ...selectors] of answers) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const selector of selectors) {
      const box = await page.locator(`main ${selector}`).first().boundingBox();
      expect.soft(box, `${path} has ${selector}`).not.toBeNull();
      expect
        .soft((box?.y ?? 0) + (box?.height ?? 0), `${path} ${selector}`)
        .toBeLessThanOrEqual(PHONE.height);
    }
    await expectLow(page, path);
  }
});

test('a page is drawn in the first file of the font', async ({ page }) => {
  await page.goto('/tentang/', { waitUntil: 'domcontentloaded' });
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(loaded[0]).toBe('loaded');
});
