import { expect, test } from 'vitest';
import { namedBy, pageSvg } from '../../../../src/components/figure/page-svg.ts';
import { palette } from '../../../../src/images/palette.ts';

test('every colour of the theme has its light value as a fallback', () => {
  const accent = palette('light').get('--accent')!;
  expect(pageSvg('<rect fill="var(--accent)"/>')).toBe(`<rect fill="var(--accent,${accent})"/>`);
  expect(pageSvg('<rect fill="var(--unknown)"/>')).toBe('<rect fill="var(--unknown)"/>');
});

test('labels are CDATA sections, unless a character in them is escaped', () => {
  expect(pageSvg('<text x="1">2019</text>')).toBe('<text x="1"><![CDATA[2019]]></text>');
  expect(pageSvg('<text><tspan dy="1">a</tspan> b</text>')).toContain('<![CDATA[a]]></tspan> b');
  expect(pageSvg('<text>A &amp; B</text>')).toBe('<text>A &amp; B</text>');
  expect(pageSvg('<title>2019</title>')).toBe('<title>2019</title>');
});

test('a drawing named by another has no words of its own, and points to those of the other', () => {
  const svg =
    '<svg aria-labelledby="a-n-title" aria-describedby="a-n-desc"><title id="a-n-title">T</title><desc id="a-n-desc">D</desc><g/></svg>';
  expect(namedBy(svg, 'a-n', 'a-w')).toBe(
    '<svg aria-labelledby="a-w-title" aria-describedby="a-w-desc"><g/></svg>',
  );
});
