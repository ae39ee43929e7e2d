/** Bringing in-page.ts into a page, and asking it. */
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

/** The window in which everything is measured. */
const WINDOW = { width: 1280, height: 900 };

/** A browser context of its own: nothing is cached in it. */
export function freshContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: WINDOW, locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
}

/** A page of the context that is watched from its beginning; not yet at the site's address. */
export async function watchedPage(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  const options = JSON.stringify({ chart: site.chart, ignored: site.ignored });
  await page.addInitScript({ content: `window.benchOptions = ${options};\n${bundle!.text}` });
  return page;
}

/** See `BenchWatch.time`. */
export function timeGesture(page: Page, gesture: Gesture): Promise<number | null> {
  return page.evaluate((made) => window.benchWatch.time(made), gesture);
}
