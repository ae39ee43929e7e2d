/** The pages of figures, their files, their oEmbed answers and their embeds. */
import { expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { portraitFile } from '../../../src/figures/address.ts';
import { plainText } from '../../../src/figures/figure.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import type { GalleryFigure } from '../../../src/scripts/gallery/embed-gallery-data.ts';
import { data } from '../recount/covered.ts';
import { all, documentAt, textOf } from '../support/document.ts';
import { bytesAt, hasFile, jsonAt, pngSize, textAt } from '../support/files.ts';
import { contentPages, isEmbed, pageAt } from '../support/pages.ts';

/** The limit of an embed, in bytes; an embed is one file, so this is all that a reader loads. */
const MOST_BYTES = 50 * 1024;

const figures = (jsonAt('/sematkan/figures.json') as GalleryFigure[]).flatMap((figure) =>
  langs.map((lang) => ({ lang, ...figure[lang] })),
);
const folder = (lang: Lang): string => (lang === 'en' ? '/en' : '');

/** A check of the bytes for each type of file. */
const TYPES: Record<string, (bytes: Buffer) => boolean> = {
  '.svg': (bytes) => /^<svg\b[^]*<\/svg>\s*$/.test(bytes.toString()),
  '.png': (bytes) => pngSize(bytes)?.width === 1200,
  '-2x.png': (bytes) => pngSize(bytes)?.width === 2400,
  '.xlsx': (bytes) => bytes.subarray(0, 2).toString() === 'PK',
  '.csv': (bytes) => bytes.toString().split('\n').length > 1,
  '.json': (bytes) => Array.isArray(JSON.parse(bytes.toString())),
  '.metadata.json': (bytes) => typeof JSON.parse(bytes.toString()) === 'object',
  '.zip': (bytes) => bytes.subarray(0, 2).toString() === 'PK',
};

test('every file of every figure is linked from its page and has the type of its name', () => {
  const faults = figures.flatMap(({ lang, slug }) => {
    const page = `${folder(lang)}/grafik/${slug}`;
    const { links } = pageAt(`${page}/`).addresses;
    return Object.entries(TYPES)
      .map(([ending, test]) => ({ path: page + ending, test }))
      .filter(({ path, test }) => !links.includes(path) || !test(bytesAt(path)))
      .map(({ path }) => path);
  });
  expect(faults).toEqual([]);
});

test('the metadata of a figure agrees with its page', () => {
  for (const path of ['/en/grafik/cakupan-jawa-timur', '/grafik/kemajuan', '/en/grafik/selisih']) {
    const metadata = jsonAt(`${path}.metadata.json`) as Record<string, string>;
    const page = documentAt(`${path}/`);
    expect(textOf(page.querySelector('h1'))).toBe(metadata['title']);
    expect(textOf(page.querySelector('.sentence'))).toBe(metadata['description']);
  }
});

test('every page of a figure names an oEmbed answer with its title, its embed and its image', () => {
  const faults = figures.filter(({ lang, slug, title }) => {
    const { headLinks } = pageAt(`${folder(lang)}/grafik/${slug}/`);
    const href = headLinks.find(({ type }) => type === 'application/json+oembed')?.['href'];
    if (href === undefined) return true;
    const answer = jsonAt(href) as Record<string, string>;
    const src = /src="([^"]+)"/.exec(answer['html']!)![1]!;
    return (
      `${answer['type']!} ${answer['version']!} ${answer['title']!}` !== `rich 1.0 ${title}` ||
      new URL(src).pathname !== `${folder(lang)}/embed/${slug}/` ||
      !hasFile(`${src}index.html`) ||
      !hasFile(answer['thumbnail_url']!)
    );
  });
  expect(faults).toEqual([]);
});

const embeds = contentPages.filter(({ path }) => isEmbed(path));
/** Cards of regions and the embed of the explorer have tests of their own; those of services are below. */
const figureEmbeds = embeds.filter(({ path }) => !/\/embed\/(daerah|jelajah|urus)\//.test(path));
const serviceEmbeds = embeds.filter(({ path }) => path.includes('/embed/urus/'));

test('every embed is at most 50 KB when sent', () => {
  const sizes = embeds.map(({ file }) => {
    const bytes = bytesAt(`/${file}`);
    return { file, raw: bytes.length, sent: gzipSync(bytes, { level: 9 }).length };
  });
  const spread = (of: 'raw' | 'sent'): string => {
    const sorted = sizes.map((size) => size[of]).toSorted((a, b) => a - b);
    return `${sorted[0]!} / ${sorted[Math.floor(sorted.length / 2)]!} / ${sorted.at(-1)!}`;
  };
  console.log(
    `${embeds.length} embeds, smallest / middle / largest: raw ${spread('raw')}, sent ${spread('sent')}`,
  );
  expect(sizes.filter(({ sent }) => sent > MOST_BYTES)).toEqual([]);
});

test('no embed names a host, or an address from the root of one', () => {
  const bound = embeds.filter(({ file }) => {
    const html = textAt(`/${file}`).replaceAll('http://www.w3.org/2000/svg', '');
    return /https?:|(href|src)="\//.test(html);
  });
  expect(bound.map(({ path }) => path)).toEqual([]);
});

test('no embed is indexed, and each names the page of its figure as canonical', () => {
  const faults = figureEmbeds.filter(({ path, metas, headLinks }) => {
    const slug = /embed\/([^/]+)/.exec(path)![1]!;
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? '';
    const expected = `${path.startsWith('/en/') ? '/en' : ''}/grafik/${slug}/`;
    return (
      metas.get('robots') !== 'noindex' ||
      new URL(canonical, `http://site${path}`).pathname !== expected
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

/** Parsing the pages of all services as documents once more would cost seconds. */
const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

test('every service has an embed that says where it is reported, and leads to its page', () => {
  const faults = serviceEmbeds.filter(({ path, headLinks, metas, file }) => {
    const page = path.replace('/embed/', '/');
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? '';
    const said = documentAt(`/${file.replace(/index\.html$/, '')}`).querySelector('.subtitle');
    return (
      metas.get('robots') !== 'noindex' ||
      new URL(canonical, `http://site${path}`).pathname !== page ||
      !hasFile(`${page}index.html`) ||
      !withoutSpace(pageAt(page).words).includes(withoutSpace(textOf(said)))
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
  expect(serviceEmbeds).toHaveLength(2 * data.services.length);
});

test('a live embed shows its date, its kind and its origin', () => {
  const footer = documentAt('/embed/kemajuan/').querySelector('footer')!;
  const text = textOf(footer);
  for (const said of ['Data per 15 Desember 2025', 'Mengikuti data terbaru', 'CC BY 4.0']) {
    expect(text).toContain(said);
  }
  const link = (name: string): HTMLElement =>
    all(footer, 'a').find((one) => textOf(one).startsWith(name))!;
  expect(link('Sumber').getAttribute('href')).toBe('../../grafik/kemajuan/#sumber');
  expect(link('Grafik dan datanya').getAttribute('href')).toBe('../../grafik/kemajuan/');
  expect(link('Grafik dan datanya').getAttribute('target')).toBe('_blank');
});

test('portraits are 1080 × 1350 pixels, linked from their pages, and small in all', () => {
  const sizes = figures.map(({ lang, slug }) => {
    const path = portraitFile(slug, lang);
    expect(pageAt(`${folder(lang)}/grafik/${slug}/`).addresses.links).toContain(path);
    const bytes = bytesAt(path);
    expect(pngSize(bytes), path).toEqual({ width: 1080, height: 1350 });
    return bytes.length;
  });
  expect(sizes).toHaveLength(2 * (2 * 38 + 22));
  expect(Math.max(...sizes)).toBeLessThan(80_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_500_000);
});

test('the page of every figure has its packet, its alternative text and its SQL', () => {
  const faults = figures.flatMap(({ lang, slug, title, sentence }) => {
    const html = textAt(`${folder(lang)}/grafik/${slug}/index.html`);
    // Read as text, because a document for each of two hundred pages takes too long.
    const copied = (id: string): string =>
      plainText(new RegExp(`<textarea id="${id}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '').trim();
    const [packet, alt] = [copied('paket'), copied('kalimat-alt')];
    const console = html.includes('/jelajah/sql/#sql=');
    const isWhole = packet.startsWith(title) && packet.includes(`/grafik/${slug}/`);
    return isWhole && alt === `${title}. ${sentence}` && console ? [] : [`${lang} ${slug}`];
  });
  expect(faults).toEqual([]);
});
