/** Helpers that the browser tests of the explorer share. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The phases of the data engine, as in `<html data-engine>`. */
type Phase = 'idle' | 'loading' | 'ready' | 'failed';

/** Opens the explorer with a query string such as `?provinsi=35`, and unfolds its filters. */
export async function openExplorer(page: Page, query = '', lang = ''): Promise<void> {
  await openFolded(page, query, lang);
  await unfoldFilters(page);
}

/**
 * Opens the explorer as readers see it, with folded filters. A page that already shows it is not
 * loaded again, but brought to its first look and moved to the query.
 */
export async function openFolded(page: Page, query = '', lang = ''): Promise<void> {
  if (page.url().startsWith('http') && new URL(page.url()).pathname === `${lang}/jelajah/`) {
    await restoreFirstLook(page);
    await moveTo(page, query);
    return;
  }
  await loadExplorer(page, query, lang);
}

/** Loads the explorer anew, and waits until it is complete. */
export async function loadExplorer(page: Page, query = '', lang = ''): Promise<void> {
  await page.goto(`${lang}/jelajah/${query}`);
  await expect(page.locator('mpp-explorer')).toHaveAttribute('data-complete');
}

/** Folds what earlier steps unfolded, and moves focus, pointer and scroll position to where they start. */
async function restoreFirstLook(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const open of document.querySelectorAll<HTMLDetailsElement>(
      'mpp-explorer details[open]',
    )) {
      open.open = open.hasAttribute('data-fold');
    }
    for (const box of document.querySelectorAll('.region-table, [data-part="list-scroll"]'))
      box.scrollTo(0, 0);
    scrollTo(0, 0);
  });
}

/** Opens every group of filters, so that a test reaches a control directly. */
export async function unfoldFilters(page: Page): Promise<void> {
  await page.locator('.filter-group').evaluateAll((groups) => {
    for (const group of groups) (group as HTMLDetailsElement).open = true;
  });
}

/** Opens the menu of a view by key, because the open menu of another may cover its button. */
export async function openMenu(page: Page, name: string): Promise<void> {
  await page.locator(`#${name} :is(.view-title, .list-menu) .menu > summary`).focus();
  await page.keyboard.press('Enter');
}

/** Brings one of the views of the pane to the front. */
export async function bringToFront(page: Page, view: string): Promise<void> {
  await page.locator(`.front-switch [data-front="${view}"] input`).check();
}

/** Waits until the data engine is in a phase; starting it takes seconds. */
export async function waitForEngine(page: Page, phase: Phase): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', phase, { timeout: 40_000 });
}

/** Waits until the engine of this name has answered what is shown. */
export async function waitForAnswerBy(page: Page, name: 'rows' | 'duckdb'): Promise<void> {
  await expect(page.locator('mpp-explorer')).toHaveAttribute('data-answered-by', name);
}

/** Goes to a query within the page, as the back button does, and waits until all of the page shows it. */
export async function moveTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `${new URL(page.url()).pathname}${query}`,
  );
  await waitUntilSettled(page);
}

/** Waits until every section shows the newest state, those off the screen too. */
export async function waitUntilSettled(page: Page): Promise<void> {
  await expect(page.locator('mpp-explorer')).toHaveAttribute('data-settled');
}

/** The rectangle of an element on the screen, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Frames in a row after which an element that has not moved is taken to be at rest. */
const STILL_FRAMES = 8;

/**
 * Scrolls to an element and returns its box once it no longer moves, because a section gets its real
 * size only near the screen.
 */
export async function restingBox(element: Locator): Promise<Box> {
  await element.scrollIntoViewIfNeeded();
  return element.evaluate(async (node, frames) => {
    const box = (): Box => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x, y, width, height };
    };
    let last = box();
    for (let still = 0; still < frames; still += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = box();
      if (JSON.stringify(now) !== JSON.stringify(last)) still = 0;
      last = now;
    }
    return last;
  }, STILL_FRAMES);
}

/** The shown texts of the key figures, by their names. */
export function shownFigures(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-figure]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [
          element.getAttribute('data-figure') ?? '',
          element.textContent.trim(),
        ]),
      ),
    );
}

/** The rows of the table of regions on the present page. */
export function regionRows(page: Page) {
  return page.locator('[data-part="region-rows"] > tr');
}

/** The text above the table that gives the rows of its page: "Baris 1–50 dari 514". */
export function pageRows(page: Page) {
  return page.locator('[data-part="pager-rows"]').first();
}

/** What `read` returns for every page of the table, from the present one to the last. */
export async function everyPage<Found>(
  page: Page,
  read: () => Promise<readonly Found[]>,
): Promise<Found[]> {
  const next = page.locator('[data-step="next"]').first();
  const found = [...(await read())];
  while ((await next.getAttribute('aria-disabled')) !== 'true') {
    const before = (await pageRows(page).textContent()) ?? '';
    await next.click();
    await expect(pageRows(page)).not.toHaveText(before);
    found.push(...(await read()));
  }
  return found;
}

/** The codes of the regions on the present page of the table. */
export function shownCodes(page: Page): Promise<string[]> {
  return regionRows(page).evaluateAll((rows) => rows.map((row) => row.dataset['key'] ?? ''));
}

/** The text that gives the number of matching regions. */
export function resultCount(page: Page) {
  return page.locator('[data-part="result-count"]');
}

/** The query of the page's address. */
export function search(page: Page): string {
  return new URL(page.url()).search;
}

/** Goes back once the last choice is in the address, which is written after its paint. */
export async function goBack(page: Page): Promise<void> {
  await waitUntilSettled(page);
  await page.goBack();
}
