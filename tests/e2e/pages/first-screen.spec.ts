/**
 * What a reader must take away from each kind of page is in the first screen of a small phone; the
 * table in docs/first-screen.md says what it is and why.
 */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 640 } });

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
];

test('the answer of each kind of page is in the first screen of a small phone', async ({
  page,
}) => {
  for (const [path, ...selectors] of answers) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const selector of selectors) {
      const box = await page.locator(`main ${selector}`).first().boundingBox();
      expect.soft(box, `${path} has ${selector}`).not.toBeNull();
      expect
        .soft((box?.y ?? 0) + (box?.height ?? 0), `${path} ${selector}`)
        .toBeLessThanOrEqual(640);
    }
  }
});
