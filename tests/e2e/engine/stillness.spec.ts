/** Nothing that a reader presses or reads moves while the page and DuckDB start. */
import { expect, test, type Page } from '@playwright/test';
import {
  openExplorer,
  restingBox,
  waitForAnswerBy,
  waitForEngine,
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

const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

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
  const before = await top(page, '#sql-help');
  await page.unroute(scripts);
  await page.goto('/jelajah/sql/?');
  await expect(page.locator('.cm-editor')).toBeVisible();
  expect(Math.abs((await top(page, '#sql-help')) - before)).toBeLessThanOrEqual(1);
  release();
});

interface Guess {
  section: string;
  guessed: number;
  real: number;
}

/** The height that the browser assumes for each section while it is off the screen, and its real height. */
function guesses(page: Page): Promise<Guess[]> {
  return page.locator('.explorer-views > *').evaluateAll((elements) => {
    scrollTo(0, 0);
    return elements
      .filter((element) => getComputedStyle(element).contentVisibility === 'auto')
      .map((element) => {
        const guess = getComputedStyle(element).getPropertyValue('--about');
        const ruler = document.createElement('div');
        ruler.style.height = guess;
        document.body.append(ruler);
        const guessed = ruler.getBoundingClientRect().height;
        ruler.remove();
        (element as HTMLElement).style.contentVisibility = 'visible';
        const real = element.getBoundingClientRect().height;
        const section = element.id === '' ? element.tagName : element.id;
        return { section, guessed, real };
      });
  });
}

for (const width of widths) {
  test(`nothing moves while page and DuckDB start, and hidden sections reserve about their size, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await openExplorer(page);
    await expect(page.locator('mpp-explorer')).toHaveAttribute('data-at-rest');
    await waitForEngine(page, 'ready');
    await waitForAnswerBy(page, 'duckdb');
    // The sections above the list get their real size while the page scrolls there.
    await restingBox(page.locator('[data-step="next"]').first());
    // A list that moves off the screen shifts by 0.9.
    expect(await shiftsOf(page)).toBeLessThan(0.25);
    const found = await guesses(page);
    expect(found).toHaveLength(6);
    for (const { section, guessed, real } of found) {
      const rems = Math.abs(guessed - real) / 16;
      expect(rems, `${section}: ${guessed} for ${real} px`).toBeLessThan(12);
    }
  });
}
