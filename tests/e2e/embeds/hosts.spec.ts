/** Embeds in pages of other sites: each page of tests/fixtures/hosts/, served from its own origin. */
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from '../../../scripts/site/axe.ts';
import { thinPage } from '../../../scripts/site/thin-page.ts';
import {
  builtFigures,
  embedsIn,
  heightsIn,
  overflowOf,
  serveHosts,
  shiftsOf,
  watchShifts,
  type Hosts,
} from '../support/hosts.ts';
import { test } from '../support/windows.ts';

const names = readdirSync('tests/fixtures/hosts').map((file) => file.replace('.html', ''));

/** Layout shift up to 0.1 is rated good (web.dev); this is a fifth of it. */
const MOST_SHIFT = 0.02;

let hosts: Hosts;

test.beforeAll(async ({ playwright }, { project }) => {
  const { baseURL } = project.use as { baseURL: string };
  const request = await playwright.request.newContext({ baseURL });
  hosts = await serveHosts(`${baseURL}/`, await builtFigures(request));
  await request.dispose();
});

test.afterAll(() => hosts.close());

/** Opens a host page and brings every embed of it into view once, as a reader does. */
async function read(page: Page, name: string): Promise<ReturnType<typeof embedsIn>> {
  await page.goto(hosts.address(name));
  const places = page.locator('iframe');
  await expect(places.first()).toBeVisible();
  const count = await places.count();
  for (const place of await places.all()) await place.scrollIntoViewIfNeeded();
  return embedsIn(page, count);
}

/** Reports every use of what a browser stores, in the page and all its frames, as a console message. */
async function watchStores(page: Page): Promise<string[]> {
  const touched: string[] = [];
  page.on('console', (message) => touched.push(message.text()));
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, store, { get: () => console.log(`touched ${store}`) });
    }
    const cookie = {
      get: () => console.log('touched cookie'),
      set: () => console.log('set cookie'),
    };
    Object.defineProperty(Document.prototype, 'cookie', cookie);
  });
  return touched;
}

for (const name of names) {
  test(`on the host ${name} embeds are shown, shift nothing, and request and store nothing else`, async ({
    page,
    context,
  }) => {
    const touched = await watchStores(page);
    await watchShifts(page);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    for (const frame of await read(page, name)) {
      await expect(frame.locator('h2')).toBeVisible();
      // A figure has one drawing for the width; a state of the explorer has its view.
      await expect(frame.locator('.drawing svg:visible, [data-view] .map')).toHaveCount(1);
      await expect.poll(() => overflowOf(frame)).toEqual({ x: 0, y: 0 });
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(300);
    const [sideways, shifted] = await Promise.all([
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
      shiftsOf(page),
    ]);
    console.log(`${name}: layout shift ${shifted.toFixed(4)}`);
    expect.soft(sideways, 'scrolls sideways').toBeLessThanOrEqual(0);
    // WordPress hides every frame until it has sent its height, and then shows it.
    if (name !== 'wordpress') {
      expect.soft(shifted, 'layout shift').toBeLessThanOrEqual(MOST_SHIFT);
    }
    const known = new RegExp(
      `^(/${name}|(/en)?/embed/[a-z-]+/|/embed/pantau-mpp.js|/favicon.ico)$`,
    );
    expect
      .soft(
        requested.filter((path) => !known.test(path)),
        'requested besides',
      )
      .toEqual([]);
    expect
      .soft(
        touched.filter((text) => /touched|set cookie/.test(text)),
        'stores',
      )
      .toEqual([]);
    expect.soft(await context.cookies()).toEqual([]);
  });
}

test('axe finds no fault in a host and its ten embeds, in the light and the dark theme', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const embeds = await read(page, 'ten-embeds');
  for (const shown of [page, ...embeds]) {
    await thinPage(shown);
    // The heading of an embed is below the first heading of its host.
    const faults = (await axeFaults(shown)).filter(
      (fault) => shown === page || !fault.startsWith('page-has-heading-one'),
    );
    expect.soft(faults, `light, ${shown.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const shown of [page, ...embeds]) {
    expect.soft(await axeFaults(shown, 'colours'), `dark, ${shown.url()}`).toEqual([]);
  }
});

test('the link of an embed is reached by keyboard and opens the figure in a new window', async ({
  page,
}) => {
  await page.goto(hosts.address('web-component'));
  const [frame] = await embedsIn(page, 1);
  const opened = page.waitForEvent('popup');
  // The first link leads to the sources, the second to the figure.
  for (const place of [0, 1]) {
    // In a busy browser the page may not have the keyboard focus yet.
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(frame!.locator('a').nth(place)).toBeFocused({ timeout: 2000 });
    }).toPass();
  }
  await page.keyboard.press('Enter');
  await expect(await opened).toHaveURL(/\/grafik\/kemajuan-bali\/$/);
});

test('the measure of layout shifts detects a page that moves', async ({ page }) => {
  await watchShifts(page);
  await read(page, 'script-stripped');
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.style.paddingTop = '200px';
  });
  await expect.poll(() => shiftsOf(page)).toBeGreaterThan(MOST_SHIFT);
});

for (const name of ['right-to-left', 'sandbox-scripts', 'strict-policy']) {
  test(`below the fold of ${name} a frame gets the exact height of its embed`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto(hosts.address(name));
    const [frame] = await embedsIn(page, 1);
    await expect(async () => {
      const { content, frame: height } = await heightsIn(frame!);
      expect(height).toBe(content);
    }).toPass();
  });
}

test('a frame grows with its embed when the window becomes narrow', async ({ page }) => {
  await page.goto(hosts.address('web-component'));
  const [frame] = await embedsIn(page, 1);
  const before = await heightsIn(frame!);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(async () => {
    const after = await heightsIn(frame!);
    expect(after.content).not.toBe(before.content);
    expect(after.frame).toBe(after.content);
  }).toPass();
});

test('a height from any other window is ignored', async ({ page }) => {
  await page.goto(hosts.address('right-to-left'));
  await embedsIn(page, 1);
  const height = (): Promise<number> =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().height);
  await page.waitForTimeout(500);
  const before = await height();
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc =
      '<script>parent.postMessage({ type: "iframe-resized", height: 3000 }, "*")</script>';
    document.body.append(stranger);
    postMessage({ type: 'iframe-resized', height: 3000 }, '*');
  });
  await page.waitForTimeout(500);
  expect(await height()).toBe(before);
});

test('a dark host without scripts shows a dark figure', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(hosts.address('dark-host'));
  const [frame] = await embedsIn(page, 1);
  await expect(frame!.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 23)');
});

test('an element whose script has not loaded shows a link to the figure', async ({ page }) => {
  await page.route('**/pantau-mpp.js', (route) => route.abort());
  await page.goto(hosts.address('web-component'));
  const link = page.locator('pantau-mpp a');
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', /\/grafik\/kemajuan-bali\/$/);
});

test('the frame of WordPress gets the height of its embed and hides the quotation', async ({
  page,
}) => {
  await page.goto(hosts.address('wordpress'));
  const [frame] = await embedsIn(page, 1);
  await expect(async () => {
    const { content, frame: height } = await heightsIn(frame!);
    expect(height).toBe(content);
  }).toPass();
  await expect(page.locator('blockquote')).toBeHidden();
});

test('where a policy blocks inline styles, a bar keeps its share and a line is not filled', async ({
  page,
}) => {
  await page.route(/\/(provinsi\/jawa-timur|embed\/kemajuan)\/$/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto('/provinsi/jawa-timur/');
  const [bar, share] = await Promise.all(
    ['svg.bar', 'svg.bar .covered'].map(async (part) => {
      const { width } = (await page.locator(part).first().boundingBox())!;
      return width;
    }),
  );
  const percent = await page.locator('.answer [data-column=covered_percent]').getAttribute('value');
  expect((100 * share!) / bar!).toBeCloseTo(Number(percent), 0);
  await page.goto('/embed/kemajuan/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const fills = await page
    .locator('.drawing path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(fills.length).toBeGreaterThan(0);
  expect(fills).not.toContain('rgb(0, 0, 0)');
});

test('changed attributes of an element change its frame', async ({ page }) => {
  await page.goto(hosts.address('web-component'));
  await embedsIn(page, 1);
  await page.locator('pantau-mpp').evaluate((element) => {
    element.setAttribute('theme', 'dark');
    element.setAttribute('figure', 'kemajuan-papua');
  });
  await expect(page.locator('pantau-mpp iframe')).toHaveAttribute(
    'src',
    /\/embed\/kemajuan-papua\/#dark$/,
  );
});
