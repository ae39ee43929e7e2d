/** The test functions of the explorer: DuckDB starts automatically only where a title names it. */
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { windowOptions } from '../server.ts';

/** A test gets DuckDB if its title or that of its group has this word, and otherwise the rows of the page. */
const NAMED = 'DuckDB';

/** Makes the browser say that it saves data; returns what the window requests of the engine nevertheless. */
async function withoutEngine(context: BrowserContext): Promise<string[]> {
  const requested: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/engine/')) requested.push(request.url());
  });
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  return requested;
}

/**
 * A test in a window of its own. Starting DuckDB costs more than most tests do. Without it the explorer
 * answers the same from the rows of the page, because the browser says that it saves data. A test fails
 * at its end if any of the engine's files was requested although its title does not name DuckDB.
 */
export const test = base.extend({
  context: async ({ context }, use, info) => {
    if (info.titlePath.some((title) => title.includes(NAMED))) {
      await use(context);
      return;
    }
    const requested = await withoutEngine(context);
    await use(context);
    expect(requested, `the title does not name ${NAMED}`).toEqual([]);
  },
});

/** The window of a worker, and what it requested of the engine. */
interface Shared {
  page: Page;
  requested: readonly string[];
}

/**
 * A test in a window that the tests of a worker share, for choices on the explorer without settings of
 * their own: loading the explorer costs more than most of its tests do. `openExplorer` moves to the
 * address of a test as the back button does. After a test that failed Playwright starts another worker,
 * which has another window.
 */
export const sharedTest = base.extend<object, { shared: Shared }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext(windowOptions);
      const requested = await withoutEngine(context);
      await use({ page: await context.newPage(), requested });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared: { page, requested } }, use) => {
    await use(page);
    expect(requested, 'the rows of the page answer').toEqual([]);
  },
});
