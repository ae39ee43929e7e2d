/** Helpers that the browser tests of the SQL console share. */
import { expect, type Page } from '@playwright/test';

/** Opens the console, with a hash such as `#view=headline`. */
export async function openConsole(page: Page, hash = '', lang = ''): Promise<void> {
  await page.goto(`${lang}/jelajah/sql/${hash}`);
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
