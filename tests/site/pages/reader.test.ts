/** Pages in a reading view, which keeps the text and drops style sheets and what is hidden. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textAt } from '../support/files.ts';
import { pageAt } from '../support/pages.ts';

/** A page of each kind with charts. */
const paths = [
  '/',
  '/en/provinsi/jawa-timur/',
  '/grafik/kesenjangan-target/',
  '/en/wawasan/penduduk/',
  '/daerah/kota-batu/',
];

function readingView(path: string) {
  const { window } = new JSDOM(textAt(`${path}index.html`), { url: `http://site${path}` });
  const article = new Readability(window.document).parse();
  if (!article?.content) throw new Error(`${path} has no text for a reading view.`);
  return article;
}

const views = new Map(paths.map((path) => [path, readingView(path)]));

/** The ids of the titles by which the drawings of a view are named. */
function namesOfDrawings(content: string): string[] {
  return [...content.matchAll(/<svg[^>]* aria-labelledby="([^"]+)"/g)].map(([, id]) => id!);
}

test('each chart is kept once', () => {
  let kept = 0;
  for (const path of paths) {
    // A figure has a wide and a narrow drawing, or only a narrow one.
    const names = namesOfDrawings(views.get(path)!.content!).map((id) =>
      id.replace(/-[wn]-title$/, ''),
    );
    kept += names.length;
    expect(new Set(names).size, path).toBe(names.length);
  }
  expect(kept).toBeGreaterThan(3);
});

test('charts keep their colours without the style sheet', () => {
  const bare = paths.flatMap((path) => {
    const drawings =
      views.get(path)!.content!.match(/<svg[^>]* aria-labelledby=[^]*?<\/svg>/g) ?? [];
    return drawings.flatMap((svg) => svg.match(/var\(--[\w-]+\)/g) ?? []);
  });
  expect(bare).toEqual([]);
});

test('the number of the home page keeps its words', () => {
  const text = views.get('/')!.textContent!.replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/305 MPP[^.]{0,60}resmi/);
});

test('a reading view finds the day on which a page was published', () => {
  for (const path of paths.slice(1)) {
    expect(views.get(path)!.publishedTime, path).toBe(
      pageAt(path).metas.get('article:published_time'),
    );
  }
});
