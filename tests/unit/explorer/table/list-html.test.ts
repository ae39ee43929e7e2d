// @vitest-environment jsdom
/** The rows of the list beside the map. */
import { expect, test } from 'vitest';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { listColumn, listItemHtml } from '../../../../src/explorer/table/list-html.ts';
import { madeUpContext, madeUpRegion } from '../made-up-table.ts';

const range = { from: 5, to: null };

test.each([
  ['population without a choice', {}, 'population'],
  ['the ordering column', { sort: { column: 'services', descending: true } }, 'services'],
  ['the filtered number', { agencies: range }, 'agencies'],
  ['the date where months filter', { months: { from: '2024-01', to: null } }, 'inaugurated'],
  [
    'population when the name orders',
    { sort: { column: 'name', descending: false } },
    'population',
  ],
] as const)('the value of the list is %s', (_, state, column) => {
  expect(listColumn({ ...defaultState, ...state })).toBe(column);
});

test('a row has the name with its link, the value, the status and the province', () => {
  const row = document.createElement('ol');
  const region = { ...madeUpRegion('35.01'), name: 'A & B' };
  row.innerHTML = String(listItemHtml(region, 'population', madeUpContext(['35.01'])));
  expect(row.querySelector('a')?.textContent).toBe('Kabupaten A & B');
  expect(row.querySelector('.list-value')?.textContent).toBe('1.000.000');
  expect(row.querySelector('.list-place')?.textContent).toBe('Diresmikan · Jawa Timur');
});
