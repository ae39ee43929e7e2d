/** Which columns the table shows for a state and its rows. */
import { expect, test } from 'vitest';
import { defaultColumns } from '../../../../src/explorer/state/columns/columns.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';
import { shownColumns } from '../../../../src/explorer/table/shown-columns.ts';
import { madeUpContext, madeUpRegion } from '../made-up-table.ts';

const context = madeUpContext([]);
const full = madeUpRegion('35.01');
const bare = { ...full, inaugurated_on: null, opened_on: null, agencies: null, services: null };

const columnsOf = (state: Partial<ExplorerState>, rows = [full], complete = true) =>
  shownColumns({ ...defaultState, ...state }, { rows, complete }, context);

test('without filters the usual columns are shown in their order', () => {
  expect(columnsOf({}, [full], false)).toEqual(defaultColumns);
});

test('the column that orders and those that filter follow the province', () => {
  const columns = columnsOf({
    sort: { column: 'population', descending: true },
    statuses: ['inaugurated'],
    services: { from: 10, to: null },
  });
  expect(columns.slice(0, 4)).toEqual(['province', 'population', 'status', 'services']);
  expect([...columns].sort()).toEqual([...defaultColumns].sort());
});

test('columns that are empty in every matching row are left out', () => {
  const columns = columnsOf({}, [bare]);
  expect(columns).not.toContain('inaugurated');
  expect(columns).not.toContain('services');
  expect(columns).toContain('population');
});

test('a column that is empty on one of several pages stays', () => {
  expect(columnsOf({}, [bare], false)).toContain('services');
});

test('an empty column that filters stays', () => {
  expect(columnsOf({ services: { from: null, to: 5 } }, [bare])).toContain('services');
});

test('columns that the reader chose are shown as chosen', () => {
  const columns = ['population', 'services'] as const;
  expect(columnsOf({ columns, statuses: ['none'] }, [bare])).toEqual(columns);
});
