/** Pages whose files fail: each must work, or say that it does not. */
import type { Browser, Page } from '@playwright/test';
import type { Host } from '../../site/host.ts';
import { reported, type Measured } from '../gate.ts';

/** An action of a reader, and the sign that it worked. */
interface Act {
  path: string;
  act: (page: Page) => Promise<unknown>;
  worked: string;
}

const ACTS: readonly Act[] = [
  {
    path: '/tentang/',
    act: (page) => page.locator('#cari-ringkas').pressSequentially('solo', { timeout: 5000 }),
    worked: '.found a',
  },
  {
    path: '/jelajah/',
    act: (page) =>
      page.locator('[name="pulau"][value="jawa"]').evaluate((box) => {
        (box as HTMLInputElement).click();
      }),
    worked: '.chip, [data-part="chips"] button',
  },
  {
    path: '/peta/',
    act: (page) => page.locator('year-control [data-step="-1"]').click({ timeout: 5000 }),
    worked: 'tile-map [data-later]',
  },
];
/** What says that something did not come. */
const SAID = '.site-note:not(:empty), [role="alert"]:not(:empty)';
const SHARES = [5, 2] as const;
const RUNS = 4;

/** Opens pages while one of five and one of two files fail, in several patterns that repeat. */
export async function failingFiles(browser: Browser, host: Host): Promise<Measured> {
  const faults: string[] = [];
  let worked = 0;
  for (const share of SHARES)
    for (let run = 0; run < RUNS; run += 1)
      for (const one of ACTS) {
        failOneOf(share, run, host);
        const outcome = await outcomeOf(browser, host.origin, one);
        if (outcome === 'worked') worked += 1;
        else if (outcome === 'silent')
          faults.push(
            `${one.path}, 1 of ${share} failing, run ${run}: nothing works and nothing says so`,
          );
      }
  host.fault = undefined;
  const total = SHARES.length * RUNS * ACTS.length;
  const where = `${ACTS.map(({ path }) => path).join(', ')} (${total})`;
  const what = {
    id: 'kunjungan yang tetap berfungsi penuh; yang lain mengatakan apa yang gagal',
    en: 'visits in which everything worked; the others said what failed',
  };
  return { figures: [reported(what, where, worked)], faults };
}

/** Makes every n-th file fail, beginning with another one in each run; pages themselves arrive. */
function failOneOf(share: number, run: number, host: Host): void {
  let count = run;
  host.fault = {
    url: /\/(_astro|finder|engine)\//,
    mayPass: () => (count += 1) % share !== 0,
    answer: (response) => void response.writeHead(503).end('Busy'),
  };
}

/**
 * Opens a page, acts, and returns what a reader learns within `patience` milliseconds: that it worked,
 * what did not come, or nothing.
 */
export async function outcomeOf(
  browser: Browser,
  origin: string,
  { path, act, worked }: Act,
  patience = 8000,
): Promise<'worked' | 'said' | 'silent'> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  try {
    await page.goto(origin + path);
    await act(page).catch(() => undefined);
    const first = page.locator(worked).or(page.locator(SAID)).first();
    await first.waitFor({ state: 'attached', timeout: patience });
    return (await page.locator(worked).count()) > 0 ? 'worked' : 'said';
  } catch {
    return 'silent';
  } finally {
    await context.close();
  }
}
