import { expect, test } from 'vitest';
import { rowCount, tableTracer } from '../../../src/text/trace-table.ts';
import type { tables } from '../../../src/data/tables/index.ts';
import type { Row } from '../../../src/data/table.ts';

const total = {
  as_of: '2025-12-15',
  scope: 'inaugurated',
  total: 1305,
  share_percent: null,
} as Row<(typeof tables)['totals']>;

test('A number of a table is marked with its table, row and column', () => {
  expect(String(tableTracer('totals', total, 'id')('total'))).toBe(
    '<data value="1305" data-view="totals" data-row="2025-12-15 inaugurated 1305" data-column="total">1.305</data>',
  );
});

test('An empty cell cannot be marked', () => {
  expect(() => tableTracer('totals', total, 'id')('share_percent')).toThrow(
    'totals.share_percent is empty',
  );
});

test('A number of rows is marked as a count of its table', () => {
  expect(String(rowCount('sources', 743, 'en'))).toBe(
    '<data value="743" data-view="sources" data-count="rows">743</data>',
  );
});
