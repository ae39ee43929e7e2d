import { expect, test } from 'vitest';
import { packDrawings } from '../../../src/embed/pack.ts';

const dot = '<circle cx="1" cy="2" r="3" fill="var(--ink)" stroke="none" data-y="2020"/>';

test('attributes that many marks share become one rule', () => {
  const { drawings, rules } = packDrawings([`<svg viewBox="0 0 9 9">${dot.repeat(4)}</svg>`]);
  const packed = '<circle cx="1" cy="2" r="3" class="p0"/>';
  expect(drawings).toEqual([`<svg viewBox="0 0 9 9">${packed.repeat(4)}</svg>`]);
  expect(rules).toBe('.p0{fill:var(--ink);stroke:none}');
});

test('marks of several drawings share their rules', () => {
  const { drawings, rules } = packDrawings([
    `<svg>${dot.repeat(2)}</svg>`,
    `<svg>${dot.repeat(2)}</svg>`,
  ]);
  expect(drawings[0]).toBe(drawings[1]);
  expect(rules).toContain('.p0{');
});

test('attributes that few marks share are kept, and the data attributes for scripts removed', () => {
  const { drawings, rules } = packDrawings([`<svg fill="red">${dot}</svg>`]);
  expect(drawings).toEqual([`<svg fill="red">${dot.replace(' data-y="2020"', '')}</svg>`]);
  expect(rules).toBe('');
});
