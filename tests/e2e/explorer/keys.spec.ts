/** The explorer's dashboard by keyboard: skip links, the map and menus. */
import { expect } from '@playwright/test';
import { openFolded } from '../support/explorer/page.ts';
import { sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';

ownWindow('the first region of the list is reached in at most 20 tab stops', async ({ page }) => {
  await openFolded(page);
  // The first link of every page skips the header, whose entries are no part of the explorer.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  let stops = 1;
  const focused = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  while (!(await focused('.skip-links a[href="#list"]')) && stops < 25) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  await page.keyboard.press('Enter');
  while (!(await focused('#list li a')) && stops < 25) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  expect(stops).toBeLessThanOrEqual(20);
});

test('the map is one tab stop that a link skips', async ({ page }) => {
  await openFolded(page);
  await page.locator('.skip-map').focus();
  await expect(page.locator('.skip-map')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#tiles'))).toBeNull();
});

test('a menu closes by Escape and gives the focus back to its button', async ({ page }) => {
  await openFolded(page);
  const summary = page.locator('#progress .view-title .menu > summary');
  await summary.click();
  await expect(page.locator('[data-part="progress-sentence"]')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="progress-sentence"]')).toBeHidden();
  await expect(summary).toBeFocused();
});
