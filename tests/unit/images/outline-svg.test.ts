/** Outlines of texts in the text of an SVG, compared with those in a document. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { outlineText } from '../../../src/images/fonts.ts';
import { outlineSvg } from '../../../src/images/outline-svg.ts';
import { outlineTexts } from '../../../src/images/outline-texts.ts';

const svg = (body: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`;

const texts = [
  '<text x="10" y="20" fill="#123456">Kota Batu</text>',
  '<g font-size="20" font-weight="bold" text-anchor="end"><text x="5.25" y="0.32em">35</text></g>',
  '<text dx="1em" font-size="10">A<tspan x="0" dy="1.2em" fill="red">Á &amp; B</tspan></text>',
  '<text transform="translate(3,4)" stroke="#fff" paint-order="stroke">&lt;5 &gt; "4"</text>',
  '<text x="1"> </text><path d="M0 0h1"/><desc>a text</desc>',
];

test.each(texts)('outlines in the text of an SVG equal those in a document: %s', (text) => {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(svg(text), 'image/svg+xml');
  outlineTexts(document, outlineText);
  expect(outlineSvg(svg(text))).toBe(new window.XMLSerializer().serializeToString(document));
});

test.each([
  '',
  'a',
  '<svg>',
  '<svg></g>',
  '<svg><text>a</svg>',
  '<svg><a <text/></svg>',
  '<svg a=1/>',
])('markup that is not well formed is refused: %s', (markup) => {
  expect(() => outlineSvg(markup)).toThrow('not well formed');
});
