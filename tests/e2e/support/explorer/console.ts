/** What the browser tests of the SQL console have in common. */
import { expect, type Page } from '@playwright/test';

/** Opens the console, with a hash such as `#view=headline`. */
export async function openConsole(page: Page, hash = '', lang = ''): Promise<void> {
  await page.goto(`${lang}/jelajah/sql/${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-engine', /./);
}

/** Opens the console at a question, which then runs automatically. */
export function openQuestion(page: Page, sql: string): Promise<void> {
  return openConsole(page, `#sql=${encodeURIComponent(sql)}`);
}

/** What the console says of the question that ran last. */
export const said = (page: Page) => page.locator('[data-part="said"]');

/** What the check says. */
export const verdict = (page: Page) => page.locator('[data-part="verify-said"]');

/** The rows of the result's table. */
export const resultRows = (page: Page) => page.locator('[data-part="table"] tbody tr');

/** The field that holds the question: the editor, or the plain field before it has loaded. */
export const editor = (page: Page) => page.getByRole('textbox', { name: 'Pertanyaan dalam SQL' });

/** Waits until the editor has taken the place of the plain field. */
export async function waitForEditor(page: Page): Promise<void> {
  await expect(page.locator('.cm-content')).toBeVisible();
}
