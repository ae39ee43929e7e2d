/** A real oEmbed client reads the page of every figure. */
import { readFileSync } from 'node:fs';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { langs } from '../../../src/i18n/lang.ts';
import type { GalleryFigure } from '../../../src/scripts/gallery/embed-gallery-data.ts';
import { startHost, type Host } from '../../../scripts/site/host.ts';

const figures = JSON.parse(readFileSync('dist/sematkan/figures.json', 'utf8')) as GalleryFigure[];
let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => {
  host.close();
});

/** The address at which the pages say they are published; the test serves them from its own host. */
const fetchHere: typeof fetch = (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  return fetch(new URL(pathname, host.origin));
};

test('an oEmbed client resolves the page of every figure in both languages', async () => {
  // With a list of providers the client would not read the page.
  setProviderList([]);
  for (const figure of figures) {
    for (const lang of langs) {
      const { slug, title } = figure[lang];
      const page = `${host.origin}${lang === 'en' ? '/en' : ''}/grafik/${slug}/`;
      const answer = await extract(page, {}, fetchHere);
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', title });
      expect(answer).toHaveProperty('html', expect.stringContaining(`/embed/${slug}/"`));
    }
  }
});
