/** What tables say once for all rows: the numbers of their sources, and columns that are nearly constant. */
import { expect, test } from 'vitest';
import { nearlyConstant } from '../../../src/text/constant.ts';
import { sourceNumbers } from '../../../src/text/sources/source-numbers.ts';

test('sources are numbered in the order in which rows first cite them', () => {
  const { ids, numbersOf } = sourceNumbers(['b;a', 'a;c', '']);
  expect(ids).toBe('b;a;c');
  expect(['b;a', 'c;a', ''].map(numbersOf)).toEqual(['1, 2', '2, 3', '']);
});

test('three and more numbers in a row are shortened to their ends', () => {
  const { numbersOf } = sourceNumbers(['a;b;c;d;e;f']);
  expect(numbersOf('a;c;d;e')).toBe('1, 3–5');
  expect(numbersOf('f;e;b;a;b')).toBe('1, 2, 5, 6');
});

test('a value that nine of ten rows share is nearly constant', () => {
  const rows = (others: number): string[] =>
    Array.from({ length: 10 }, (_, index) => (index < others ? 'y' : 'x'));
  expect(nearlyConstant(rows(1))).toBe('x');
  expect(nearlyConstant(rows(2))).toBeUndefined();
  expect(nearlyConstant(['x', 'x'])).toBeUndefined();
});
