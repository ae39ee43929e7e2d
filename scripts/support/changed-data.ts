/** A copy of the data in which one cell is changed, as the next correction will change one. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The table the change is in, as published. */
export const CHANGED_TABLE = 'facilities';

/**
 * Copies the CSVs to `folder`, where the first MPP in preparation is open. Returns the change in
 * words. Throws when no MPP is in preparation.
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
