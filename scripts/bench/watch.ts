/** Adds in-page.ts to a page and calls it. */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { Gesture } from './in-page.ts';
import type { Site } from './sites.ts';

const [bundle] = buildSync({
  entryPoints: [join(import.meta.dirname, 'in-page.ts')],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  write: false,
}).outputFiles;

/** The window size of all measurements. */
const WINDOW = { width: 1280, height: 900 };

/** Opens a browser context with an empty cache. */
export function freshContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: WINDOW, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
}

/** Opens a watched page in the context, before it goes to the site's address. */
export async function watchedPage(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  const options = JSON.stringify({ chart: site.chart, ignored: site.ignored });
  await page.addInitScript({ content: `window.benchOptions = ${options};\n${bundle!.text}` });
  return page;
}

/** Calls `BenchWatch.time` in the page. */
export function timeGesture(page: Page, gesture: Gesture): Promise<number | null> {
  return page.evaluate((made) => window.benchWatch.time(made), gesture);
}
