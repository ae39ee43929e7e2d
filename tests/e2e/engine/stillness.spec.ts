/** Nothing that a reader presses or reads moves while the page and DuckDB start. */
import { expect, test, type Page } from '@playwright/test';
import {
  moveTo,
  openExplorer,
  openFolded,
  restingBox,
  waitForAnswerBy,
  waitForEngine,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { shiftsOf, watchShifts } from '../support/hosts.ts';

const widths = [320, 360, 600, 768, 1280];

/** Delays the engine's WebAssembly until the returned function is called. */
async function holdEngine(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm.gz*', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Makes the browser save data, so that the rows of the page answer. */
function savingData(page: Page): Promise<unknown> {
  return page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
}

const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** The height from the label of the query to the help below its field. */
const fieldHeight = async (page: Page): Promise<number> =>
  (await top(page, '#sql-help')) - (await top(page, '#sql-label'));

/** The top of an element at each of the widths, in whole pixels. */
async function tops(page: Page, selector: string): Promise<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found[width] = await top(page, selector);
  }
  return found;
}

for (const lang of ['', '/en']) {
  test(`the filters' result does not move when DuckDB is ready, at any width (${lang || '/'})`, async ({
    page,
  }) => {
    const release = await holdEngine(page);
    await openExplorer(page, '', lang);
    await waitForEngine(page, 'loading');
    const before = await tops(page, '.result-bar');
    release();
    await waitForEngine(page, 'ready');
    expect(await tops(page, '.result-bar')).toEqual(before);
  });

  test(`the console does not move when DuckDB is ready, at any width (${lang || '/'})`, async ({
    page,
  }) => {
    const release = await holdEngine(page);
    await page.goto(`${lang}/jelajah/sql/`);
    await waitForEngine(page, 'loading');
    const before = await tops(page, '#sql-label');
    release();
    await waitForEngine(page, 'ready');
    expect(await tops(page, '#sql-label')).toEqual(before);
  });
}

test('the editor of the console has the height of the plain field that it replaces', async ({
  page,
}) => {
  const release = await holdEngine(page);
  const scripts = '**/*.js';
  await page.route(scripts, (route) => route.abort());
  await page.goto('/jelajah/sql/');
  const before = await fieldHeight(page);
  await page.unroute(scripts);
  await page.goto('/jelajah/sql/?');
  await expect(page.locator('.cm-editor')).toBeVisible();
  expect(Math.abs((await fieldHeight(page)) - before)).toBeLessThanOrEqual(1);
  release();
});

for (const width of widths) {
  test(`nothing moves while page and DuckDB start, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await openFolded(page);
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    await waitUntilSettled(page);
    // The table gets its real size while the page scrolls there.
    await restingBox(page.locator('[data-step="next"]').first());
    expect(await shiftsOf(page)).toBeLessThan(0.02);
  });
}

/** Choices that change every part around the views: a filter, a day, and both removed again. */
const choices = ['?pulau=jawa', '?pulau=jawa&per=2022-12-05', '?status=belum&penduduk-dari=500000'];

/** Makes the choices, and compares where everything is after each. */
async function expectStillViews(page: Page): Promise<void> {
  const before = await viewTops(page);
  for (const query of [...choices, '']) {
    await moveTo(page, query);
    expect(await viewTops(page), query).toEqual(before);
  }
}

test('neither chips nor a day move the views, with DuckDB too, 768 px', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await openFolded(page);
  await waitForEngine(page, 'ready');
  await expectStillViews(page);
});

for (const width of [360, 1280]) {
  test(`neither chips nor a day move the views, ${width} px`, async ({ page }) => {
    // Both engines give the same texts (start.spec.ts), so that one width shows it for DuckDB.
    await savingData(page);
    await page.setViewportSize({ width, height: 800 });
    await openFolded(page);
    await expectStillViews(page);
  });
}

/** The tops of everything above the first view's end that a reader may be about to press. */
function viewTops(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['.result-bar', '#angka', '.front-switch', '#tiles', '#list', '#progress', '.figure-row'].map(
        (selector) => [
          selector,
          Math.round(document.querySelector(selector)!.getBoundingClientRect().top),
        ],
      ),
    ),
  );
}
