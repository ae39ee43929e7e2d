/** The pages of the table. */
import { expect, test } from 'vitest';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { tablePageAt, withItsPage } from '../../../../src/explorer/table/table-pages.ts';

test('the last page ends with the last row', () => {
  expect(tablePageAt(11, 514)).toEqual({ page: 11, pages: 11, from: 501, to: 514, rows: 514 });
  expect(tablePageAt(2, 100)).toEqual({ page: 2, pages: 2, from: 51, to: 100, rows: 100 });
});

test('a page beyond the last returns the last', () => {
  expect(tablePageAt(999, 51)).toMatchObject({ page: 2, pages: 2, from: 51, to: 51 });
});

test('an empty table has one page without rows', () => {
  expect(tablePageAt(3, 0)).toEqual({ page: 1, pages: 1, from: 0, to: 0, rows: 0 });
});

test('another filter or order resets the page to the first', () => {
  const before = { ...defaultState, page: 4 };
  expect(withItsPage({ ...before, text: 'kota' }, before).page).toBe(1);
  const sort = { column: 'name', descending: false } as const;
  expect(withItsPage({ ...before, sort }, before).page).toBe(1);
});

test('other columns or another page keep the page', () => {
  const before = { ...defaultState, page: 4 };
  expect(withItsPage({ ...before, columns: ['mpp'] }, before).page).toBe(4);
  expect(withItsPage({ ...before, page: 5 }, before).page).toBe(5);
});
