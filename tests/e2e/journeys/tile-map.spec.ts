import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { thinPage } from '../../../scripts/site/thin-page.ts';
import { test } from '../support/windows.ts';

const tiles = (page: Page) => page.locator('tile-map').first().locator('svg.tiles a');
const tip = (page: Page) => page.locator('tile-map').first().locator('.tip');
const tileOf = (page: Page, slug: string) =>
  page.locator('tile-map').first().locator(`svg.tiles a[href$="/daerah/${slug}/"]`);
const focusedTile = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');

async function open(page: Page, path = '/peta/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('tile-map select').first()).toBeVisible();
}

/** Focuses the tile that Tab reaches. */
async function enter(page: Page): Promise<void> {
  await page.locator('tile-map').first().locator('a[tabindex="0"]').focus();
}

test('the map has one tab stop and Tab leaves it', async ({ page }) => {
  await open(page);
  expect(await tiles(page).count()).toBe(await page.locator('svg.tiles a[href]').count());
  expect(await tiles(page).locator('xpath=self::*[@tabindex="0"]').count()).toBe(1);
  await enter(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.tiles'))).toBeNull();
});

test('arrow keys move to the adjacent tile and back, and Enter opens its page', async ({
  page,
}) => {
  await open(page);
  await tileOf(page, 'kabupaten-jombang').focus();
  const start = await focusedTile(page);
  for (const [there, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
  ] as const) {
    await page.keyboard.press(there);
    expect(await focusedTile(page)).not.toBe(start);
    await page.keyboard.press(back);
    expect(await focusedTile(page)).toBe(start);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/daerah\/kabupaten-jombang\/$/);
});

test('Home and End move to the first and the last tile', async ({ page }) => {
  await open(page);
  await enter(page);
  await page.keyboard.press('End');
  expect(await focusedTile(page)).toBe(await tiles(page).last().getAttribute('href'));
  await page.keyboard.press('Home');
  expect(await focusedTile(page)).toBe(await tiles(page).first().getAttribute('href'));
});

test('Esc hides the tooltip of the focused tile', async ({ page }) => {
  await open(page);
  await enter(page);
  await page.keyboard.press('ArrowRight');
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toBeHidden();
});

test('the tooltip can be hovered and never covers its tile', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const tile = tileOf(page, 'kabupaten-jombang');
  await tile.hover();
  await expect(tip(page)).toContainText('Kabupaten Jombang, Jawa Timur');
  const [over, box] = [(await tip(page).boundingBox())!, (await tile.boundingBox())!];
  const apart =
    over.y + over.height <= box.y + 1 ||
    over.y >= box.y + box.height - 1 ||
    over.x + over.width <= box.x + 1 ||
    over.x >= box.x + box.width - 1;
  expect(apart).toBe(true);
  await page.mouse.move(over.x + over.width / 2, over.y + over.height / 2, { steps: 6 });
  await page.waitForTimeout(300);
  await expect(tip(page)).toContainText('Kabupaten Jombang, Jawa Timur');
  await page.mouse.move(2, 2);
  await expect(tip(page)).toBeHidden();
});

test('the choice of colours sets the colours of the map and its legend', async ({ page }) => {
  await open(page);
  const map = page.locator('tile-map').first();
  await map.locator('select').selectOption('year');
  await expect(map).toHaveAttribute('data-colour', 'year');
  await expect(map.locator('.legend[data-for="year"]')).toBeVisible();
  await expect(map.locator('.legend[data-for="status"]')).toBeHidden();
});

test('in an earlier year later inaugurations are drawn as pending', async ({ page }) => {
  await open(page);
  const later = await page
    .locator('tile-map')
    .first()
    .evaluate((map) => {
      const element = map as HTMLElement & { setYear(year: number | null): void };
      const count = (): number => element.querySelectorAll('svg.tiles a[data-later]').length;
      element.setYear(2019);
      const wrong = element.querySelectorAll('a[data-later][data-y="2019"]').length;
      const then = count();
      element.setYear(null);
      return { then, wrong, now: count() };
    });
  expect(later.then).toBeGreaterThan(400);
  expect(later.wrong).toBe(0);
  expect(later.now).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a first tap enlarges the province, a second one opens the page', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    const tile = tileOf(page, 'kabupaten-jombang');
    await tile.scrollIntoViewIfNeeded();
    await tile.tap();
    const back = page.getByRole('button', { name: 'Kembali ke seluruh Indonesia' });
    await expect(back).toBeVisible();
    await expect(page.locator('tile-map [role="status"]').first()).toContainText('Jawa Timur');
    const sizes = await tile.evaluate((link) =>
      [...link.parentElement!.querySelectorAll('a use')].map((hexagon) => {
        const { width, height, x, right } = hexagon.getBoundingClientRect();
        return { least: Math.min(width, height), inside: x >= 0 && right <= innerWidth };
      }),
    );
    expect(sizes.filter(({ least, inside }) => least < 24 || !inside)).toEqual([]);
    await tile.tap();
    await expect(page).toHaveURL(/\/daerah\/kabupaten-jombang\/$/);
  });

  test('a button shows the whole country again', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    const svg = page.locator('svg.tiles').first();
    const whole = await svg.getAttribute('viewBox');
    await tileOf(page, 'kota-bandung').tap();
    const back = page.getByRole('button', { name: 'Kembali ke seluruh Indonesia' });
    await back.tap();
    expect(await svg.getAttribute('viewBox')).toBe(whole);
    await expect(back).toBeHidden();
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every region is a link in the map and in the list', async ({ page }) => {
    await page.goto('/peta/');
    const map = page.locator('tile-map').first();
    const count = await map.locator('svg.tiles a[href]').count();
    expect(count).toBeGreaterThan(500);
    expect(await map.locator('details dd a[href]').count()).toBe(count);
    await expect(map.locator('select')).toBeHidden();
    await map.locator('summary').click();
    await expect(map.locator('dd a[href$="/daerah/kota-batu/"]')).toBeVisible();
  });
});

test('the map has no accessibility fault that axe can find, light at 360 and dark at 1280 pixels', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page);
  await enter(page);
  await thinPage(page);
  expect.soft(await axeFaults(page, 'all', ['tile-map']), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft(await axeFaults(page, 'all', ['tile-map']), 'dark').toEqual([]);
});
