/** Every embed of the built site in frames of usual widths, and what an embed requests. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { snippet } from '../../../src/embed/snippets.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import type { GalleryFigure } from '../../../src/scripts/gallery/embed-gallery-data.ts';
import { test } from '../support/windows.ts';

const WIDTHS = [320, 480, 680, 1200];

/** Pixels that a box may leave empty below its embed where no script fits it. */
const MOST_BLANK = 80;

const figures = JSON.parse(readFileSync('dist/sematkan/figures.json', 'utf8')) as GalleryFigure[];

interface Framed {
  slug: string;
  /** The box with the frame, as in the snippet. */
  box: string;
}

/** Every embed of a language in the box of its snippet, without the script. */
function embedsIn(lang: Lang): Framed[] {
  return figures.map((figure) => {
    const choice = { lang, theme: 'auto', version: null } as const;
    const [box = ''] = snippet('iframe', '/', figure[lang], choice).split('\n');
    // Without the sandbox, so that the test can look inside.
    const open = box
      .replace(/ (sandbox|loading)="[^"]*"/g, '')
      .replace('<iframe', `<iframe id="${figure[lang].slug}"`);
    return { slug: figure[lang].slug, box: open };
  });
}

/** Shows embeds in frames, all on one page; resolves when every one of them has loaded. */
async function frame(page: Page, embeds: readonly Framed[]): Promise<void> {
  const boxes = embeds.map(({ box }) => `<section>${box}</section>`);
  const html = `<!doctype html>${boxes.join('')}`;
  await page.route('**/frames', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/frames');
}

/** What is wrong with frames in a column of a width: content that scrolls, or too much empty space. */
function faultsAt(page: Page, width: number): Promise<string[]> {
  return page.evaluate(
    async ([wide, most]) => {
      for (const each of document.querySelectorAll('section')) each.style.width = `${wide}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...document.querySelectorAll('iframe')].flatMap((each) => {
        const inside = each.contentDocument!;
        // At an address without an embed a short page would be shown, which never scrolls.
        if (inside.querySelector('.drawing svg') === null) return [`${each.id}: no drawing`];
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = inside.documentElement;
        if (clientWidth !== wide || scrollWidth > wide || scrollHeight > clientHeight)
          return [`${each.id}: scrolls`];
        const cut = [...inside.querySelectorAll('.drawing text')].find(
          (text) => text.getBoundingClientRect().right > wide,
        );
        if (cut) return [`${each.id}: "${cut.textContent}" is cut off`];
        const content = inside.documentElement.getBoundingClientRect().height;
        return clientHeight - content > most ? [`${each.id}: ${clientHeight - content} empty`] : [];
      });
    },
    [width, MOST_BLANK] as const,
  );
}

for (const lang of langs) {
  test(`no embed (${lang}) scrolls or leaves 80 pixels empty, at ${WIDTHS.join(', ')} pixels`, async ({
    page,
  }) => {
    test.slow();
    await frame(page, embedsIn(lang));
    for (const width of WIDTHS) expect.soft(await faultsAt(page, width), `${width}`).toEqual([]);
  });
}

test('an embed of an errand keeps the words of its map within its margins at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/embed/urus/paspor/', '/en/embed/urus/paspor/']) {
    await page.goto(path);
    const ends = await page
      .locator('.drawing text:visible')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
    expect(ends.length, path).toBeGreaterThan(4);
    expect(Math.max(...ends), path).toBeLessThanOrEqual(304);
  }
});

test('an embed that is higher than its frame or much lower is reported', async ({ page }) => {
  const [first] = embedsIn('id');
  const inPixels = (pixels: number): string =>
    first!.box.replace(/padding-bottom:[^"]*/, `padding-bottom:${pixels}px`);
  await frame(page, [{ ...first!, box: inPixels(100) }]);
  expect(await faultsAt(page, 480)).toEqual([`${first!.slug}: scrolls`]);
  await frame(page, [{ ...first!, box: inPixels(3000) }]);
  expect((await faultsAt(page, 480)).join()).toMatch(/: \d+(\.\d+)? empty$/);
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
