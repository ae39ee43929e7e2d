/** Choosing in the charts: dragging ranges, moving their ends by keys, pressing bars. */
import { expect, type Locator, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { thinPage } from '../../../scripts/site/thin-page.ts';
import { drag, layer, restingArea } from '../support/explorer/brush.ts';
import {
  goBack,
  openExplorer,
  regionRows,
  resultCount,
  search,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { phoneTest, sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';

const end = (page: Page, name: string, side: 'Dari' | 'Sampai'): Locator =>
  layer(page, name).getByRole('slider', { name: side });

/** Sends touch events through Chromium's protocol. */
async function touching(page: Page) {
  const client = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at });
}

/** The sentence of the progress chart, which says how many regions it shows. */
const progressWhole = (page: Page): Locator => page.locator('[data-part="progress-sentence"]');

test('dragging over the progress chart chooses months and filters the rest, not the chart', async ({
  page,
}) => {
  await openExplorer(page, '?provinsi=35');
  await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
  await expect(page.locator('mpp-explorer[data-settled]')).toBeAttached();
  const before = await progressWhole(page).textContent();
  await drag(page, 'progress', 0.5, 0.75);
  await expect
    .poll(() => search(page))
    .toMatch(/^\?provinsi=35&dari=20\d\d-\d\d&sampai=20\d\d-\d\d$/);
  await expect(resultCount(page)).not.toHaveText('38 dari 514 daerah');
  await expect(page.locator('[data-choose-line="progress"]')).toHaveText(/^Dipilih: .* sampai /);
  // The address is written before the answer to what was chosen last.
  await waitUntilSettled(page);
  expect(await progressWhole(page).textContent()).toBe(before);
  const count = (await resultCount(page).textContent())!.split(' ')[0]!;
  await expect(regionRows(page)).toHaveCount(Number(count));
});

test('the results follow while a range is dragged, and no chip moves the chart', async ({
  page,
}) => {
  await openExplorer(page);
  const box = await restingArea(page, 'services');
  await page.mouse.move(box.x + 0.1 * box.width, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.4 * box.width, box.y + 40, { steps: 4 });
  await expect(resultCount(page)).not.toHaveText('514 dari 514 daerah');
  await expect(page.locator('mpp-explorer[data-settled]')).toBeAttached();
  await expect(page.locator('[data-part="active"]')).toBeHidden();
  await expect.poll(() => search(page)).toBe('');
  await page.mouse.up();
  await expect(page.locator('[data-part="active"]')).toBeVisible();
});

test('a drag is one step of the back button, which restores the brush', async ({ page }) => {
  await openExplorer(page);
  await drag(page, 'progress', 0.3, 0.6);
  await expect.poll(() => search(page)).not.toBe('');
  const first = search(page);
  await drag(page, 'services', 0.11, 0.39);
  await expect.poll(() => search(page)).toContain('layanan-dari=50&layanan-sampai=199');
  await goBack(page);
  await expect.poll(() => search(page)).toBe(first);
  await expect(layer(page, 'services')).not.toHaveAttribute('data-set');
  await expect(layer(page, 'progress')).toHaveAttribute('data-set');
  await goBack(page);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect(layer(page, 'progress')).not.toHaveAttribute('data-set');
});

test('a range of a histogram appears in the form and in a chip, whose button removes it', async ({
  page,
}) => {
  await openExplorer(page);
  await drag(page, 'population', 0.58, 0.99);
  await expect(page.locator('[name="penduduk-dari"]')).toHaveValue('500000');
  await expect(page.locator('label:has([name="penduduk-dari"]) [data-written]')).toHaveText(
    '500.000',
  );
  await expect(page.locator('[name="penduduk-sampai"]')).toHaveValue('');
  await page
    .getByRole('button', { name: 'Hapus saringan Penduduk paling sedikit 500.000' })
    .click();
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect(layer(page, 'population')).not.toHaveAttribute('data-set');
});

test('a click beside the range clears it', async ({ page }) => {
  await openExplorer(page, '?layanan-dari=50&layanan-sampai=99');
  const box = await restingArea(page, 'services');
  await page.mouse.click(box.x + 0.7 * box.width, box.y + 20);
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect.poll(() => search(page)).toBe('');
});

test('Esc clears a dragged range', async ({ page }) => {
  await openExplorer(page);
  await drag(page, 'agencies', 0.2, 0.5);
  await expect.poll(() => search(page)).toContain('instansi-dari=');
  await page.keyboard.press('Escape');
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

test('the ends of a range can be moved by keys and announce their values', async ({ page }) => {
  await openExplorer(page);
  const [from, to] = [end(page, 'services', 'Dari'), end(page, 'services', 'Sampai')];
  await expect(to).toHaveAttribute('aria-valuetext', 'tanpa batas atas');
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', '50 jenis layanan');
  await expect(page.locator('[name="layanan-dari"]')).toHaveValue('50');
  await to.focus();
  await page.keyboard.press('PageDown');
  await expect(to).toHaveAttribute('aria-valuetext', '349 jenis layanan');
  await expect.poll(() => search(page)).toBe('?layanan-dari=50&layanan-sampai=349');
  await page.keyboard.press('Escape');
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
  await expect(to).toBeFocused();
});

test('arrow keys move the end of a period by a month, page keys by a year', async ({ page }) => {
  await openExplorer(page, '?dari=2021-06&sampai=2023-03');
  const from = end(page, 'progress', 'Dari');
  await expect(from).toHaveAttribute('aria-valuetext', 'Juni 2021');
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(from).toHaveAttribute('aria-valuetext', 'Juli 2022');
  await expect.poll(() => search(page)).toBe('?dari=2022-07&sampai=2023-03');
});

test('an address restores the brushes and the pressed bars', async ({ page }) => {
  await openExplorer(page, '?pulau=jawa&dari=2022&penduduk-sampai=199999&lihat=pulau');
  await expect(end(page, 'progress', 'Dari')).toHaveAttribute('aria-valuetext', 'Januari 2022');
  await expect(end(page, 'population', 'Sampai')).toHaveAttribute('aria-valuetext', '199.999 jiwa');
  await expect(page.locator('[data-bars="islands"] [aria-pressed="true"]')).toHaveAccessibleName(
    /^Jawa: /,
  );
});

test('numbers typed into the form move the brush, also within a class', async ({ page }) => {
  await openExplorer(page);
  const field = page
    .getByRole('group', { name: 'Jumlah jenis layanan MPP' })
    .getByLabel('Paling sedikit');
  await field.pressSequentially('75', { delay: 40 });
  await expect.poll(() => search(page)).toBe('?layanan-dari=75');
  await expect(layer(page, 'services')).toHaveAttribute('data-set');
  await expect(page.locator('[data-choose-line="services"]')).toHaveText(
    'Dipilih: dari 75 jenis layanan',
  );
});

test('pressing bars chooses provinces, and the other bars can still be pressed', async ({
  page,
}) => {
  await openExplorer(page, '?lihat=provinsi');
  const bars = page.locator('[data-bars="provinces"]');
  await bars.getByRole('button', { name: /^Jawa Timur: / }).click();
  await expect(resultCount(page)).toHaveText('38 dari 514 daerah');
  await expect(bars.getByRole('button')).toHaveCount(38);
  await bars.getByRole('button', { name: /^Bali: / }).click();
  await expect.poll(() => search(page)).toBe('?provinsi=35,51&lihat=provinsi');
  await bars.getByRole('button', { name: /^Jawa Timur: /, pressed: true }).click();
  await expect.poll(() => search(page)).toBe('?provinsi=51&lihat=provinsi');
});

test('the bars of a chart are one tab stop, and arrow keys move between them', async ({ page }) => {
  await openExplorer(page, '?lihat=pulau');
  const buttons = page.locator('[data-bars="islands"] button');
  await expect(page.locator('[data-bars="islands"] button[tabindex="0"]')).toHaveCount(1);
  await buttons.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(buttons.nth(1)).toBeFocused();
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await expect(buttons.last()).toBeFocused();
});

ownWindow(
  'with statuses, ranges and bars chosen the page has no accessibility fault',
  async ({ page }) => {
    await openExplorer(
      page,
      '?pulau=jawa&status=diresmikan&dari=2022&layanan-dari=75&penduduk-dari=500000',
    );
    await expect(layer(page, 'services')).toHaveAttribute('data-set');
    await thinPage(page);
    expect(await axeFaults(page)).toEqual([]);
  },
);

phoneTest.describe('on a phone', () => {
  phoneTest(
    'a finger scrolls over a chart, and the page does not scroll sideways',
    async ({ page }) => {
      await openExplorer(page, '?dari=2022&lihat=waktu');
      const group = layer(page, 'progress').locator('svg > g');
      await layer(page, 'progress').scrollIntoViewIfNeeded();
      await expect(group).toHaveCSS('touch-action', 'pan-y');
      const box = (await layer(page, 'progress').boundingBox())!;
      const before = await page.evaluate(() => scrollY);
      const finger = await touching(page);
      await finger('touchStart', { x: box.x + 60, y: box.y + 200 });
      for (let step = 1; step <= 10; step += 1) {
        await finger('touchMove', { x: box.x + 60 + step / 2, y: box.y + 200 - 20 * step });
      }
      await finger('touchEnd');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
      await expect.poll(() => search(page)).toBe('?dari=2022&lihat=waktu');
      await expect(layer(page, 'progress')).toHaveAttribute('data-set');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  phoneTest('a finger that moves sideways chooses a range', async ({ page }) => {
    await openExplorer(page, '?lihat=waktu');
    const box = await restingArea(page, 'services');
    const at = (share: number) => ({ x: box.x + share * box.width, y: box.y + 40 });
    const finger = await touching(page);
    await finger('touchStart', at(0.11));
    for (const share of [0.2, 0.3, 0.39]) await finger('touchMove', at(share));
    await finger('touchEnd');
    await expect.poll(() => search(page)).toBe('?layanan-dari=50&layanan-sampai=199&lihat=waktu');
  });
});
