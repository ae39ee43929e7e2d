/** A connection that is lost in the middle of a visit, with the service worker. */
import type { Browser, Page } from '@playwright/test';
import type { Host } from '../../site/host.ts';
import type { Measured } from '../gate.ts';

/** Visits the explorer and a page, loses the connection, and checks what still works. */
export async function lostConnection(browser: Browser, host: Host): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const check = async (what: string, holds: (page: Page) => Promise<unknown>): Promise<void> => {
    await holds(page).catch(() => faults.push(`without a connection: ${what}`));
  };
  await visit(page, `${host.origin}/tentang/`);
  await visit(page, `${host.origin}/jelajah/`);
  await page.locator('mpp-explorer[data-complete]').waitFor();
  host.fault = { url: /./, answer: (response) => void response.destroy() };
  await check('a filter of the open explorer does not count', async () => {
    const jawa = page.locator('[name="pulau"][value="jawa"]');
    await jawa.evaluate((box) => {
      (box as HTMLInputElement).click();
    });
    await page.locator('[data-figure="regions"]', { hasText: /^\s*119\s*$/ }).waitFor(SOON);
  });
  await check('a visited page is not shown with the day of its copy', async () => {
    await page.goto(`${host.origin}/tentang/`);
    await page.locator('.site-note', { hasText: /20\d\d/ }).waitFor(SOON);
  });
  await check('a page that was not visited is not explained', async () => {
    await page.goto(`${host.origin}/peta/`);
    await page.locator('#tersimpan a').first().waitFor(SOON);
  });
  host.fault = undefined;
  await check('trying again does not help once the connection is back', async () => {
    await page.locator('.actions a').click();
    await page.locator('year-control').waitFor({ ...SOON, state: 'attached' });
  });
  await context.close();
  return { figures: [], faults };
}

const SOON = { timeout: 15_000 };

/** Opens a page and waits until the worker has stored it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (let tries = 0; tries < 100 && !(await page.evaluate(isStored, address)); tries += 1)
    await page.waitForTimeout(100);
}

/** Runs in the page. */
async function isStored(address: string): Promise<boolean> {
  return (await caches.match(address)) !== undefined;
}
