/** What an Open Graph reader finds on every kind of page, and the image it is sent to. */
import { expect, test } from '@playwright/test';
import ogs from 'open-graph-scraper';
import { pageKinds } from '../../scripts/site/pages.ts';
import { pictureOf } from './support/pictures.ts';

/** Networks refuse images that are much heavier. */
const HEAVIEST = 300 * 1024;

const { notFound, ...listed } = pageKinds;
const inEnglish = (path: string): string => (path.startsWith('/en/') ? path : `/en${path}`);
const kinds = [...Object.values(listed), '/grafik/', '/grafik/kemajuan/', '/sematkan/'];
const paths = new Set(kinds.flatMap((path) => [path, inEnglish(path)]));

for (const path of paths) {
  test(`${path} gives a reader of links its title, its description and an image`, async ({
    baseURL,
    request,
  }) => {
    const { result } = await ogs({ url: `${baseURL!}${path}` });
    expect(result.ogTitle).toContain('Pantau MPP');
    expect(result.ogDescription?.length).toBeGreaterThan(40);
    expect(result.ogLocale).toBe(path.startsWith('/en/') ? 'en_GB' : 'id_ID');
    expect(result.twitterCard).toBe('summary_large_image');
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    const file = await request.get(new URL(image!.url).pathname);
    expect(file.status()).toBe(200);
    const bytes = await file.body();
    expect(bytes.length).toBeLessThanOrEqual(HEAVIEST);
    expect(await pictureOf(bytes)).toMatchObject({ width: 1200, height: 630 });
    const { pathname } = new URL(image!.url);
    console.log(
      `${path}: "${result.ogTitle!}" | ${pathname}, ${(bytes.length / 1024).toFixed(1)} KB`,
    );
  });
}

test('The image of a figure page is the figure', async ({ page }) => {
  await page.goto('/grafik/kemajuan/');
  const image = page.locator('meta[property="og:image"]');
  await expect(image).toHaveAttribute('content', /\/grafik\/kemajuan\.png$/);
});

test('The page for unknown addresses offers nothing to share', async ({ page }) => {
  await page.goto(notFound);
  await expect(page.locator('meta[property^="og:"], link[rel="canonical"]')).toHaveCount(0);
});

test('Every region, province and inauguration has an image of its own', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url]) => new URL(url!).pathname,
  );
  const own = paths.filter((path) => /\/(daerah|provinsi|peresmian)\/[^/]+\/$/.test(path));
  expect(own.length).toBeGreaterThan(1000);
  for (const path of own) {
    const image = path.replace(/^(\/en)?\/(.*)\/$/, '$1/gambar/$2.png');
    expect((await request.head(image)).status(), image).toBe(200);
  }
});
