import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/components/region/outcome.ts';

const outcome = (status: string, inaugurated_on: string | null, signed: string) =>
  outcomeOf({ status, inaugurated_on }, signed);

test('an inauguration after the signing is its outcome, one before it is not', () => {
  expect(outcome('inaugurated', '2023-07-13', '2020-03-10')).toBe('inaugurated');
  expect(outcome('inaugurated', '2019-12-03', '2020-03-10')).toBe('already');
});

test('a month or year that may be after the signing counts as after it', () => {
  expect(outcome('inaugurated', '2020-03', '2020-03-10')).toBe('inaugurated');
  expect(outcome('inaugurated', '2019', '2020-03-10')).toBe('already');
});

test('without an inauguration the outcome is the status that is known', () => {
  expect(outcome('inaugurated', null, '2020-03-10')).toBe('counted');
  expect(outcome('served', '2020-07-15', '2020-03-10')).toBe('served');
  expect(outcome('preparing', null, '2020-03-10')).toBe('preparing');
  expect(outcome('none', null, '2020-03-10')).toBe('none');
});
