/** Helpers that the browser tests of exports share. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { resultCount } from './page.ts';

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

/** The number of matching regions that the page shows under a filter. */
export async function countShown(page: Page): Promise<number> {
  await expect(resultCount(page)).not.toHaveText(/^514/);
  return Number.parseInt((await resultCount(page).textContent()) ?? '', 10);
}

/** Downloads the rows in each format, and expects as many in each as the page counts. */
export async function expectFilesAsCounted(page: Page): Promise<void> {
  const count = await countShown(page);
  const panel = await openExports(page);
  const file = (kind: string) => fileOf(page, panel.locator(`[data-save="${kind}"]`));
  const csv = (await file('csv')).bytes.toString('utf8').trimEnd().split('\r\n');
  const json = JSON.parse((await file('json')).bytes.toString('utf8')) as { rows: unknown[] };
  const sheet = sheetOf((await file('xlsx')).bytes);
  expect(csv.length - 1).toBe(count);
  expect(json.rows).toHaveLength(count);
  expect(sheet.match(/<row /g)).toHaveLength(count + 1);
}

/** The XML of the first sheet of a workbook. */
export function sheetOf(workbook: Buffer): string {
  return strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);
}
