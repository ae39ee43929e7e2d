/** Checks of one page in Chromium under the settings of readers who need larger, calmer or other views. */
import type { Page } from '@playwright/test';
import { axeFaults } from '../../site/axe.ts';
import { thinPage } from '../../site/thin-page.ts';

/** A check of a page that is already open; returns one line for each fault. */
export type PageCheck = (page: Page) => Promise<string[]>;

/** What each check is called in results. */
export type CheckName = 'axe' | 'axe-dark' | 'axe-forced' | 'zoom' | 'text' | 'spacing' | 'motion';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A window of 1280 × 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** The spacing of WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/**
 * All checks in the order in which one page passes through them; each sets what it needs, and leaves
 * the page as it was. Axe comes last, because what it reads of the page is thinned out.
 */
export const pageChecks: Readonly<Record<CheckName, PageCheck>> = {
  motion: moving,
  text: async (page) => {
    await page.setViewportSize(WIDE);
    await setTextSize(page, 200);
    const found = await sideways(page);
    await setTextSize(page, 100);
    return found;
  },
  zoom: async (page) => {
    await page.setViewportSize(ZOOMED);
    return sideways(page);
  },
  spacing: async (page) => {
    await page.setViewportSize(ZOOMED);
    const style = await page.addStyleTag({ content: SPACED });
    const found = await sideways(page);
    await style.evaluate((element: HTMLStyleElement) => element.remove());
    return found;
  },
  axe: async (page) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(PHONE);
    await thinPage(page);
    const narrow = await axeFaults(page);
    await page.setViewportSize(WIDE);
    return [...new Set([...narrow, ...(await axeFaults(page))])];
  },
  'axe-dark': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const found = await axeFaults(page, 'colours');
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  },
  'axe-forced': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await axeFaults(page, 'colours');
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  },
};

/** Sets the size of text in the settings of the browser, which style sheets see as another rem. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [standard, fixed] = [(16 * percent) / 100, (13 * percent) / 100];
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
}

/** The pixels by which the page is wider than its window, with the part that ends farthest right. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // What ends farther right scrolls inside a part of the page.
    const name = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > clientWidth && right <= scrollWidth + 1)
      .map(({ element }) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
      .at(-1);
    return [`${scrollWidth - clientWidth} pixels too wide, ${name ?? ''}`];
  });
}

/** Animations that still move although the reader asked for less motion. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const duration = effect?.getComputedTiming().duration;
        return playState === 'running' && typeof duration === 'number' && duration > 10;
      })
      .map((animation) => `moves: ${animation.id || animation.constructor.name}`),
  );
}
