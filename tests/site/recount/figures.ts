/** The recount of targets and of inaugurations by year, without SQL. */
import type { Dataset } from '../../../src/data/tables/index.ts';
import type { Evidence } from './covered.ts';

interface Stated {
  date: string;
  total: number;
  rows: readonly object[];
}

/** A target, and what was reached by the end of its year as `reachedBy` finds it. */
export function targetOutcome(
  { targets }: Dataset,
  [year, statedOn]: readonly [string, string],
  column: string,
  reachedBy: (day: string, named: string | null) => Stated,
): Evidence {
  const found = targets.find(
    (row) => String(row.year) === year && row.stated_on === statedOn && row.target !== null,
  )!;
  const { date, total, rows } = reachedBy(
    `${year}-12-31`,
    found.target_measure === 'named' ? found.named_codes : null,
  );
  if (column === 'reached') return { value: total, rows: [found, ...rows] };
  if (column === 'reached_as_of') return { value: date, rows: [found, ...rows] };
  // A year is a name, written without a thousands separator.
  if (column === 'year') return { value: year, rows: [found] };
  return { value: found[column as keyof typeof found], rows: [found] };
}

/** The inauguration events of a year. */
export function inaugurationsOf({ batches }: Dataset, year: string, column: string): Evidence {
  const rows = batches.filter(({ date }) => date.startsWith(year));
  const mpps = (of: typeof rows): number => of.reduce((sum, { count }) => sum + count, 0);
  const joint = rows.filter(({ count }) => count > 1);
  const online = rows.filter(({ mode }) => mode === 'virtual');
  const values: Record<string, string | number | null> = {
    year,
    events: rows.length,
    mpps: mpps(rows),
    mpps_in_joint_events: joint.length === 0 ? null : mpps(joint),
    largest: Math.max(...rows.map(({ count }) => count)),
    virtual_events: online.length,
    mpps_in_virtual_events: mpps(online),
  };
  return { value: values[column], rows };
}
