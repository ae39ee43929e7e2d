/** The test function of the explorer: DuckDB starts automatically only where a title names it. */
import { expect, test as base } from '@playwright/test';

/** A test gets DuckDB if its title or that of its group has this word, and otherwise the rows of the page. */
const NAMED = 'DuckDB';

/**
 * Starting DuckDB costs more than most tests do. Without it the explorer answers the same from the
 * rows of the page, because the browser says that it saves data. A test fails at its end if any of
 * the engine's files was requested although its title does not name DuckDB.
 */
export const test = base.extend({
  context: async ({ context }, use, info) => {
    if (info.titlePath.some((title) => title.includes(NAMED))) {
      await use(context);
      return;
    }
    const requested: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/engine/')) requested.push(request.url());
    });
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await use(context);
    expect(requested, `the title does not name ${NAMED}`).toEqual([]);
  },
});
