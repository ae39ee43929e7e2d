/** Names rows in words that people know. */
import type { Table } from '../table.ts';
import { tables, type TableName } from '../tables/index.ts';
import type { Cells, LooseTables } from './read-loosely.ts';

/** Returns the name of a row: "Kabupaten Malang (35.07)", "2025-12-15-9", "Kota Batu (35.79), 2025-10-19". */
export type RowLabel = (table: TableName, row: Cells) => string;

/** Number of key columns in a label; further key columns only make the key unique. */
const MOST_PARTS = 2;

/** Returns a labeller that uses the names of regions and provinces in any of the states. */
export function rowLabels(...states: readonly LooseTables[]): RowLabel {
  const names = new Map(states.flatMap((state) => [...governments(state)]));
  return (table, row) =>
    (tables[table] as Table).key
      .map((column) => row[column] ?? '')
      .filter((value) => value !== '')
      .slice(0, MOST_PARTS)
      .map((value) => names.get(value) ?? value)
      .join(', ');
}

/** Names with codes: `35.07` becomes "Kabupaten Malang (35.07)". */
function governments({ regions, provinces }: LooseTables): Map<string, string> {
  const kinds: Record<string, string> = { kabupaten: 'Kabupaten', kota: 'Kota' };
  const named = (code: string, kind: string, name: string): [string, string] => [
    code,
    `${kind} ${name} (${code})`,
  ];
  return new Map([
    ...provinces.rows.map((row) => named(row['code'] ?? '', 'Provinsi', row['name_id'] ?? '')),
    ...regions.rows.map((row) =>
      named(row['code'] ?? '', kinds[row['kind'] ?? ''] ?? '', row['name'] ?? ''),
    ),
  ]);
}
