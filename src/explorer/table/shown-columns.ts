/** Which columns the table shows, and in which order, while the reader has not chosen columns. */
import type { TableContext } from '../state/columns/column.ts';
import { columnOf, defaultColumns, type TableColumn } from '../state/columns/columns.ts';
import type { Region } from '../state/columns/region.ts';
import { filtersOf } from '../state/criteria/criteria.ts';
import type { ExplorerState } from '../state/state.ts';

/** The column that shows the value of a filter, by the key of the filter. */
const columnOfFilter: Readonly<Partial<Record<string, TableColumn>>> = {
  statuses: 'status',
  months: 'inaugurated',
  services: 'services',
  agencies: 'agencies',
  population: 'population',
  digitalPilot: 'digital',
  named: 'named',
  hoursKnown: 'hours',
  underdeveloped: 'underdeveloped',
  evidence: 'evidence',
};

/** The rows that the table shows. */
interface ShownRows {
  rows: readonly Region[];
  /** Whether they are all rows that match. */
  complete: boolean;
}

/**
 * The reader's columns, if any were chosen. Otherwise the usual ones, with those that filter or order
 * behind the province, and without those that are empty in every matching row.
 */
export function shownColumns(
  state: ExplorerState,
  { rows, complete }: ShownRows,
  context: TableContext,
): readonly TableColumn[] {
  if (state.columns.join() !== defaultColumns.join()) return state.columns;
  const first = columnsInUse(state);
  const isEmpty = (column: TableColumn): boolean =>
    rows.length > 0 && rows.every((row) => columnOf(column).cell(row, context) === '');
  const kept = defaultColumns.filter(
    (column) => first.includes(column) || !complete || !isEmpty(column),
  );
  if (first.length === 0) return kept;
  const rest = kept.filter((column) => column !== 'province' && !first.includes(column));
  return ['province', ...first, ...rest];
}

/** The columns that filter or order, apart from those in front of them. */
function columnsInUse(state: ExplorerState): TableColumn[] {
  const { column: ordered } = state.sort;
  const filtered = filtersOf(state)
    .filter(({ filter, value }) => filter.write(value).join('') !== '')
    .flatMap(({ filter }) => columnOfFilter[filter.key] ?? []);
  const orders = ordered === 'name' || ordered === 'code' ? [] : [ordered];
  return [...new Set([...orders, ...filtered])].filter((column) => column !== 'province');
}
