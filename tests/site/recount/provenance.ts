/** The recount of gaps, arithmetic, citations and conflicts from the CSV rows, without SQL. */
import { tableRowKey } from '../../../src/text/trace-table.ts';
import { lastDay } from '../../../src/data/partial-date.ts';
import { countedOn, gapsOf, listedBy, officialSeries } from '../../../src/data/reconcile.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import { claimEvidence } from './claims.ts';
import { rowByKey } from './regions.ts';
import type { Evidence } from './covered.ts';

type Value = Evidence['value'];

/** The rows that state the official total of a day. */
function statedOn({ totals, batches }: Dataset, day: string): object[] {
  return [
    ...totals.filter(({ series, as_of }) => series === 'used' && lastDay(as_of) === day),
    ...batches.filter(({ date, cumulative_total }) => date === day && cumulative_total !== null),
  ];
}

/** The last official total before a day; 0 before the first. */
function totalBefore(data: Dataset, day: string): { date: string; total: number } {
  return officialSeries(data).findLast(({ date }) => date < day) ?? { date: '', total: 0 };
}

function gapWindow(data: Dataset, day: string, column: string): Evidence {
  const gaps = gapsOf(data);
  const index = gaps.findIndex(({ date }) => date === day);
  const [here, before] = [gaps[index]!, gaps[index - 1]];
  const within = (date: string | null): boolean =>
    date !== null && date > (before?.date ?? '') && date <= day;
  const batches = data.batches.filter(({ date }) => within(lastDay(date)));
  const atEvents = batches.reduce((sum, { count }) => sum + count, 0);
  const rise = here.total - (before?.total ?? 0);
  const named = data.facilities.filter((mpp) => mpp.batch_id === null && within(countedOn(mpp)));
  const values: Record<string, Value> = {
    as_of: day,
    after_date: before?.date ?? null,
    rise,
    at_events: atEvents,
    without_event: rise - atEvents,
    named_without_event: named.length,
    gap: here.gap,
    official_total: here.total,
    gap_change: here.gap - (before?.gap ?? 0),
  };
  return { value: values[column], rows: [...statedOn(data, day), ...batches, ...named] };
}

function unidentified(data: Dataset, number: number, column: string): Evidence {
  const vague = data.facilities
    .filter(
      ({ inaugurated_on, status }) =>
        status === 'inaugurated' && (inaugurated_on ?? '').length < 10,
    )
    .map((mpp) => countedOn(mpp)!);
  const gaps = gapsOf(data);
  const after = gaps.findLast(({ gap }) => gap < number)!.date;
  const by = gaps.find(
    ({ date, gap }) => gap - vague.filter((day) => day > date).length >= number,
  )!.date;
  const values: Record<string, Value> = { number, after_date: after, by_date: by };
  return { value: values[column], rows: [...statedOn(data, after), ...statedOn(data, by)] };
}

function arithmetic(data: Dataset, id: string, column: string): Evidence {
  const event = data.batches.find((batch) => batch.id === id)!;
  const before = totalBefore(data, event.date);
  const between = data.batches.filter(({ date, id: other }) => {
    const surelyLater = date > before.date.slice(0, date.length);
    const last = lastDay(date);
    return surelyLater && (last < event.date || (last === event.date && other < id));
  });
  const since = between.reduce((sum, { count }) => sum + count, 0);
  const values: Record<string, Value> = {
    date: event.date,
    before_total: before.total,
    events_between: since,
    count: event.count,
    expected_total: before.total + since + event.count,
    cumulative_total: event.cumulative_total,
    difference: (event.cumulative_total ?? 0) - (before.total + since + event.count),
  };
  return { value: values[column], rows: [event, ...between, ...statedOn(data, before.date)] };
}

function provinceStatement(data: Dataset, key: string, column: string): Evidence {
  const report = rowByKey(data, 'province_reports', key) as Dataset['province_reports'][number];
  const listed = listedBy(data, lastDay(report.as_of)).filter(
    ({ region_code }) => region_code.slice(0, 2) === report.province_code,
  );
  const values: Record<string, Value> = {
    ...report,
    listed: listed.length,
    difference: (report.reported_count ?? 0) - listed.length,
  };
  return { value: values[column], rows: [report, ...listed] };
}

function conflictingTotal(data: Dataset, key: string, column: string): Evidence {
  const row = data.totals.find(
    ({ series, as_of, total }) => series === 'conflict' && `${as_of} ${total}` === key,
  )!;
  const then = officialSeries(data).findLast(({ date }) => date <= lastDay(row.as_of))!;
  const values: Record<string, Value> = {
    ...row,
    series_total: then.total,
    series_as_of: then.date,
    difference: row.total - then.total,
  };
  return { value: values[column], rows: [row, ...statedOn(data, then.date)] };
}

type AnyRow = Record<string, Value>;

/** The columns that date the rows of each table; the first filled one counts. */
const DATES: Record<string, readonly string[]> = {
  facilities: ['inaugurated_on', 'inaugurated_by', 'opened_on'],
  batches: ['date'],
  observations: ['as_of'],
  totals: ['as_of'],
  targets: ['stated_on'],
  milestones: ['date'],
  policy_steps: ['date'],
  commitment_events: ['signed_on'],
  digital: ['since'],
  evaluations: ['year'],
  province_reports: ['as_of'],
  claims: ['stated_on'],
  services_offered: ['as_of'],
  service_limits: ['as_of'],
};

/** The date of the row of a citation, whose key is source, table and row. */
function citation(data: Dataset, key: string): Evidence {
  const [source = '', table = '', ...rest] = key.split(' ');
  const name = table as keyof Dataset;
  const row = rowByKey(data, name, rest.join(' ')) as AnyRow;
  if (!String(row['source_ids']).split(';').includes(source)) return { value: null, rows: [] };
  const dated =
    name === 'commitments'
      ? data.commitment_events.find(({ id }) => id === row['event_id'])!.signed_on
      : DATES[table]!.map((column) => row[column]).find((value) => value !== null);
  return { value: String(dated), rows: [row] };
}

function sourceUse(data: Dataset, key: string): Evidence {
  const [source = '', table = ''] = key.split(' ');
  const rows = (data[table as keyof Dataset] as readonly AnyRow[]).filter((row) =>
    String(row['source_ids']).split(';').includes(source),
  );
  return { value: rows.length, rows };
}

/** The expected value of a marked number of these views, and the rows from which it follows. */
export function provenanceEvidence(
  data: Dataset,
  view: string,
  row: string,
  column: string,
): Evidence {
  switch (view) {
    case 'gap_windows':
      return gapWindow(data, row, column);
    case 'unidentified_mpps':
      return unidentified(data, Number(row), column);
    case 'batch_arithmetic':
      return arithmetic(data, row, column);
    case 'province_statements':
      return provinceStatement(data, row, column);
    case 'conflicting_totals':
      return conflictingTotal(data, row, column);
    case 'source_citations':
      return citation(data, row);
    case 'source_use':
      return sourceUse(data, row);
    case 'conflicting_claims':
      return claimEvidence(data, row, column);
    case 'totals': {
      const found = data.totals.find((total) => tableRowKey('totals', total) === row)!;
      return { value: (found as AnyRow)[column], rows: [found] };
    }
    default:
      throw new Error(`no recount of the view ${view}`);
  }
}
