/** What a drawing states about itself, against the SVG it is drawn as. */
import { describe, expect, test, vi } from 'vitest';
import { lazyDrawing } from '../../src/charts/drawing.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { figures } from '../../src/figures/registry.ts';
import { readRealRows, realCases } from './cases.ts';
import { parseSvg } from './svg.ts';

const cases = realCases(await readRealRows());
const national = (await figures()).filter(({ province }) => province === null);

/** Contexts with and without a height, from phones to images. */
const contexts = [
  { lang: 'id', width: 340 },
  { lang: 'en', width: 880 },
  { lang: 'id', width: 552, height: 190 },
  { lang: 'en', width: 1200, height: 420 },
] as const;

function sizeIn(svg: SVGSVGElement): { width: number; height: number } {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return { width: width!, height: height! };
}

describe.each(contexts)('At $width pixels with height $height', (context) => {
  test('every chart states the size that its SVG has', () => {
    for (const { name, draw } of cases) {
      const { svg, width, height } = renderSvg(draw(context), { id: 'a' });
      expect(sizeIn(parseSvg(svg)), name).toEqual({ width, height });
    }
  });

  test('every national figure states the size and description that its SVG has', () => {
    for (const { slug, draw } of national) {
      const { svg, width, height, description } = draw(context, 'a');
      const element = parseSvg(svg);
      expect(sizeIn(element), slug).toEqual({ width, height });
      expect(element.getAttribute('viewBox'), slug).toBe(`0 0 ${width} ${height}`);
      expect(element.querySelector('desc')?.textContent, slug).toBe(description);
    }
  });

  test('a national figure drawn for a place in an image has that place and no name', () => {
    const place = { x: 10, y: 20, width: 300, height: 150 };
    for (const { slug, draw } of national) {
      const element = parseSvg(draw(context, 'a', place).svg);
      expect(['x', 'y'].map((name) => element.getAttribute(name))).toEqual(['10', '20']);
      expect(sizeIn(element), slug).toEqual({ width: 300, height: 150 });
      const named = '[data-y], [role], [class], [aria-labelledby], title, desc';
      expect(element.matches(named) || element.querySelector(named) !== null, slug).toBe(false);
    }
  });
});

test('The markup of a drawing is made once, when it is first read', () => {
  const make = vi.fn(() => '<svg/>');
  const drawing = lazyDrawing({ width: 1, height: 2, description: '' }, make);
  expect(drawing.height).toBe(2);
  expect(make).not.toHaveBeenCalled();
  expect([drawing.svg, drawing.svg]).toEqual(['<svg/>', '<svg/>']);
  expect(make).toHaveBeenCalledTimes(1);
});
