/** Pages on a slow line, as Chromium's developer tools simulate slow 3G. */
import type { Browser, Page } from '@playwright/test';
import { atMost, type Measured } from '../gate.ts';

/** Slow 3G: 400 kbit/s, two seconds until an answer begins. */
const LINE = {
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
  latency: 2000,
  offline: false,
};
const PAGES = ['/', '/daerah/kota-batu/', '/urus/paspor/', '/peta/', '/jelajah/'];
const MOST_SECONDS = 12;
/** Up to this a shift is rated as good by the Core Web Vitals. */
const MOST_SHIFT = 0.1;

/** Measures the time until the main heading is painted, and how far things move after it. */
export async function slowLine(browser: Browser, origin: string): Promise<Measured> {
  const figures = [];
  for (const path of PAGES) {
    const page = await slowPage(browser);
    await page.goto(origin + path, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
    const seconds = await page.evaluate(() => performance.now() / 1000);
    await page.waitForLoadState('load', { timeout: 120_000 });
    const shift = await page.evaluate(shifts);
    figures.push(
      atMost(
        { id: 'judul terlihat', en: 'heading in sight' },
        path,
        rounded(seconds),
        MOST_SECONDS,
        'seconds',
      ),
      atMost(
        { id: 'pergeseran isi', en: 'layout shift' },
        path,
        rounded(shift),
        MOST_SHIFT,
        'shift',
      ),
    );
    await page.context().close();
  }
  return { figures, faults: [] };
}

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', LINE);
  return page;
}

/** Runs in the page: the sum of its layout shifts so far. */
function shifts(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const values = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve(values.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(0), 1000);
  });
}

const rounded = (value: number): number => Number(value.toFixed(2));
