/** Finds the line of a row in its CSV, for links that open the row in the repository. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../folder.ts';
import { readCsv } from '../read-csv.ts';
import { tables, type TableName } from '../tables/index.ts';

interface Lines {
  modified: number;
  byKey: ReadonlyMap<string, number>;
}

const read = new Map<TableName, Lines>();

/**
 * Returns the line, counted from 1, of the row whose first key column is `key`; undefined when there is none.
 * Throws when the folder of CSVs has no such file.
 */
export function rowLine(name: TableName, key: string): number | undefined {
  const path = join(DATA_FOLDER, `${name}.csv`);
  const modified = statSync(path).mtimeMs;
  const known = read.get(name);
  const lines =
    known?.modified === modified ? known : { modified, byKey: linesIn(name, readFileSync(path)) };
  read.set(name, lines);
  return lines.byKey.get(key);
}

function linesIn(name: TableName, bytes: Buffer): ReadonlyMap<string, number> {
  const { columns, key } = tables[name];
  const { rows } = readCsv(`${name}.csv`, bytes.toString('utf8'), Object.keys(columns));
  return new Map(rows.map(({ line, cells }) => [cells[key[0] ?? ''] ?? '', line]));
}
