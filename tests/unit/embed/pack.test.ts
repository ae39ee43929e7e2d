import { expect, test } from 'vitest';
import { packDrawings } from '../../../src/embed/drawing/pack.ts';
import { withColours } from '../../../src/images/palette.ts';

const light = (paint: string): string => withColours(paint, 'light');
const dot =
  '<circle cx="1" cy="2" r="3" fill="var(--ink)" stroke="none" stroke-width="2" data-y="2020"/>';
const packed = '<circle cx="1" cy="2" r="3" stroke="none" fill="#1b2423" class="p0"/>';

test('a colour of the theme becomes a class, and stays as the light colour without a style sheet', () => {
  const { drawings, rules } = packDrawings([`<svg viewBox="0 0 9 9">${dot}${dot}</svg>`], light);
  expect(drawings).toEqual([`<svg viewBox="0 0 9 9">${packed}${packed}</svg>`]);
  expect(rules).toBe('.p0{fill:var(--ink);stroke-width:2}');
});

test('marks of several drawings share their rules', () => {
  const { drawings, rules } = packDrawings([`<svg>${dot}</svg>`, `<svg>${dot}</svg>`], light);
  expect(drawings).toEqual([`<svg>${packed}</svg>`, `<svg>${packed}</svg>`]);
  expect(rules.match(/\.p\d/g)).toEqual(['.p0']);
});

test('paint that is no colour of the theme stays an attribute', () => {
  const line = '<path d="M0 0L9 9" fill="none" stroke-dasharray="2" text-anchor="end"/>';
  expect(packDrawings([`<svg>${line}</svg>`], light)).toEqual({
    drawings: [`<svg>${line}</svg>`],
    rules: '',
  });
});

test('an element with a class keeps it beside the class of its colours', () => {
  const chart = '<svg class="chart" fill="var(--ink)"><title>A</title></svg>';
  expect(packDrawings([chart], light).drawings).toEqual([
    '<svg class="chart p0" fill="#1b2423"><title>A</title></svg>',
  ]);
});
