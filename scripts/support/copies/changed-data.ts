/** Makes a copy of the data with one changed cell, as the next correction would change one. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The published name of the changed table. */
export const CHANGED_TABLE = 'facilities';

/**
 * Copies the CSVs to `folder` and opens the first MPP in preparation there. Returns a description of
 * the change. Throws when no MPP is in preparation.
 */
export function copyWithChange(data: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(data, folder, { recursive: true });
  const file = join(folder, `${CHANGED_TABLE}.csv`);
  const [columns = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8'), {
    skipEmptyLines: true,
  }).data;
  const status = columns.indexOf('status');
  const row = rows.find((cells) => cells[status] === 'preparing');
  if (!row) throw new Error(`No MPP in ${file} is in preparation, so none can open.`);
  row[status] = 'operating';
  writeFileSync(file, `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`);
  return `${CHANGED_TABLE}.csv, ${row[0] ?? ''}, status: preparing, now operating`;
}
