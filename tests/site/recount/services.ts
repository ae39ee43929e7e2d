/** The recount of the numbers of agencies and services, without SQL. */
import { tableRowKey } from '../../../src/text/trace-table.ts';
import { lastDay } from '../../../src/data/partial-date.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import type { Evidence } from './covered.ts';

type Observation = Dataset['observations'][number];
type Measure = 'agencies' | 'services';

/** Classes of the histogram: how many agencies or services wide. */
const WIDTHS: Record<Measure, number> = { agencies: 5, services: 50 };

/** The newest comparable observation of each MPP that has the measure. */
function newest({ observations }: Dataset, measure: Measure): Observation[] {
  const usable = observations
    .filter(({ basis, comparable }) => basis === 'reported' && comparable)
    .filter((row) => row.as_of !== null && row[measure] !== null);
  const byMpp = new Map<string, Observation>();
  for (const row of usable) {
    const best = byMpp.get(row.region_code);
    if (best === undefined || isBefore(row, best)) byMpp.set(row.region_code, row);
  }
  return [...byMpp.values()];
}

/** Whether the first is newer or, on the same day, has sources that sort first. */
function isBefore(a: Observation, b: Observation): boolean {
  const [dayA, dayB] = [lastDay(a.as_of!), lastDay(b.as_of!)];
  return dayA === dayB ? a.source_ids < b.source_ids : dayA > dayB;
}

function distribution(data: Dataset, measure: Measure, column: string): Evidence {
  const rows = newest(data, measure);
  const figures = rows.map((row) => row[measure]!).toSorted((a, b) => a - b);
  const dates = rows.map((row) => row.as_of!).toSorted();
  const open = data.facilities.filter(({ status }) => status !== 'preparing');
  const quantile = (part: number): number => figures[Math.ceil(part * figures.length) - 1]!;
  const values: Record<string, string | number> = {
    mpps_known: rows.length,
    mpps_open: open.length,
    minimum: figures[0]!,
    quartile_1: quantile(0.25),
    median: quantile(0.5),
    quartile_3: quantile(0.75),
    maximum: figures.at(-1)!,
    oldest: dates[0]!,
    newest: dates.at(-1)!,
  };
  return { value: values[column], rows: column === 'mpps_open' ? open : rows };
}

function histogram(data: Dataset, measure: Measure, from: number, column: string): Evidence {
  const to = from + WIDTHS[measure] - 1;
  const rows = newest(data, measure).filter((row) => row[measure]! >= from && row[measure]! <= to);
  const values: Record<string, number> = {
    class_from: from,
    class_to: to,
    mpps_known: rows.length,
  };
  return { value: values[column], rows };
}

function leftOut({ observations }: Dataset, reason: string, column: string): Evidence {
  const rows = observations
    .filter((row) => (row.agencies ?? row.services) !== null)
    .filter(({ basis, comparable, as_of }) => {
      if (basis === 'planned') return reason === 'planned';
      if (!comparable) return reason === 'not_comparable';
      return as_of === null && reason === 'undated';
    });
  const mpps = new Set(rows.map(({ region_code }) => region_code));
  return { value: column === 'observations' ? rows.length : mpps.size, rows };
}

function observed({ observations }: Dataset, key: string, column: string): Evidence {
  const found = observations.find((row) => tableRowKey('observations', row) === key);
  return { value: found?.[column as keyof Observation] as Evidence['value'], rows: [found!] };
}

/** The expected value of a marked number of agencies or services, and the observations from which it follows. */
export function serviceEvidence(
  data: Dataset,
  view: string,
  row: string,
  column: string,
): Evidence {
  const [first = '', second = ''] = row.split(' ');
  switch (view) {
    case 'service_distribution':
      return distribution(data, first as Measure, column);
    case 'service_histogram':
      return histogram(data, first as Measure, Number(second), column);
    case 'service_left_out':
      return leftOut(data, first, column);
    case 'observations':
      return observed(data, row, column);
    default: {
      const measure = column.startsWith('agencies') ? 'agencies' : 'services';
      const found = newest(data, measure).find(({ region_code }) => region_code === row)!;
      return { value: column.endsWith('_as_of') ? found.as_of : found[measure], rows: [found] };
    }
  }
}
