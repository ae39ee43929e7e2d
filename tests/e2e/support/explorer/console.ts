/** Helpers that the browser tests of the SQL console share. */
import { expect, type Page } from '@playwright/test';
import { test } from '../windows.ts';

/**
 * A test in a window that the tests of a worker share, and in which DuckDB runs: starting it costs more
 * than most queries do. `openConsole` moves to the hash of a test, as the back button does. After a test
 * that failed Playwright starts another worker, which has another window.
 */
export const sharedTest = test.extend({
  page: async ({ consoleWindow }, use) => {
    await use(consoleWindow);
  },
});

/**
 * Opens the console, with a hash such as `#view=headline`. A page that already shows the console is
 * not loaded again: what it says about an earlier query is removed, and it is moved to the hash.
 */
export async function openConsole(page: Page, hash = '#'): Promise<void> {
  if (page.url().includes('/jelajah/sql/')) {
    await page.evaluate((next) => {
      for (const part of ['said', 'verify-said']) {
        document.querySelector(`[data-part="${part}"]`)!.textContent = '';
      }
      location.hash = next;
    }, hash);
  } else await page.goto(`/jelajah/sql/${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-engine', /./);
}

/** Opens the console with a query in its address, which then runs automatically. */
export function openQuestion(page: Page, sql: string): Promise<void> {
  return openConsole(page, `#sql=${encodeURIComponent(sql)}`);
}

/** The status line about the last query. */
export const said = (page: Page) => page.locator('[data-part="said"]');

/** The status line of the check. */
export const verdict = (page: Page) => page.locator('[data-part="verify-said"]');

/** The rows of the result's table. */
export const resultRows = (page: Page) => page.locator('[data-part="table"] tbody tr');

/** The field of the query: the editor, or the plain field before the editor has loaded. */
export const editor = (page: Page) => page.getByRole('textbox', { name: 'Pertanyaan dalam SQL' });

/** Waits until the editor has replaced the plain field. */
export async function waitForEditor(page: Page): Promise<void> {
  await expect(page.locator('.cm-content')).toBeVisible();
}
