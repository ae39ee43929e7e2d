/** What a press changes before the browser has painted it: the mark of its control, and nothing else. */
import { expect } from '@playwright/test';
import { openFolded, waitUntilSettled } from '../support/explorer/page.ts';
import { test } from '../support/explorer/test.ts';

const presses = [
  { control: '[data-enlarge="peta"]', mark: 'aria-pressed="true"', word: 'besar=peta' },
  { control: '[data-status-filter="belum"]', mark: 'aria-pressed="true"', word: 'status=belum' },
  { control: '#tiles a[data-code="35.09"]', mark: 'data-caught', word: 'daerah=35.09' },
  { control: '[data-part="chips"] button', mark: 'data-removed', word: '' },
  { control: '[data-sort="population"] button', mark: '', word: 'urut=-penduduk' },
];

test('a press marks its control at once, and everything else follows after a paint', async ({
  page,
}) => {
  await openFolded(page);
  for (const { control, mark, word } of presses) {
    const before = new URL(page.url()).search;
    // In one task, so that nothing is painted between the press and the look at the page.
    const pressed = await page.evaluate((selector) => {
      const button = document.querySelector(selector)!;
      const count = document.querySelector('.result-count')!;
      const text = count.textContent;
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const waits = !button.closest('mpp-explorer')!.hasAttribute('data-settled');
      const tag = button.cloneNode(false) as Element;
      return {
        tag: tag.outerHTML,
        same: count.textContent === text,
        query: location.search,
        waits,
      };
    }, control);
    expect(pressed.tag, control).toContain(mark);
    expect(pressed, control).toMatchObject({ same: true, query: before, waits: true });
    await waitUntilSettled(page);
    expect(decodeURIComponent(new URL(page.url()).search), control).toContain(word);
  }
  await expect(page.locator('mpp-explorer')).toHaveAttribute('data-large', 'tiles');
  await expect(page.locator('[data-caught], [data-removed]')).toHaveCount(0);
});
