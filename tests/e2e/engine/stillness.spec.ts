/** Nothing that a reader presses or reads moves while the page and DuckDB start. */
import { expect, type Page } from '@playwright/test';
import {
  loadExplorer,
  moveTo,
  openFolded,
  restingBox,
  waitForAnswerBy,
  waitForEngine,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { forgetShifts, shiftsOf, watchShifts } from '../support/hosts.ts';
import { phoneOptions, test } from '../support/windows.ts';

const widths = [320, 360, 600, 768, 1280];

/** The width at which DuckDB starts too. */
const MIDDLE = 768;
const others = widths.filter((width) => width !== MIDDLE);

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

/** The tops of the views at each width, seen from the top of the page, which then has its middle width. */
async function topsAtWidths(page: Page): Promise<Record<string, number>[]> {
  await page.evaluate(() => scrollTo(0, 0));
  const found = await atWidths(page, () => viewTops(page));
  await page.setViewportSize({ width: MIDDLE, height: 800 });
  return found;
}

/** Lets DuckDB start, and compares what `measure` gives at each width before it with that after it. */
async function expectStillWhenReady<Found>(
  page: Page,
  release: () => void,
  measure: () => Promise<Found>,
): Promise<void> {
  const before = await atWidths(page, measure);
  release();
  await waitForEngine(page, 'ready');
  expect(await atWidths(page, measure)).toEqual(before);
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

test('no view moves when DuckDB is ready, at any width (/en)', async ({ page }) => {
  const release = await holdEngine(page);
  await openFolded(page, '', '/en');
  await waitForEngine(page, 'loading');
  await expectStillWhenReady(page, release, () => viewTops(page));
});

for (const lang of ['', '/en']) {
  test(`the console does not move when DuckDB is ready, at any width (${lang || '/'})`, async ({
    page,
  }) => {
    const release = await holdEngine(page);
    await page.goto(`${lang}/jelajah/sql/`);
    await waitForEngine(page, 'loading');
    await expectStillWhenReady(page, release, () => top(page, '#sql-label'));
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

/** Reads as far as the end of the table once an engine has answered, and expects that nothing moved. */
async function expectNoShift(page: Page, phase: 'loading' | 'ready'): Promise<void> {
  await waitForEngine(page, phase);
  await waitForAnswerBy(page, phase === 'ready' ? 'duckdb' : 'rows');
  await waitUntilSettled(page);
  // The table gets its real size while the page scrolls there.
  await restingBox(page.locator('[data-step="next"]').first());
  expect.soft(await shiftsOf(page)).toBeLessThan(0.02);
}

test(`nothing moves while the page starts, at ${others.join(', ')} pixels`, async ({ page }) => {
  await holdEngine(page);
  await watchShifts(page);
  for (const width of others) {
    await page.setViewportSize({ width, height: 800 });
    await loadExplorer(page);
    await test.step(`${width} pixels`, () => expectNoShift(page, 'loading'));
  }
});

test(`at ${MIDDLE} pixels nothing moves while the page starts, then DuckDB, nor when it answers a choice, and no view has moved at any width`, async ({
  page,
}) => {
  const release = await holdEngine(page);
  await watchShifts(page);
  await page.setViewportSize({ width: MIDDLE, height: 800 });
  await loadExplorer(page);
  await expectNoShift(page, 'loading');
  const before = await topsAtWidths(page);
  // Sizes of the window that a test changes shift the page, which the browser reports some frames later.
  await restingBox(page.locator('[data-step="next"]').first());
  await forgetShifts(page);
  release();
  await expectNoShift(page, 'ready');
  expect(await topsAtWidths(page)).toEqual(before);
  await expectStillViews(page, MIDDLE);
});

test('neither chips nor a day move the views, at 360 and 1280 pixels', async ({ page }) => {
  // Both engines give the same texts (start.spec.ts), so that one width shows it for DuckDB.
  await savingData(page);
  await openFolded(page);
  for (const width of [360, 1280]) await expectStillViews(page, width);
});

test.describe('on a phone', () => {
  test.use(phoneOptions);

  test('an address with a filter opens without a shift of layout', async ({ page }) => {
    await savingData(page);
    await watchShifts(page);
    await openFolded(page, '?provinsi=35');
    await waitUntilSettled(page);
    await expect(page.locator('mpp-explorer [data-waits]')).toHaveCount(0);
    expect(await shiftsOf(page)).toBeLessThan(0.02);
  });
});
