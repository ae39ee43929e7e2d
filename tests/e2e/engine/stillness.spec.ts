/** Nothing that a reader presses or reads moves while the page and DuckDB start. */
import { expect, test, type Page } from '@playwright/test';
import {
  loadExplorer,
  moveTo,
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

/** What `measure` gives at each of the widths. */
async function atWidths<Found>(page: Page, measure: () => Promise<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(await measure());
  }
  return found;
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

/** Choices that change every part around the views: a filter, a day, and both removed again. */
const choices = ['?pulau=jawa', '?pulau=jawa&per=2022-12-05', '?status=belum&penduduk-dari=500000'];

/** Makes the choices, and compares where everything is after each. */
async function expectStillViews(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const before = await viewTops(page);
  for (const query of [...choices, '']) {
    await moveTo(page, query);
    expect(await viewTops(page), `${query} at ${width} pixels`).toEqual(before);
  }
}

for (const lang of ['', '/en']) {
  test(`no view moves when DuckDB is ready, at any width (${lang || '/'})`, async ({ page }) => {
    const release = await holdEngine(page);
    await openFolded(page, '', lang);
    await waitForEngine(page, 'loading');
    const before = await atWidths(page, () => viewTops(page));
    release();
    await waitForEngine(page, 'ready');
    expect(await atWidths(page, () => viewTops(page))).toEqual(before);
  });

  test(`the console does not move when DuckDB is ready, at any width (${lang || '/'})`, async ({
    page,
  }) => {
    const release = await holdEngine(page);
    await page.goto(`${lang}/jelajah/sql/`);
    await waitForEngine(page, 'loading');
    const before = await atWidths(page, () => top(page, '#sql-label'));
    release();
    await waitForEngine(page, 'ready');
    expect(await atWidths(page, () => top(page, '#sql-label'))).toEqual(before);
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

/** Opens the explorer, reads as far as the end of the table, and expects that nothing moved. */
async function expectStillStart(page: Page, phase: 'loading' | 'ready'): Promise<void> {
  await loadExplorer(page);
  await waitForEngine(page, phase);
  await waitForAnswerBy(page, phase === 'ready' ? 'duckdb' : 'rows');
  await waitUntilSettled(page);
  // The table gets its real size while the page scrolls there.
  await restingBox(page.locator('[data-step="next"]').first());
  expect.soft(await shiftsOf(page)).toBeLessThan(0.02);
}

test(`nothing moves while the page starts, at ${widths.join(', ')} pixels`, async ({ page }) => {
  await holdEngine(page);
  await watchShifts(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await test.step(`${width} pixels`, () => expectStillStart(page, 'loading'));
  }
});

test('nothing moves while page and DuckDB start, nor when it answers a choice, at 768 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await watchShifts(page);
  await expectStillStart(page, 'ready');
  await page.evaluate(() => scrollTo(0, 0));
  await expectStillViews(page, 768);
});

test('neither chips nor a day move the views, at 360 and 1280 pixels', async ({ page }) => {
  // Both engines give the same texts (start.spec.ts), so that one width shows it for DuckDB.
  await savingData(page);
  await openFolded(page);
  for (const width of [360, 1280]) await expectStillViews(page, width);
});
