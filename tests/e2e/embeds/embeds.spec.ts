/** Every embed of the built site in frames of usual widths, and what an embed requests. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embedAddress } from '../../../src/embed/address.ts';
import { fixedHeight } from '../../../src/embed/snippets.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import type { GalleryFigure } from '../../../src/scripts/gallery/embed-gallery-data.ts';

const WIDTHS = [320, 480, 768, 1200];

const figures = JSON.parse(readFileSync('dist/sematkan/figures.json', 'utf8')) as GalleryFigure[];

interface Framed {
  slug: string;
  src: string;
  height: number;
}

/** Every embed of a language, with the height that its snippet gives the frame. */
function embedsIn(lang: Lang): Framed[] {
  return figures.map((figure) => {
    const { slug, heights } = figure[lang];
    const src = embedAddress('/', slug, { lang, theme: 'auto', version: null });
    return { slug, src, height: fixedHeight(heights) };
  });
}

/** Shows embeds in frames, all on one page; resolves when every one of them has loaded. */
async function frame(page: Page, embeds: readonly Framed[]): Promise<void> {
  const frames = embeds.map(
    ({ slug, src, height }) => `<iframe id="${slug}" src="${src}" height="${height}"></iframe>`,
  );
  const html = `<!doctype html><style>iframe { display: block; border: 0 }</style>${frames.join('')}`;
  await page.route('**/frames', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/frames');
}

/** The ids of frames whose content is wider or higher than they are, with all of them at a width. */
function scrollingAt(page: Page, width: number): Promise<string[]> {
  return page.evaluate(async (wide) => {
    const frames = [...document.querySelectorAll('iframe')];
    for (const each of frames) each.style.width = `${wide}px`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const scrolls = (each: HTMLIFrameElement): boolean => {
      const inside = each.contentDocument!;
      // At an address without an embed a short page would be shown, which never scrolls.
      if (inside.querySelector('.drawing svg') === null) return true;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = inside.documentElement;
      return clientWidth !== wide || scrollWidth > clientWidth || scrollHeight > clientHeight;
    };
    return frames.filter(scrolls).map(({ id }) => id);
  }, width);
}

for (const lang of langs) {
  test(`no embed (${lang}) scrolls in a frame of its snippet, at ${WIDTHS.join(', ')} pixels`, async ({
    page,
  }) => {
    test.slow();
    await frame(page, embedsIn(lang));
    for (const width of WIDTHS) expect(await scrollingAt(page, width), `${width}`).toEqual([]);
  });
}

test('an embed that is higher than its frame is reported', async ({ page }) => {
  const [first] = embedsIn('id');
  await frame(page, [{ ...first!, height: 100 }]);
  expect(await scrollingAt(page, 480)).toEqual([first!.slug]);
});

test('a query in the address chooses a theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/kemajuan/?theme=dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 23)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/kemajuan/?theme=light');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
});

test('a fragment in the address chooses a theme without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${baseURL!}/embed/kemajuan/#light`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
  await context.close();
});

test('an embed requests nothing but itself', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto('/en/embed/peta-petak/', { waitUntil: 'networkidle' });
  expect(requested).toEqual(['/en/embed/peta-petak/']);
});
