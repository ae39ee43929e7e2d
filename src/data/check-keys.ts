/** Checking that keys are unique and that references point at rows that exist. */
import type { TypedRow } from './check-cells.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Reference, Table } from './table.ts';

/** A problem for every row whose key an earlier row has already. */
export function duplicateKeys(file: string, table: Table, rows: readonly TypedRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const key = table.key.map((name) => String(values[name] ?? '')).join(' + ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    const expected = `a key that no other row has (line ${first} has it already)`;
    return [{ file, line, column: table.key.join(' + '), value: key, expected }];
  });
}

/**
 * A problem for every cell that names a row no referenced table has.
 * `keysOf` gives the keys of a table by its name.
 */
export function brokenReferences(
  file: string,
  table: Table,
  rows: readonly TypedRow[],
  keysOf: (tableName: string) => ReadonlySet<string>,
): Problem[] {
  return table.references.flatMap((reference) => {
    const known = new Set(reference.tables.flatMap((name) => [...keysOf(name)]));
    return rows.flatMap(({ line, values }) =>
      namesIn(values[reference.column], reference)
        .filter((name) => !known.has(name))
        .map((name) => ({
          file,
          line,
          column: reference.column,
          value: name,
          expected: `a key of ${reference.tables.map((t) => `${t}.csv`).join(' or ')}`,
          nearest: nearestOf(name, known),
        })),
    );
  });
}

function namesIn(value: unknown, reference: Reference): string[] {
  if (typeof value !== 'string') return [];
  return reference.list ? value.split(';') : [value];
}
