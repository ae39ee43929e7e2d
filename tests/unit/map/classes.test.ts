import { expect, test } from 'vitest';
import { classOf, classText, serviceClasses, yearClasses } from '../../../src/map/classes.ts';

test('years fall into at most five classes of equal length', () => {
  expect(yearClasses([2019, 2017, 2025]).map(classText)).toEqual([
    '2017–18',
    '2019–20',
    '2021–22',
    '2023–24',
    '2025',
  ]);
  expect(yearClasses([2017, 2030])).toHaveLength(5);
  expect(yearClasses([])).toEqual([]);
});

test('every number of services has one class', () => {
  const classes = [1, 50, 51, 100, 101, 150, 151, 200, 201, 9999].map((services) =>
    classOf(services, serviceClasses),
  );
  expect(classes).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect(classOf(0, serviceClasses)).toBe(0);
  expect(serviceClasses.map(classText)).toContain('> 200');
});
