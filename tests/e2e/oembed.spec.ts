/** A real oEmbed client, given the page of every figure. */
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { langs } from '../../src/i18n/lang.ts';
import { builtFigures } from './support/hosts.ts';

test('an oEmbed client resolves the page of every figure in both languages', async ({
  request,
  baseURL,
}) => {
  // With a list of providers the client would never look at the page.
  setProviderList([]);
  const figures = await builtFigures(request);
  for (const figure of figures.values()) {
    for (const lang of langs) {
      const { slug, title } = figure[lang];
      const page = `${baseURL!}${lang === 'en' ? '/en' : ''}/grafik/${slug}/`;
      const answer = await extract(page, {}, fetchHere(baseURL!));
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', title });
      expect(answer).toHaveProperty('html', expect.stringContaining(`/embed/${slug}/"`));
    }
  }
  console.log(`oEmbed: ${figures.size * langs.length} pages of figures resolved by discovery`);
});

test('what an oEmbed answer points to is there', async ({ request }) => {
  const answer = (await (await request.get('/en/oembed/kemajuan.json')).json()) as {
    html: string;
    thumbnail_url: string;
  };
  const src = /src="([^"]+)"/.exec(answer.html)![1]!;
  for (const address of [src, answer.thumbnail_url]) {
    expect((await request.get(new URL(address).pathname)).ok(), address).toBe(true);
  }
});

/** The pages name the address they are published under; the test has them here. */
function fetchHere(baseURL: string): typeof fetch {
  return (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return fetch(new URL(pathname, baseURL));
  };
}
