/** The explorer as a dashboard: what is where, and what changes in sight. */
import { expect, type Page } from '@playwright/test';
import {
  goBack,
  bringToFront,
  moveTo,
  openFolded,
  regionRows,
  resultCount,
  search,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { phoneTest, sharedTest as test } from '../support/explorer/test.ts';

/** The seven areas that are to be seen together. */
const AREAS = {
  bar: '.result-bar',
  figures: '#angka',
  filters: '#saringan',
  map: '#tiles',
  pane: '#list',
  line: '#progress',
  bins: '.figure-row',
};

type Area = keyof typeof AREAS;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of the areas in the window, with the site's header scrolled off if `below`. */
function boxes(page: Page, below = true): Promise<Record<Area, Box>> {
  return page.evaluate(
    ([areas, scrolled]) => {
      const grid = document.querySelector('.explorer-grid')!;
      if (scrolled) scrollBy({ top: grid.getBoundingClientRect().top, behavior: 'instant' });
      return Object.fromEntries(
        Object.entries(areas).map(([name, selector]) => {
          const { left, top, right, bottom } = document
            .querySelector(selector)!
            .getBoundingClientRect();
          return [name, { left, top, right, bottom }];
        }),
      ) as Record<Area, Box>;
    },
    [AREAS, below] as const,
  );
}

/** What each view shows, so that two states can be compared. */
function contents(page: Page): Promise<Record<string, string>> {
  return page.evaluate((areas) => {
    const text = (selector: string): string =>
      [...document.querySelectorAll(selector)]
        .map((element) => element.textContent + (element.getAttribute('d') ?? ''))
        .join('|');
    return {
      bar: text(`${areas.bar} .result-count`),
      figures: text(`${areas.figures} [data-figure]`),
      map: [...document.querySelectorAll('#tiles svg.tiles a')]
        .map((tile) => Number(tile.hasAttribute('data-out')))
        .join(''),
      pane: text(`${areas.pane} li`),
      line: text(`${areas.line} .chart-box path, ${areas.line} .chart-box text`),
      bins: text(`${areas.bins} .chart-box text`),
    };
  }, AREAS);
}

/** The views that a phone shows one at a time, by the name of each in the switch. */
const FRONT = { list: '#list', map: '#tiles', time: '#progress', provinces: '#provinces' };

const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

/** All areas of a window are wholly in it, beside and below each other. */
async function expectOneWindow(page: Page, size: (typeof sizes)[number]): Promise<void> {
  const { width, height } = size;
  const found = await boxes(page);
  for (const [name, { left, top, right, bottom }] of Object.entries(found)) {
    expect(left, name).toBeGreaterThanOrEqual(0);
    expect(top, name).toBeGreaterThanOrEqual(-1);
    expect(right, name).toBeLessThanOrEqual(width);
    expect(bottom, name).toBeLessThanOrEqual(height + (name === 'filters' ? 1 : 0));
  }
  const { filters, bar, figures, map, pane, line, bins } = found;
  expect(filters.right).toBeLessThan(map.left);
  expect(bar.bottom).toBeLessThanOrEqual(figures.top);
  expect(figures.bottom).toBeLessThanOrEqual(map.top);
  expect(map.right).toBeLessThan(pane.left);
  expect(map.bottom).toBeLessThanOrEqual(line.top);
  expect(Math.abs(pane.bottom - map.bottom)).toBeLessThanOrEqual(1);
  expect(line.right).toBeLessThan(bins.left);
  expect(map.right - map.left).toBeGreaterThan(0.45 * (width - filters.right));
}

test(`all seven areas are wholly in one window, at ${sizes.map(({ width, height }) => `${width}×${height}`).join(', ')}`, async ({
  page,
}) => {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await openFolded(page);
    await waitUntilSettled(page);
    await test.step(`${size.width}×${size.height}`, () => expectOneWindow(page, size));
  }
  await page.setViewportSize(sizes[0]!);
});

test('a choice in filter, map, pane or line changes three other views in sight', async ({
  page,
}) => {
  await openFolded(page);
  const choices: Record<string, () => Promise<unknown>> = {
    filter: async () => {
      await page.locator('[data-group="place"] > summary').click();
      await page.getByLabel('Kalimantan', { exact: true }).check();
      await page.locator('[data-group="place"] > summary').click();
    },
    map: () => page.locator('#tiles a[data-code="35.09"]').click(),
    pane: async () => {
      await bringToFront(page, 'islands');
      await page
        .locator('[data-bars="islands"]')
        .getByRole('button', { name: /^Sulawesi/ })
        .click();
    },
    line: async () => {
      const area = page.locator('[data-brush="progress"] .overlay');
      const { x, y, width: wide } = (await area.boundingBox())!;
      await page.mouse.move(x + 0.5 * wide, y + 20);
      await page.mouse.down();
      await page.mouse.move(x + 0.8 * wide, y + 20, { steps: 4 });
      await page.mouse.up();
    },
  };
  for (const [view, choose] of Object.entries(choices)) {
    await moveTo(page, '');
    const before = await contents(page);
    await boxes(page);
    await choose();
    await expect(resultCount(page)).not.toHaveText(before['bar']!);
    await waitUntilSettled(page);
    const seen = await boxes(page, false);
    const after = await contents(page);
    const changed = Object.keys(after).filter((name) => {
      const { top, bottom } = seen[name as Area];
      const isSeen = top >= -1 && bottom <= sizes[0]!.height && bottom > top;
      return name !== view && isSeen && before[name] !== after[name];
    });
    expect(changed.length, `${view}: ${changed.join()}`).toBeGreaterThanOrEqual(3);
  }
});

test('the list has no sideways scroll, and a filtered number is in it and third in the table', async ({
  page,
}) => {
  await openFolded(page, '?penduduk-dari=500000&status=belum');
  await expect(page.locator('[data-part="list-value"]')).toHaveText('Penduduk');
  const list = page.locator('[data-part="list-scroll"]');
  expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await expect(page.locator('[data-part="table-head"] th').nth(2)).toHaveText(/^Status/);
  await expect(page.locator('[data-part="table-head"] th').nth(3)).toHaveText(/^Penduduk/);
  const table = page.locator('.region-table');
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  // What is empty in every row is left out.
  await expect(page.locator('[data-sort="inaugurated"]')).toHaveCount(0);
});

test('what matches comes first in the key figures, and a filter by status hides what it settles', async ({
  page,
}) => {
  await openFolded(page, '?status=belum');
  const [first] = await page.locator('#angka [data-figure]').allTextContents();
  expect(await resultCount(page).textContent()).toBe(`${first!} dari 514 daerah`);
  await expect(page.locator('[data-figure="regions_share"]')).toHaveText(/^\d+,\d% dari 514$/);
  await expect(page.locator('[data-figure="covered"]')).toBeHidden();
  await page.getByRole('button', { name: 'Saring menurut status: Belum ditemukan' }).click();
  await expect(page.locator('[data-figure="covered"]')).toBeVisible();
});

test('a ready question opens its address, and its finding is the title of the page', async ({
  page,
}) => {
  await openFolded(page);
  const title = await page.title();
  const question = page.getByRole('link', { name: /500\.000 ke atas, belum ditemukan/ });
  const number = await question.locator('.number').textContent();
  await question.click();
  await expect(resultCount(page)).toHaveText(`${number!} dari 514 daerah`);
  await expect.poll(() => search(page)).toBe('?status=belum&penduduk-dari=500000&urut=-penduduk');
  await expect(page).toHaveTitle(new RegExp(`^Di ${number!} kabupaten/kota`));
  await expect(page.locator('[data-part="finding"]')).toContainText(`Di ${number!} kabupaten/kota`);
  await goBack(page);
  await expect(page).toHaveTitle(title);
});

test('every ready question has as many regions as it says', async ({ page }) => {
  await openFolded(page);
  const questions = await page.locator('.ready-questions a').evaluateAll((links) =>
    links.map((link) => ({
      query: (link as HTMLAnchorElement).search,
      number: link.querySelector('.number')!.textContent.trim(),
    })),
  );
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const { query, number } of questions) {
    await moveTo(page, query);
    await expect(resultCount(page), query).toHaveText(`${number} dari 514 daerah`);
    await expect(page.locator('[data-part="finding"]')).toBeVisible();
  }
});

test('a folded group of filters says its value', async ({ page }) => {
  await openFolded(page, '?pulau=jawa&status=belum');
  const value = (group: string) =>
    page.locator(`[data-group="${group}"] [data-part="group-value"]`);
  await expect(value('place')).toHaveText('Jawa');
  await expect(value('status')).toHaveText('Belum ditemukan');
  await expect(value('services')).toHaveText('semua');
});

test('the button “Luar Jawa” ticks every island group but Java', async ({ page }) => {
  await openFolded(page);
  await page.locator('[data-group="place"] > summary').click();
  await page.getByRole('button', { name: 'Luar Jawa' }).click();
  await expect(resultCount(page)).toHaveText('395 dari 514 daerah');
  await expect(page.getByLabel('Jawa', { exact: true })).not.toBeChecked();
});

test('a view is enlarged by its button, also in the address and after a reload', async ({
  page,
}) => {
  await openFolded(page);
  const width = async (): Promise<number> => (await page.locator('#progress').boundingBox())!.width;
  const before = await width();
  await page.getByRole('button', { name: 'Perbesar: Kemajuan dari waktu ke waktu' }).click();
  await expect.poll(() => search(page)).toBe('?besar=waktu');
  expect(await width()).toBeGreaterThan(1.5 * before);
  await expect(page.locator('#tiles')).toBeHidden();
  await page.reload();
  await expect(page.locator('#tiles')).toBeHidden();
  await goBack(page);
  await expect(page.locator('#tiles')).toBeVisible();
});

test('a chart without a number folds to a sentence, and its title row stays in place', async ({
  page,
}) => {
  await openFolded(page, '?status=belum');
  await expect(page.locator('#progress .chart-empty')).toContainText('belum ditemukan MPP');
  await expect(page.locator('#progress svg.chart')).toHaveCount(0);
  await openFolded(page, '?status=diresmikan');
  await expect(page.locator('#progress .chart-empty')).toHaveCount(0);
});

phoneTest.describe('on a phone', () => {
  phoneTest(
    'result, key figures and the view in front begin in the first screen, and the others are hidden',
    async ({ page }) => {
      await openFolded(page);
      for (const [view, area] of Object.entries(FRONT)) {
        await bringToFront(page, view);
        await page.evaluate(() => scrollTo(0, 0));
        await expect(resultCount(page), view).toBeInViewport({ ratio: 1 });
        await expect(page.locator('#angka'), view).toBeInViewport({ ratio: 1 });
        const { y } = (await page.locator(area).boundingBox())!;
        expect(y, view).toBeLessThan(640);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(360);
        const others = Object.values(FRONT).filter((one) => one !== area);
        for (const other of others) await expect(page.locator(other), view).toBeHidden();
      }
    },
  );

  phoneTest(
    'the filters are a sheet that keeps the focus and says how many regions it shows',
    async ({ page }) => {
      await openFolded(page);
      await page.getByRole('button', { name: 'Saringan', exact: true }).tap();
      await expect(page.locator('#saringan')).toBeFocused();
      await expect(page.locator('.explorer-views')).toHaveAttribute('inert');
      await page.locator('[data-group="status"] > summary').tap();
      await page.getByRole('checkbox', { name: 'Diresmikan' }).check();
      await page.getByRole('button', { name: /^Lihat hasil: \d+ dari 514 daerah$/ }).tap();
      await expect(page.locator('#saringan')).toBeHidden();
      await expect(resultCount(page)).toBeFocused();
      await expect(page.getByRole('button', { name: 'Saringan (1)' })).toBeVisible();
      await expect(regionRows(page)).toHaveCount(50);
    },
  );
});
