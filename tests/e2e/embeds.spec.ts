/** Every embed of the built site: its bytes, what it asks for, and the height it is said to need. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { embedAddress } from '../../src/embed/address.ts';
import { fixedHeight } from '../../src/embed/snippets.ts';
import { langs } from '../../src/i18n/lang.ts';
import { builtFigures } from './support/hosts.ts';

/** An embed is one file, so this is all that a reader loads. */
const MOST_BYTES = 50_000;

const files = ['dist/embed', 'dist/en/embed'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}/index.html`),
);

test('every embed is at most 50 KB as it is sent', ({}, info) => {
  const sizes = files.map((file) => {
    const bytes = readFileSync(file);
    return { file, raw: bytes.length, sent: gzipSync(bytes, { level: 9 }).length };
  });
  const spread = (of: 'raw' | 'sent'): string => {
    const sorted = sizes.map((size) => size[of]).sort((a, b) => a - b);
    return `${sorted[0]!} / ${sorted[Math.floor(sorted.length / 2)]!} / ${sorted.at(-1)!}`;
  };
  const words = `${files.length} embeds, smallest / middle / largest: raw ${spread('raw')}, sent ${spread('sent')}`;
  info.annotations.push({ type: 'sizes', description: words });
  console.log(words);
  expect(sizes.filter(({ sent }) => sent > MOST_BYTES)).toEqual([]);
});

test('no embed names a host, or an address from the root of one', () => {
  const bound = files.filter((file) => {
    const html = readFileSync(file, 'utf8').replaceAll('http://www.w3.org/2000/svg', '');
    return /https?:|(href|src)="\//.test(html);
  });
  expect(bound).toEqual([]);
});

for (const width of [320, 480, 768, 1200]) {
  test(`no embed scrolls at ${width} pixels and the height of its snippet`, async ({
    page,
    request,
  }) => {
    test.slow();
    const scrolling: string[] = [];
    for (const figure of (await builtFigures(request)).values()) {
      for (const lang of langs) {
        const { slug, heights } = figure[lang];
        await page.setViewportSize({ width, height: fixedHeight(heights) });
        await page.goto(embedAddress('/', slug, { lang, theme: 'auto', version: null }));
        const fits = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
          return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
        });
        if (!fits) scrolling.push(`${slug} ${lang}`);
      }
    }
    expect(scrolling).toEqual([]);
  });
}

test('the address can ask for a theme by a query', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/kemajuan/?theme=dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 23)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/kemajuan/?theme=light');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
});

test('without a script the address can still ask for one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${baseURL!}/embed/kemajuan/#light`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
  await context.close();
});

test('a live embed says its date, its kind and where it comes from', async ({ page }) => {
  await page.goto('/embed/kemajuan/');
  const footer = page.locator('footer');
  await expect(footer).toContainText('Data per 15 Desember 2025');
  await expect(footer).toContainText('Mengikuti data terbaru');
  await expect(footer).toContainText('CC BY 4.0');
  const sources = footer.getByRole('link', { name: 'Sumber' });
  await expect(sources).toHaveAttribute('href', '../../grafik/kemajuan/#sumber');
  const link = footer.getByRole('link', { name: 'Gambar dan datanya' });
  await expect(link).toHaveJSProperty('pathname', '/grafik/kemajuan/');
  await expect(link).toHaveAttribute('target', '_blank');
});

test('an embed asks for nothing besides itself and is not indexed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/embed/peta-petak/', { waitUntil: 'networkidle' });
  expect(asked).toEqual(['/en/embed/peta-petak/']);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveJSProperty(
    'href',
    new URL('/en/grafik/peta-petak/', page.url()).href,
  );
});
