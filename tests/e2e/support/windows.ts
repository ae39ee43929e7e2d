/**
 * The windows in which the browser tests run. Every test is made from the test object of this file,
 * because Playwright starts another worker, with another browser, for tests with other shared windows.
 */
import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { windowOptions } from './server.ts';

/** The window of a phone. */
export const phoneOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
} as const;

/** A window without DuckDB, and what it requested of the engine nevertheless. */
interface WithoutEngine {
  page: Page;
  requested: readonly string[];
}

/** The windows that the tests of a worker share; each is opened for the first test that uses it. */
interface SharedWindows {
  /** For the explorer as the rows of its page answer it. */
  desktop: WithoutEngine;
  phone: WithoutEngine;
  /** For the console, in which DuckDB runs. */
  consoleWindow: Page;
  /** For visits of pages; it keeps no files, so that a page loads what it does for a first reader. */
  visitor: Page;
}

/** A test in a window of its own, or in the shared windows that it names. */
export const test = base.extend<object, SharedWindows>({
  desktop: [({ browser }, use) => withoutEngineIn(browser, {}, use), { scope: 'worker' }],
  phone: [({ browser }, use) => withoutEngineIn(browser, phoneOptions, use), { scope: 'worker' }],
  consoleWindow: [({ browser }, use) => sharedIn(browser, {}, use), { scope: 'worker' }],
  visitor: [
    ({ browser }, use) =>
      sharedIn(browser, { reducedMotion: 'reduce' }, async (page) => {
        await keepNothing(page);
        await collectRefusals(page);
        await use(page);
      }),
    { scope: 'worker' },
  ],
});

/** Opens a window with settings of its own, which is closed after its use. */
async function sharedIn(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...windowOptions, ...options });
  await use(await context.newPage());
  await context.close();
}

function withoutEngineIn(
  browser: Browser,
  options: BrowserContextOptions,
  use: (window: WithoutEngine) => Promise<void>,
): Promise<void> {
  return sharedIn(browser, options, async (page) =>
    use({ page, requested: await withoutEngine(page.context()) }),
  );
}

/** Makes the browser say that it saves data; returns what the window requests of the engine nevertheless. */
export async function withoutEngine(context: BrowserContext): Promise<string[]> {
  const requested: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/engine/')) requested.push(request.url());
  });
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  return requested;
}

async function keepNothing(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Collects in each page what its security policy refuses, also in its own scripts. */
async function collectRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
}
