/** Checks that keys are unique and that references name rows that exist. */
import type { KnownKeys, TypedRow } from './check-cells.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Reference, Table } from '../table.ts';

/** Returns a problem for every row whose key an earlier row already has. */
export function duplicateKeys(file: string, table: Table, rows: readonly TypedRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    if (!table.key.every((name) => name in values)) return [];
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
 * Returns a problem for every cell that names a row missing from the referenced tables. Skips
 * columns for which `knownKeys` returns undefined, because their table could not be read.
 */
export function brokenReferences(
  file: string,
  table: Table,
  rows: readonly TypedRow[],
  knownKeys: KnownKeys,
): Problem[] {
  return table.references.flatMap((reference) => {
    const { column } = reference;
    const known = knownKeys(column);
    if (!known) return [];
    const expected = `a key of ${reference.tables.map((name) => `${name}.csv`).join(' or ')}`;
    return rows.flatMap(({ line, values }) =>
      namesIn(values[column], reference)
        .filter((value) => !known.has(value))
        .map((value) => ({
          file,
          line,
          column,
          value,
          expected,
          nearest: nearestOf(value, known),
        })),
    );
  });
}

function namesIn(value: unknown, reference: Reference): string[] {
  if (typeof value !== 'string') return [];
  return reference.list ? value.split(';') : [value];
}
