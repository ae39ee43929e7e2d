/** The bars below the progress chart: each count is above its own bar. */
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { readRealRows, realCases } from './cases.ts';
import { parseSvg } from './svg.ts';

const rows = await readRealRows();
const draw = realCases(rows).find(({ name }) => name.startsWith('progress'))!.draw;

test.each([340, 800])('every count is centred on a bar of its height, %i wide', (width) => {
  const svg = parseSvg(renderSvg(draw({ lang: 'id', width }), { id: 'a' }).svg);
  const counts = [...svg.querySelectorAll('text')].filter((text) =>
    /^\+\d+$/.test(text.textContent),
  );
  const x = (text: Element): number =>
    Number(/translate\(([\d.]+)/.exec(text.getAttribute('transform') ?? '')?.[1]);
  // One path has all bars, each a stroke up from the same base.
  const strokes = svg.querySelector('[stroke-width="4"] path')?.getAttribute('d') ?? '';
  const bars = [...strokes.matchAll(/M([\d.]+),/g)].map(([, start]) => Number(start));
  expect(counts.map((text) => text.textContent)).toContain('+42');
  for (const text of counts) {
    const nearest = Math.min(...bars.map((bar) => Math.abs(bar - x(text))));
    expect(nearest, text.textContent).toBeLessThan(1);
  }
});
