/**
 * Figures in posts of a real WordPress, embedded in each way by an administrator and by an author, on a
 * telephone and on a desk. `WORDPRESS_PICTURES` names a folder for pictures of all posts.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_ARGUMENTS, findChromium } from '../../../scripts/support/browser.ts';
import { serveSite, type EmbeddedSite } from './wordpress/embedded-site.ts';
import { measured, type Shown } from './wordpress/measure.ts';
import { missing } from './wordpress/programs.ts';
import { startWordPress, type Role, type WordPress } from './wordpress/start.ts';
import { plainPost, postOf, shownBy, slugs, ways, type Way } from './wordpress/ways.ts';

if (missing.length > 0) {
  console.log(`WordPress is not tested, because of missing packages: ${missing.join(', ')}.`);
}

const widths = [360, 1280] as const;
const roles: readonly Role[] = ['administrator', 'author'];
const cases = (Object.keys(ways) as Way[]).flatMap((way) => roles.map((role) => ({ way, role })));

/** The most pixels of empty space in and around an embed, beside the distances of the theme. */
const mostEmpty = (way: Way): number => (way === 'frame without script' ? 96 : 24);

/** WordPress gives the frames that it makes at most this height, and their content scrolls. */
const HIGHEST = 1000;

describe.skipIf(missing.length > 0)('in WordPress', () => {
  let site: EmbeddedSite;
  let wordpress: WordPress;
  let browser: Browser;
  let addresses: string[];
  const pages = new Map<number, { page: Page; distances: number }>();

  beforeAll(async () => {
    site = await serveSite();
    wordpress = await startWordPress(site.port);
    const contents = cases.map(({ way, role }) => ({ role, content: postOf(way, site.address) }));
    const saved = await wordpress.publish([{ role: 'author', content: plainPost() }, ...contents]);
    addresses = saved.map(({ id }) => `${wordpress.address}/?p=${id}`);
    const executablePath = findChromium().path;
    browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(addresses[0]!);
      const distances = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.mark')].map((each) =>
          each.getBoundingClientRect(),
        );
        return boxes[1]!.top - boxes[0]!.bottom - boxes[0]!.height;
      });
      pages.set(width, { page, distances });
    }
    console.log(`WordPress ${wordpress.version}`);
  });

  afterAll(async () => {
    await browser.close();
    await wordpress.close();
    site.close();
  });

  test.each(cases.map((each, at) => ({ ...each, at })))(
    '$way of an $role shows every figure in its column without empty space',
    async ({ way, role, at }) => {
      for (const width of widths) {
        const { page, distances } = pages.get(width)!;
        const { shown, wide, sideways } = await measured(page, addresses[at + 1]!);
        await picture(page, `${way}-${role}-${width}`);
        const kind = shownBy(way, role);
        const empty = shown.map((each) => Math.round(each.space - each.content - distances));
        const hidden = shown.map((each) => Math.round(each.hidden));
        console.log(`${way}, ${role}, ${width} px: ${kind}, ${empty.join('/')} px empty`);
        expect(shown.map((each) => each.kind)).toEqual(slugs.map(() => kind));
        expect(Math.min(...empty)).toBeGreaterThanOrEqual(-1);
        expect(Math.max(...empty)).toBeLessThanOrEqual(mostEmpty(way));
        expect(Math.max(...shown.map((each) => each.width))).toBeLessThanOrEqual(wide);
        if (kind !== 'link') expect(shown.map((each) => each.width)).toEqual(slugs.map(() => wide));
        const beyond = shown.map((each) => Math.round(each.content + each.hidden) - HIGHEST);
        const scrolled = way.startsWith('address')
          ? beyond.map((each) => Math.max(0, each))
          : [0, 0, 0];
        expect(hidden).toEqual(scrolled);
        expect(sideways).toBe(0);
      }
    },
  );

  test.each(cases.map((each, at) => ({ ...each, at })))(
    'a press on the link of $way of an $role opens the page of the figure',
    async ({ way, role, at }) => {
      const { page } = pages.get(360)!;
      await page.goto(addresses[at + 1]!);
      const opened = await pressed(page, shownBy(way, role));
      expect(opened).toBe(`${site.address}grafik/kemajuan/`);
    },
  );
});

/** Presses the link of the first embed and returns the address that opens, in this window or a new one. */
async function pressed(page: Page, kind: Shown['kind']): Promise<string> {
  const link =
    kind === 'frame'
      ? page.locator('iframe').first().contentFrame().locator('.kind a')
      : page.locator('.wp-block-post-content a').first();
  const figure = /\/grafik\//;
  const popup = page.waitForEvent('popup').then(async (window) => {
    await window.waitForURL(figure);
    const address = window.url();
    await window.close();
    return address;
  });
  const here = page.waitForURL(figure).then(() => page.url());
  await link.click();
  return Promise.any([popup, here]);
}

/** Takes a picture in a window as high as the page, because frames outside a window are not painted. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['WORDPRESS_PICTURES'];
  if (folder === undefined) return;
  const before = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...before, height });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}.png` });
  await page.setViewportSize(before);
}
