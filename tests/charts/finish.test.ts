import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { finishSvg } from '../../src/charts/finish.ts';

const { document } = new JSDOM('').window;

function finish(inside: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = `<svg class="plot-1" font-family="system-ui" fill="currentColor">${inside}</svg>`;
  const svg = host.querySelector('svg')!;
  return finishSvg(svg, { id: 'chart', title: 'A & B', description: 'Two letters.' });
}

test('a clip path gets an id of the chart, and references to it follow', () => {
  const svg = finish('<clipPath id="plot-clip-1"></clipPath><g clip-path="url(#plot-clip-1)"></g>');
  expect(svg.querySelector('clipPath')?.id).toBe('chart-1');
  expect(svg.querySelector('g')?.getAttribute('clip-path')).toBe('url(#chart-1)');
});

test('numbers have at most two decimals, in paths, in sizes and with exponents', () => {
  const svg = finish('<path d="M1.23456,-0.999L1e-7,2.5" stroke-width="0.3333"></path>');
  expect(svg.querySelector('path')?.getAttribute('d')).toBe('M1.23,-1L0,2.5');
  expect(svg.querySelector('path')?.getAttribute('stroke-width')).toBe('0.33');
});

test('the style element, the class and the font of Plot are removed', () => {
  const svg = finish('<style>.plot-1{color:red}</style><g class="x" aria-label="dot"></g>');
  expect(svg.querySelector('style')).toBeNull();
  expect(svg.getAttribute('class')).toBe('chart');
  expect(svg.hasAttribute('font-family')).toBe(false);
  expect(svg.querySelector('g')?.attributes).toHaveLength(0);
});

test('a colour that Plot leaves to the page becomes the soft ink', () => {
  const svg = finish('<g stroke="currentColor"></g>');
  expect(svg.getAttribute('fill')).toBe('var(--ink-soft)');
  expect(svg.querySelector('g')?.getAttribute('stroke')).toBe('var(--ink-soft)');
});
