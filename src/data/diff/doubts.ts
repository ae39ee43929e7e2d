/** Finds valid changes that may be mistakes, for a reviewer to look at. */
import type { RowChange, TableChange } from './compare.ts';

/** A change to look at and the reason. */
export interface Doubt {
  table: TableChange['name'];
  change: RowChange;
  column: string;
  reason: 'day-added' | 'date-blurred' | 'source-lost';
}

/**
 * Reports dates that became more precise by adding the first of a month or year, as spreadsheets do;
 * dates that lost their day; and changed rows that lost a source and gained none.
 */
export function doubtsIn(changes: readonly TableChange[]): Doubt[] {
  return changes.flatMap(({ name, changed }) =>
    changed.flatMap((change) =>
      change.cells.flatMap(({ column, was, now }) => {
        const reason = column === 'source_ids' ? sourceDoubt(was, now) : dateDoubt(was, now);
        return reason ? [{ table: name, change, column, reason }] : [];
      }),
    ),
  );
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

function dateDoubt(was: string, now: string): Doubt['reason'] | undefined {
  if (!DATE.test(was) || !DATE.test(now)) return undefined;
  if (now === `${was}-01` || now === `${was}-01-01`) return 'day-added';
  return now.length < was.length && was.startsWith(now) ? 'date-blurred' : undefined;
}

function sourceDoubt(was: string, now: string): Doubt['reason'] | undefined {
  const [old, new_] = [was.split(';'), now.split(';')];
  const isSubset = new_.every((id) => id === '' || old.includes(id));
  return isSubset && new_.length <= old.length && was !== now ? 'source-lost' : undefined;
}
