/** What search engines read: the list of pages, robots.txt and data blocks. */
import { expect, test } from '@playwright/test';

interface Block {
  '@type'?: string;
  '@graph'?: Block[];
}

test('robots.txt leads to the list of pages', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const address = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
  const index = await request.get(new URL(address).pathname);
  expect(await index.text()).toContain('sitemap-0.xml');
});

test('Every page of the list is there, wants to be found, and names its other language', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const entries = [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)];
  expect(entries.length).toBeGreaterThan(1200);
  for (const [, address, rest] of entries) {
    expect(rest!.match(/hreflang="(id|en)"/g), address).toHaveLength(2);
    const html = await (await request.get(new URL(address!).pathname)).text();
    expect(html.includes('noindex'), address).toBe(false);
    expect(html, address).toContain(`<link rel="canonical" href="${address!}"`);
  }
});

for (const [path, types] of [
  ['/', ['WebSite', 'Organization', 'Dataset']],
  ['/en/data/', ['Dataset', 'Organization']],
  ['/provinsi/aceh/', ['BreadcrumbList']],
  ['/peresmian/2022-12-05-26/', ['BreadcrumbList']],
  ['/en/grafik/kemajuan/', ['BreadcrumbList', 'ImageObject']],
  ['/daerah/kota-batu/', ['BreadcrumbList', 'AdministrativeArea', 'GovernmentOffice']],
  ['/en/daerah/kabupaten-nduga/', ['BreadcrumbList', 'AdministrativeArea']],
] as const) {
  test(`${path} says in data blocks: ${types.join(', ')}`, async ({ page }) => {
    await page.goto(path);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const blocks = texts.map((text) => JSON.parse(text) as Block);
    const things = blocks.flatMap((block) => block['@graph'] ?? [block]);
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  });
}
