/** Choosing regions on the tile map of the explorer and by name, and undoing the choice. */
import { expect, type Page } from '@playwright/test';
import {
  goBack,
  openExplorer,
  regionRows,
  restingBox,
  resultCount,
  search,
  shownFigures,
} from '../support/explorer/page.ts';
import { phoneTest, sharedTest as test, test as ownWindow } from '../support/explorer/test.ts';

const tile = (page: Page, code: string) => page.locator(`#tiles a[data-code="${code}"]`);
const chosen = (page: Page) => page.locator('#tiles a[aria-pressed="true"]');
const out = (page: Page) => page.locator('#tiles a[data-out]');
const chips = (page: Page) => page.locator('.active-filters .chip');
const middle = async (page: Page, code: string) => {
  const { x, y, width, height } = (await tile(page, code).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Opens the explorer and scrolls to its map. */
async function open(page: Page, query = '', lang = ''): Promise<void> {
  await openExplorer(page, query, lang);
  await restingBox(page.locator('#tiles .canvas'));
}

/** Drags from the left above one tile's middle to the right below another's. */
async function drag(page: Page, from: string, to: string, release = true): Promise<void> {
  const [start, end] = [await middle(page, from), await middle(page, to)];
  await page.mouse.move(start.x - 3, start.y - 3);
  await page.mouse.down();
  await page.mouse.move(end.x + 3, end.y + 3, { steps: 4 });
  if (release) await page.mouse.up();
}

/** The codes of all tiles whose middles are in the box that `drag` draws. */
async function between(page: Page, from: string, to: string): Promise<string[]> {
  const [start, end] = [await middle(page, from), await middle(page, to)];
  return page.locator('#tiles svg.tiles a').evaluateAll(
    (tiles, box) =>
      tiles
        .filter((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const [cx, cy] = [x + width / 2, y + height / 2];
          return cx >= box.left && cx <= box.right && cy >= box.top && cy <= box.bottom;
        })
        .map((each) => each.getAttribute('data-code') ?? '')
        .sort(),
    { left: start.x - 3, top: start.y - 3, right: end.x + 3, bottom: end.y + 3 },
  );
}

/** The classes of the common paths of the map that have a shape around the middle of this tile. */
function drawnAs(page: Page, code: string): Promise<string[]> {
  return tile(page, code).evaluate((link) => {
    const [start] = /^M[-\d.]+ [-\d.]+m/.exec(link.querySelector('path')!.getAttribute('d')!)!;
    const paths = [...link.closest('.group')!.querySelectorAll('.merged path')];
    return paths
      .filter((path) => path.getAttribute('d')?.includes(start))
      .map((path) => path.getAttribute('class') ?? '');
  });
}

test('pressing a tile filters everything except the map', async ({ page }) => {
  await open(page);
  await tile(page, '35.09').click();
  await expect(resultCount(page)).toHaveText('1 dari 514 daerah');
  await expect(regionRows(page)).toHaveText([/Kabupaten Jember/]);
  expect(await shownFigures(page)).toMatchObject({ regions: '1' });
  await expect(page.locator('[data-part="provinces-rows"] > tr')).toHaveCount(1);
  await expect(tile(page, '35.09')).toHaveAttribute('aria-pressed', 'true');
  await expect(out(page)).toHaveCount(0);
  await expect.poll(() => search(page)).toBe('?daerah=35.09');
  await tile(page, '35.09').click();
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

test('other filters mark the tiles that do not match in name, shape and sentence', async ({
  page,
}) => {
  await open(page, '?provinsi=35&daerah=35.09,11.01');
  await expect(out(page)).toHaveCount(514 - 38);
  await expect(tile(page, '11.01')).toHaveAccessibleName(/; tidak cocok dengan saringan lain$/);
  const shapes = tile(page, '11.01').locator('path');
  await expect(shapes).toHaveCount(2);
  await expect(shapes.first()).toHaveClass('tile-ring');
  await expect(tile(page, '35.09').locator('.tile-ring')).toHaveCount(1);
  expect(await drawnAs(page, '11.02')).toEqual(['tile-small']);
  expect(await drawnAs(page, '35.10')).toEqual(['tile-hexagon']);
  expect(await drawnAs(page, '35.09')).toEqual([]);
  await expect(page.locator('[data-part="tiles-sentence"]')).toContainText(
    'Dari 514 kabupaten/kota, 38 cocok',
  );
  await expect(page.locator('[data-part="tiles-sentence"]')).toContainText(
    '2 dipilih, 1 di antaranya cocok.',
  );
});

test('a past day shows the status of that day, in colour and in name', async ({ page }) => {
  await open(page, '?per=2021-12-31');
  await expect(tile(page, '35.16')).toHaveAttribute('data-s', 'n');
  await expect(tile(page, '35.16')).toHaveAccessibleName(
    'Kabupaten Mojokerto, Jawa Timur: Belum ditemukan, per 31 Desember 2021',
  );
  await expect(page.locator('[data-part="tiles-sentence"]')).toContainText('31 Desember 2021');
});

test('a box chooses exactly the tiles whose middles are in it', async ({ page }) => {
  await open(page, '?daerah=11.01');
  const inside = await between(page, '35.16', '35.09');
  expect(inside.length).toBeGreaterThan(1);
  await drag(page, '35.16', '35.09');
  await expect(resultCount(page)).toHaveText(`${inside.length} dari 514 daerah`);
  await expect.poll(() => search(page)).toBe(`?daerah=${inside.join(',')}`);
});

test('with Shift a box adds to the choice', async ({ page }) => {
  await open(page, '?daerah=11.01');
  const inside = await between(page, '35.16', '35.09');
  await page.keyboard.down('Shift');
  await drag(page, '35.16', '35.09');
  await page.keyboard.up('Shift');
  await expect.poll(() => search(page)).toBe(`?daerah=11.01,${inside.join(',')}`);
});

test('Esc cancels a box and changes nothing', async ({ page }) => {
  await open(page, '?daerah=11.01');
  await drag(page, '35.16', '35.09', false);
  await expect(page.locator('#tiles .box')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#tiles .box')).toBeHidden();
  await page.mouse.up();
  await expect.poll(() => search(page)).toBe('?daerah=11.01');
  await expect(page.locator('#tiles [data-caught]')).toHaveCount(0);
});

ownWindow('regions can be chosen by keyboard alone', async ({ page }) => {
  await open(page);
  await page.locator('#tiles a[tabindex="0"]').focus();
  await page.keyboard.press('Space');
  await expect(chosen(page)).toHaveCount(1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(chosen(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveCount(1);
  await expect(page.locator('#tiles .tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#tiles .tip')).toBeHidden();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.tiles'))).toBeNull();
});

test('an address restores the choice, and the back button undoes it', async ({ page }) => {
  await open(page, '?daerah=35.09,35.79');
  await expect(chosen(page)).toHaveCount(2);
  await expect(regionRows(page)).toHaveCount(2);
  await tile(page, '35.10').click();
  await expect(chosen(page)).toHaveCount(3);
  await goBack(page);
  await expect(chosen(page)).toHaveCount(2);
  await expect(resultCount(page)).toHaveText('2 dari 514 daerah');
});

test('chips name the chosen regions and remove them', async ({ page }) => {
  await open(page, '?daerah=35.09,35.79');
  await expect(chips(page)).toHaveText([/Kabupaten Jember/, /Kota Batu/]);
  await chips(page).first().click();
  await expect(chips(page)).toHaveText([/Kota Batu/]);
  await expect(chosen(page)).toHaveCount(1);
  await expect.poll(() => search(page)).toBe('?daerah=35.79');
});

ownWindow('regions in the address are named in the form', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, '?daerah=35.09,35.79');
  const named = page.locator('[data-part="region-chips"] button');
  await expect(named).toHaveText([/Kabupaten Jember/, /Kota Batu/]);
  expect(errors).toEqual([]);
});

test('seven chosen regions share one chip', async ({ page }) => {
  await open(page, '?daerah=35.01,35.02,35.03,35.04,35.05,35.06,35.07');
  await expect(chips(page)).toHaveText([/7 daerah dipilih/]);
  await chips(page).click();
  await expect(resultCount(page)).toHaveText('514 dari 514 daerah');
});

test('a region is found and added by its name, and removed in the form', async ({ page }) => {
  await open(page);
  const field = page.getByRole('group', { name: 'Kabupaten/kota', exact: true });
  const box = field.getByLabel('Tambahkan daerah');
  await box.focus();
  await expect(field.getByRole('combobox')).toBeVisible();
  await field.getByRole('combobox').pressSequentially('kota batu');
  await expect(field.getByRole('option').first()).toContainText('Kota Batu');
  await page.keyboard.press('Enter');
  await expect(resultCount(page)).toHaveText('1 dari 514 daerah');
  await expect(field.getByRole('combobox')).toHaveValue('');
  await expect.poll(() => search(page)).toBe('?daerah=35.79');
  await field.getByRole('button', { name: 'Hapus saringan Kota Batu' }).click();
  await expect(field.getByRole('combobox')).toBeFocused();
  await expect.poll(() => search(page)).toBe('');
});

phoneTest.describe('on a phone', () => {
  phoneTest('a first tap enlarges the province, a second one chooses', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?lihat=peta');
    await tile(page, '35.17').scrollIntoViewIfNeeded();
    await tile(page, '35.17').tap();
    await expect(page.getByRole('button', { name: 'Kembali ke seluruh Indonesia' })).toBeVisible();
    await expect.poll(() => search(page)).toBe('?lihat=peta');
    await tile(page, '35.17').tap();
    await expect(resultCount(page)).toHaveText('1 dari 514 daerah');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Kembali ke seluruh Indonesia' }).tap();
    await page.emulateMedia({ reducedMotion: null });
  });

  phoneTest(
    'a finger scrolls until the button for drawing one box is pressed',
    async ({ page }) => {
      await open(page, '?lihat=peta');
      const svg = page.locator('#tiles svg.tiles');
      await expect(svg).toHaveCSS('touch-action', 'auto');
      const button = page.getByRole('button', { name: 'Pilih dengan menyeret' });
      await button.tap();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(svg).toHaveCSS('touch-action', 'pinch-zoom');
      await button.tap();
      await expect(svg).toHaveCSS('touch-action', 'auto');
    },
  );
});
