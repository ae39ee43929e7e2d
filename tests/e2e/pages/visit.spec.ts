/**
 * One visit of each kind of page: what it requests and loads, its bytes, what its
 * security policy refuses, whether axe finds a fault in
 * the light and the dark theme, and whether it fits a small phone.
 */
import { expect, type Page, type Request } from '@playwright/test';
import { budgets, overBudget } from '../support/budgets.ts';
import { test } from '../support/windows.ts';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { pageKinds, readingPages } from '../../../scripts/site/pages.ts';
import { thinPage, thinToColours } from '../../../scripts/site/thin-page.ts';
import { watchLoads, weigh, weightOf, type Loaded } from '../../../scripts/site/weigh.ts';

const KB = 1024;
const DESKTOP = { width: 1280, height: 720 };
const reading = new Set<string>(readingPages.map(([, path]) => path));
const byPath = new Map<string, string>(
  Object.entries(pageKinds).map(([kind, path]) => [path, kind]),
);
const onlyWeighed = Object.keys(budgets).filter((path) => !byPath.has(path));

/** Records the addresses that the page and its frames request until the returned function is called. */
function watchRequests(page: Page): () => string[] {
  const requested: string[] = [];
  const record = (request: Request): void => void requested.push(request.url());
  page.on('request', record);
  return () => {
    page.off('request', record);
    return requested;
  };
}

/** What the security policy of the page has refused. */
function refusalsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
}

/** What only code of these libraries has; texts of the comparison name DuckDB without it. */
const ENGINE_CODE = /duckdb[-_]|AsyncDuckDB|observablehq|\/engine\//;

/** Scripts that are, or load, an engine or a drawing library of the explorer. */
function heavyTools(loaded: readonly Loaded[]): string[] {
  return loaded
    .filter(({ url, type }) => type.includes('wasm') || url.includes('/engine/'))
    .concat(loaded.filter(({ script }) => ENGINE_CODE.test(script)))
    .map(({ url }) => url);
}

/** The pixels by which a page is wider than a phone of 320 pixels. */
async function overflowOnPhone(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Checks the weight of a page against its budget, and prints it. */
function expectWithinBudget(path: string, loaded: readonly Loaded[]): void {
  const budget = budgets[path];
  if (budget === undefined) return;
  const weight = weightOf(loaded);
  const shown = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;
  console.log(
    `${path}: ${shown(weight.total)} in all, ${shown(weight.apartFromFonts)} apart from fonts, ${shown(weight.script)} script`,
  );
  expect.soft(overBudget(weight, budget), `${path} stays within its bytes`).toEqual([]);
}

/** Expects that axe finds nothing on a page, which this leaves with a part of its elements. */
async function expectAccessible(page: Page, kind: string): Promise<void> {
  await thinPage(page);
  expect.soft(await axeFaults(page, 'structure'), 'axe').toEqual([]);
  // The languages of a page share their colours, which one of them shows.
  if (kind.endsWith('English')) return;
  await thinToColours(page);
  expect.soft(await axeFaults(page, 'colours'), 'axe, light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeFaults(page, 'colours'), 'axe, dark').toEqual([]);
}

for (const [path, kind] of byPath) {
  test(`${kind} is small, requests no other host, fits a phone and has no fault that axe finds`, async ({
    visitor: page,
    baseURL,
  }) => {
    // Axe needs long for some pages on a loaded machine.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESKTOP);
    const requested = watchRequests(page);
    const loads = reading.has(path) ? watchLoads(page) : undefined;
    await page.goto(path);
    // Explorer and console then start their engine, which must come from this host too.
    if (!reading.has(path)) await page.waitForLoadState('networkidle');
    expect.soft(await overflowOnPhone(page), 'fits 320 pixels').toBe(0);
    await page.setViewportSize(DESKTOP);
    expect.soft(await refusalsOf(page), 'needs nothing that its policy refuses').toEqual([]);
    await expectAccessible(page, kind);
    // During the run of axe the page has loaded everything that it loads automatically.
    const loaded = await loads?.();
    if (loaded !== undefined) {
      expect.soft(heavyTools(loaded), 'no DuckDB, no Plot').toEqual([]);
      expectWithinBudget(path, loaded);
    }
    const foreign = requested().filter(
      (url) => !/^(blob|data):/.test(url) && !url.startsWith(baseURL!),
    );
    expect.soft(foreign, 'asks no other host').toEqual([]);
  });
}

for (const path of onlyWeighed) {
  test(`${path} stays within its budget of bytes`, async ({ visitor: page }) => {
    await page.setViewportSize(DESKTOP);
    const loads = watchLoads(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expectWithinBudget(path, await loads());
  });
}

test('the explorer needs at most 150 KB of script before its engine', async ({ page }) => {
  // On a saving connection the engine waits for consent, so all scripts are those of the page.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const { script } = await weigh(page, '/jelajah/', 'networkidle');
  console.log(`/jelajah/: ${(script / KB).toFixed(1)} KB script before the engine`);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(150 * KB);
});
