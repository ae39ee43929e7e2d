/** The test function of the explorer: DuckDB starts automatically only where a title names it. */
import { expect, test as base } from '@playwright/test';

/** Tests whose title, or that of their group, has this word get DuckDB; all others the rows of the page. */
const NAMED = 'DuckDB';

/**
 * Starting DuckDB costs more than most tests do. Without it the explorer answers the same from the
 * rows of the page, because the browser says that it saves data. A test fails at its end if any of
 * the engine's files was asked for although its title does not name DuckDB.
 */
export const test = base.extend({
  context: async ({ context }, use, info) => {
    if (info.titlePath.some((title) => title.includes(NAMED))) {
      await use(context);
      return;
    }
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/engine/')) asked.push(request.url());
    });
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await use(context);
    expect(asked, `the title does not name ${NAMED}`).toEqual([]);
  },
});
