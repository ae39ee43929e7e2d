/** The gate of colours on the real themes, on known values, and on palettes that break its rules. */
import { expect, test } from 'vitest';
import { colourFigures } from '../../../../scripts/gates/access/colour-pairs.ts';
import { contrast, difference } from '../../../../scripts/gates/access/colours.ts';
import { palette } from '../../../../src/images/palette.ts';
import { isWithin } from '../../../../src/quality/results.ts';

const beyond = (values = palette('light')): string[] =>
  colourFigures('light', values)
    .filter((figure) => !isWithin(figure))
    .map(({ what, where }) => `${what.en}: ${where}`);

test.each(['light', 'dark'] as const)('every pair of the %s theme keeps its contrast', (theme) => {
  const figures = colourFigures(theme);
  expect(figures.filter((figure) => !isWithin(figure))).toEqual([]);
  expect(figures.length).toBeGreaterThan(35);
});

test('contrast has the values that WCAG defines', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('red and green look alike without green cones, and blue and yellow do not', () => {
  const [red, green] = ['#c0603a', '#7f7f2a'];
  expect(difference(red, green, 'usual')).toBeGreaterThan(0.1);
  expect(difference(red, green, 'deuteranopia')).toBeLessThan(0.06);
  expect(difference('#1b4dd8', '#f0c020', 'deuteranopia')).toBeGreaterThan(0.2);
  expect(difference('#000000', '#ffffff', 'usual')).toBeCloseTo(1, 3);
});

test('a paler text is reported on each ground', () => {
  const pale = new Map([...palette('light'), ['--ink-soft', '#8a9492']]);
  expect(beyond(pale)).toHaveLength(4);
});

test('a fill of operating MPPs that is too pale is reported on each ground and beside other tiles', () => {
  const pale = new Map([...palette('light'), ['--status-operating', '#d98a3d']]);
  expect(beyond(pale)).toEqual([
    'Contrast, light theme: --status-operating / --paper',
    'Contrast, light theme: --status-operating / --surface',
    'Contrast, light theme: --status-operating / --status-none',
  ]);
});

test('statuses of red and green are reported for readers without green cones', () => {
  const mixed = new Map([
    ...palette('light'),
    ['--status-inaugurated', '#7f7f2a'],
    ['--status-operating', '#c0603a'],
  ]);
  expect(beyond(mixed)).toContain(
    'Difference of statuses, light, deuteranopia: --status-inaugurated / --status-operating',
  );
});
