import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { oembed } from '../../../src/embed/oembed.ts';
import { snippet, type EmbeddedFigure } from '../../../src/embed/snippets.ts';

const site = 'https://contoh.example/mpp/';
const figure: EmbeddedFigure = {
  slug: 'kemajuan',
  title: 'A "b" <c> & d',
  sentence: 'Kalimat.',
  heights: { narrow: 700, wide: 500 },
};
const live = { lang: 'id', theme: 'auto', version: null } as const;
const frozen = { lang: 'en', theme: 'dark', version: '2026-11-21-0a1b2c3d' } as const;

function elementIn(html: string, selector: string): Element {
  return new JSDOM(html).window.document.querySelector(selector)!;
}

test('the frame of a live embed has the height of its highest layout', () => {
  const frame = elementIn(snippet('iframe', site, figure, live), 'iframe');
  expect(frame.getAttribute('src')).toBe(`${site}embed/kemajuan/`);
  expect(frame.getAttribute('title')).toBe(figure.title);
  expect(frame.getAttribute('height')).toBe('700');
  expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
});

test('the address of a frozen embed has its version, and its theme as a fragment', () => {
  const frame = elementIn(snippet('iframe', site, figure, frozen), 'iframe');
  expect(frame.getAttribute('src')).toBe(`${site}en/embed/kemajuan/2026-11-21-0a1b2c3d/#dark`);
});

test('the element has the choice as attributes, a link, and room for both layouts', () => {
  const element = elementIn(snippet('element', site, figure, frozen), 'pantau-mpp');
  expect(element.getAttribute('version')).toBe(frozen.version);
  expect(element.getAttribute('style')).toContain('clamp(500px,(560px - 100%)*9999,700px)');
  expect(element.querySelector('a')?.href).toBe(`${site}en/grafik/kemajuan/`);
});

test('an embed that is higher when wide reserves that room in wide columns', () => {
  const flat = { ...figure, heights: { narrow: 400, wide: 600 } };
  expect(snippet('element', site, flat, live)).toContain('clamp(400px,(100% - 559px)*9999,600px)');
});

test('the image has its finding and sentence as alternative text', () => {
  const image = elementIn(snippet('image', site, figure, live), 'a > img');
  expect(image.getAttribute('alt')).toBe('A "b" <c> & d. Kalimat.');
  expect(image.getAttribute('src')).toBe(`${site}grafik/kemajuan.png`);
});

const curved = {
  ...figure,
  heights: {
    narrow: 700,
    wide: 500,
    curve: [
      [320, 700],
      [520, 600],
      [560, 500],
      [660, 540],
    ],
  },
} as const satisfies EmbeddedFigure;

/** The height in pixels that the style of a snippet reserves in a column of a width. */
function reservedAt(width: number, style: string): number {
  const length = /padding-bottom:calc\((.*)\)\/\*\*\/$/.exec(style)![1]!;
  return length.split(/ \+ (?=clamp)/).reduce((sum, part) => {
    const clamp = /^clamp\((-?\d+)px,\(100% - (\d+)px\)\*(-?[\d.]+),(-?\d+)px\)$/.exec(part);
    if (!clamp) return sum + Number(part.replace('px', ''));
    const [least, from, slope, most] = clamp.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return sum + Math.min(most, Math.max(least, (width - from) * slope));
  }, 0);
}

test('the box of the frame reserves the height of the curve at every width', () => {
  const html = snippet('iframe', site, curved, live);
  const style = elementIn(html, 'div > div').getAttribute('style')!;
  const widths = [300, 320, 420, 520, 560, 610, 660, 1200];
  expect(widths.map((width) => reservedAt(width, style))).toEqual([
    700, 700, 650, 600, 500, 520, 540, 540,
  ]);
  expect(elementIn(html, 'script').getAttribute('src')).toBe(`${site}embed/pantau-mpp.js`);
});

test('a link lies under the frame, and leads to the page of the figure or the one that is given', () => {
  const linkOf = (of: EmbeddedFigure): Element =>
    elementIn(snippet('iframe', site, of, frozen), 'div > div > a:has(+ iframe)');
  expect(linkOf(figure).getAttribute('href')).toBe(`${site}en/grafik/kemajuan/`);
  expect(linkOf(figure).textContent).toBe(figure.title);
  expect(linkOf(figure).getAttribute('tabindex')).toBe('-1');
  const card = { ...figure, page: 'daerah/kota-bogor/' };
  expect(linkOf(card).getAttribute('href')).toBe(`${site}en/daerah/kota-bogor/`);
});

test('the image fits its column by an attribute, in a paragraph', () => {
  const image = elementIn(snippet('image', site, figure, live), 'p > a > img');
  expect(image.getAttribute('width')).toBe('100%');
  expect(image.hasAttribute('height')).toBe(false);
});

test('the oEmbed answer has a quotation with the link, the frame and an image', () => {
  const answer = oembed(site, figure, 'en');
  const quotation = elementIn(answer.html, 'blockquote > a');
  expect(quotation.getAttribute('href')).toBe(`${site}en/grafik/kemajuan/`);
  expect(answer.html).toMatch(/^<blockquote>.*<\/blockquote><iframe .*><\/iframe>$/);
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', height: 700, provider_url: site });
  expect(answer.thumbnail_url).toBe(`${site}en/grafik/kemajuan.png`);
});
