import { expect, test } from 'vitest';
import { apart, rowsApart, withRoom } from '../../src/charts/labels/labels.ts';

const box = (left: number, right: number) => ({ box: { left, right, top: 0, bottom: 10 } });

test('a label is left out where it overlaps a more important one or an occupied box', () => {
  const [first, crossing, free] = [box(0, 20), box(15, 35), box(25, 40)];
  expect(withRoom([first, crossing, free], [])).toEqual([first, free]);
  expect(withRoom([first, crossing, free], [box(38, 50).box])).toEqual([first]);
});

test('labels that only touch are both kept', () => {
  expect(withRoom([box(0, 20), box(20, 40)], [])).toHaveLength(2);
});

test('numbers that are too close move to further rows, and return to the first when there is room', () => {
  expect(rowsApart([0, 30, 35, 40, 60], 10)).toEqual([0, 0, 1, 0, 0]);
  expect(rowsApart([0, 1, 2], 10)).toEqual([0, 1, 2]);
});

test('two labels at one height are moved apart, and distant ones keep their position', () => {
  expect(apart([50, 54], 10)).toEqual([47, 57]);
  expect(apart([54, 50], 10)).toEqual([57, 47]);
  expect(apart([10, 50], 10)).toEqual([10, 50]);
});
