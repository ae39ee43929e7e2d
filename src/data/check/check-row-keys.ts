/** Checks that the corrections log names rows that exist. */
import type { TypedRow } from './check-cells.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from '../read-csv.ts';
import type { Table } from '../table.ts';

/** A table as read, with its definition. */
export interface ReadTable {
  definition: Table;
  raw: RawTable;
}

/**
 * Returns a problem for every key in `row_key` of `corrections` that matches no row of the named
 * table. Skips names of unknown tables and tables that could not be read completely.
 */
export function unknownRowKeys(
  corrections: readonly TypedRow[],
  tableOf: (name: string) => ReadTable | undefined,
): Problem[] {
  return corrections.flatMap(({ line, values }) => {
    const { table_name: name, row_key: value } = values;
    if (typeof name !== 'string' || typeof value !== 'string') return [];
    const table = tableOf(name);
    if (!table?.raw.complete) return [];
    const existing = rowKeys(table);
    return value
      .split(';')
      .filter((key) => !existing.some((other) => beginsWith(other, key)))
      .map((key) => ({
        file: 'corrections.csv',
        line,
        column: 'row_key',
        value: key,
        expected: `the key of a row of ${name}.csv (${table.definition.key.join(', ')}), or its first columns, separated by a space`,
        nearest: nearestOf(key, existing),
      }));
  });
}

/** Whether the key columns of a row, joined by spaces, equal `key` or begin with it. */
function beginsWith(rowKey: string, key: string): boolean {
  return `${rowKey} `.startsWith(`${key} `);
}

function rowKeys({ definition, raw }: ReadTable): string[] {
  return [...raw.rows, ...raw.misshapen].map(({ cells }) =>
    definition.key.map((column) => cells[column] ?? '').join(' '),
  );
}
