/** What readers see of a stored copy. */
import { expect, test } from 'vitest';
import { stamped, storedDay, withNote } from '../../../src/service-worker/stored-copy.ts';
import { withStoredPages } from '../../../src/service-worker/stored-list.ts';

const noon = new Date('2026-11-30T12:00:00Z');
const page = (lang: string, title: string): Response =>
  stamped(
    new Response(`<html lang="${lang}"><title>${title}</title><main id="isi">Isi</main>`, {
      headers: { Date: 'Sun, 01 Nov 2026 00:00:00 GMT', 'Content-Length': '9' },
    }),
    noon,
  );

/** A cache with these pages. */
function cacheOf(pages: Record<string, Response>): Cache {
  return {
    keys: () => Promise.resolve(Object.keys(pages).map((url) => new Request(url))),
    match: (url: string) => Promise.resolve(pages[url]),
  } as unknown as Cache;
}

test.each([
  ['id', 'pada 30 November 2026', 'Coba lagi'],
  ['en', 'on 30 November 2026', 'Try again'],
])(
  'a copy in %s has its day and a link to try again before the content',
  async (lang, day, retry) => {
    const response = await withNote(page(lang, 'Judul'));
    const html = await response.text();
    expect(html.indexOf(day)).toBeGreaterThan(0);
    expect(html.indexOf(retry)).toBeLessThan(html.indexOf('<main id="isi">'));
    expect(response.headers.get('content-length')).toBeNull();
  },
);

test('a copy stored by other means has the day on which the host sent it', () => {
  const sent = new Response('', { headers: { Date: 'Sun, 01 Nov 2026 12:00:00 GMT' } });
  expect(storedDay(sent)).toBe('2026-11-01');
});

test('the offline page lists the stored pages with title, day and language', async () => {
  const stored = cacheOf({
    'https://a.example/peta/': page('id', 'Peta &amp; petak | Pantau MPP'),
    'https://a.example/en/': page('en', 'Home'),
  });
  const html = await withStoredPages('<p id="tersimpan">Belum ada.</p>', stored);
  expect(html).toBe(
    '<ul id="tersimpan">' +
      '<li lang="id"><a href="/peta/">Peta &amp; petak</a> (disimpan 30 November 2026)</li>' +
      '<li lang="en"><a href="/en/">Home</a> (stored 30 November 2026)</li></ul>',
  );
});

test('the offline page stays as it is when no page is stored', async () => {
  const html = '<p id="tersimpan">Belum ada.</p>';
  expect(await withStoredPages(html, cacheOf({}))).toBe(html);
});
