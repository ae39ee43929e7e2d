/** The test functions of the explorer: DuckDB starts automatically only where a title names it. */
import { expect } from '@playwright/test';
import { test as windows, withoutEngine } from '../windows.ts';

/** A test gets DuckDB if its title or that of its group has this word, and otherwise the rows of the page. */
const NAMED = 'DuckDB';

/**
 * A test in a window of its own. Starting DuckDB costs more than most tests do. Without it the explorer
 * answers the same from the rows of the page, because the browser says that it saves data. A test fails
 * at its end if any of the engine's files was requested although its title does not name DuckDB.
 */
export const test = windows.extend({
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

/**
 * A test in a window that the tests of a worker share, for choices on the explorer without settings of
 * their own: loading the explorer costs more than most of its tests do. `openExplorer` moves to the
 * address of a test as the back button does. After a test that failed Playwright starts another worker,
 * which has another window.
 */
export const sharedTest = windows.extend({
  page: async ({ desktop: { page, requested } }, use) => {
    await use(page);
    expect(requested, 'the rows of the page answer').toEqual([]);
  },
});

/** The same in a window of a phone. */
export const phoneTest = windows.extend({
  page: async ({ phone: { page, requested } }, use) => {
    await use(page);
    expect(requested, 'the rows of the page answer').toEqual([]);
  },
});
