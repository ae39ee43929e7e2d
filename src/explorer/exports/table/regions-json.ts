/** The filtered rows as JSON, with what they are. */
import type { PlainRow } from '../../../engine/cells.ts';
import type { RegionTable } from './region-table.ts';
import type { ViewFacts } from '../view-facts.ts';

/** JSON text of one object: the facts of the view, how many rows, and `rows`; unknown is null. */
export function regionsJson(facts: ViewFacts, { columns, rows }: RegionTable): string {
  const objects = rows.map((cells): PlainRow =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null])),
  );
  return `${JSON.stringify({ ...facts, count: rows.length, rows: objects }, null, 1)}\n`;
}
