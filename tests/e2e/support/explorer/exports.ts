/** Helpers that the browser tests of exports share. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the panel "Unduh & kutip" and returns it. */
export async function openExports(page: Page): Promise<Locator> {
  const panel = page.locator('[data-part="exports"]');
  await panel.locator('> summary').click();
  await expect(panel).toHaveAttribute('open', '');
  return panel;
}

/** Presses a button and returns the name and bytes of the file it gives. */
export async function fileOf(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
