import { expect, test } from 'vitest';
import { editDistance, nearestOf } from '../../../../src/data/check/nearest.ts';

test('a distance counts inserted, removed and changed letters', () => {
  expect(editDistance('sumber', 'sumber')).toBe(0);
  expect(editDistance('sumber', 'sumbr')).toBe(1);
  expect(editDistance('sumber', 'sumberr')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
});

test('the nearest candidate is the one with the fewest edits', () => {
  expect(nearestOf('inagurated', ['operating', 'inaugurated', 'preparing'])).toBe('inaugurated');
});

test('capitals do not add to the distance', () => {
  expect(nearestOf('KABUPATEN', ['kota', 'kabupaten'])).toBe('kabupaten');
});

test('the first of equally near candidates wins', () => {
  expect(nearestOf('35.18', ['35.17', '35.19'])).toBe('35.17');
});

test('a distant candidate is not suggested', () => {
  expect(nearestOf('diresmikan', ['inaugurated', 'operating', 'preparing'])).toBeUndefined();
});

test('no candidate is suggested that replaces all of a short value', () => {
  expect(nearestOf('99', ['11', '12'])).toBeUndefined();
  expect(nearestOf('', ['a', 'b'])).toBeUndefined();
});
