/** The recount of services and of known facts from the CSV rows, without SQL. */
import { tables, type Dataset } from '../../../src/data/tables/index.ts';
import { lastDayOf } from '../../unit/support/recount/dates.ts';
import type { Evidence } from './covered.ts';

type Offered = Pick<
  Dataset['services_offered'][number],
  'region_code' | 'service' | 'as_of' | 'basis' | 'source_ids' | 'ended'
>;
type Facility = Dataset['facilities'][number];

/** What the newest row about a service at an MPP says. */
type State = 'reported' | 'ended' | 'planned';

/** One service at one MPP, with the row that decides. */
export interface Named {
  row: Offered;
  state: State;
}

/** The last day that a date can mean, before the date itself, so that equal days have one order. */
const dayOf = ({ as_of }: Offered): string =>
  as_of === null ? '' : `${lastDayOf(as_of)} ${as_of}`;

const newestFirst = (a: Offered, b: Offered): number => dayOf(b).localeCompare(dayOf(a));

/** Every row about a service at an MPP; a counter that has left was there once. */
function allOffered({ services_offered, service_limits }: Dataset): Offered[] {
  const left = service_limits.flatMap((row): Offered[] =>
    row.kind === 'left' && row.service !== null
      ? [{ ...row, service: row.service, basis: 'reported', ended: true }]
      : [],
  );
  return [...services_offered, ...left];
}

/** Every service at every MPP, once: the newest report decides, and a plan only without a report. */
export function namedServices(data: Dataset): Named[] {
  const known = recounted.get(data) ?? recount(data);
  recounted.set(data, known);
  return known;
}

/** The recount of a data set, kept because thousands of marks need it. */
const recounted = new WeakMap<Dataset, Named[]>();

function recount(data: Dataset): Named[] {
  const byKey = new Map<string, Offered[]>();
  for (const row of allOffered(data)) {
    const key = `${row.region_code} ${row.service}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].map((rows) => {
    const [report] = rows.filter(({ basis }) => basis === 'reported').toSorted(newestFirst);
    if (report) return { row: report, state: report.ended ? 'ended' : 'reported' };
    return { row: rows.toSorted(newestFirst)[0]!, state: 'planned' };
  });
}

/** The MPPs that are inaugurated or operating. */
export function openMpps({ facilities }: Dataset): Facility[] {
  return facilities.filter(({ status }) => status !== 'preparing');
}

const provinceOf = (code: string): string => code.slice(0, 2);

/** The values of the columns that count services, of some of them. */
function counts(named: readonly Named[]): Record<string, string | number | null> {
  const having = (state: State): Named[] => named.filter((each) => each.state === state);
  const reported = having('reported').map(({ row }) => row);
  const dated = reported.filter(({ as_of }) => as_of !== null).toSorted(newestFirst);
  return {
    mpps_reported: reported.length,
    mpps_ended: having('ended').length,
    mpps_planned: having('planned').length,
    provinces_reported: new Set(reported.map((row) => provinceOf(row.region_code))).size,
    newest_report: dated[0]?.as_of ?? null,
    oldest_report: dated.at(-1)?.as_of ?? null,
  };
}

function summary(data: Dataset, service: string, column: string): Evidence {
  const named = namedServices(data).filter(({ row }) => row.service === service);
  const open = openMpps(data);
  const unnamed = open.filter(
    (mpp) => !named.some(({ row }) => row.region_code === mpp.region_code),
  );
  const rows = named.map(({ row }) => row);
  if (column === 'mpps_open') return { value: open.length, rows: open };
  if (column === 'mpps_unknown') return { value: unnamed.length, rows: unnamed };
  return { value: counts(named)[column], rows };
}

/** Whether each fact is known of an MPP, and the rows that state it. */
const facts: Record<string, (data: Dataset, mpp: Facility) => readonly object[]> = {
  services: (data, { region_code }) =>
    data.services_offered.filter((r) => r.region_code === region_code && r.basis === 'reported'),
  address: (data, mpp) => placesOf(data, mpp).filter(({ address }) => address !== null),
  hours: (data, mpp) => placesOf(data, mpp).filter((place) => place.opening_hours_id !== null),
  website: (data, mpp) => placesOf(data, mpp).filter(({ website }) => website !== null),
  counts: (data, { region_code }) =>
    data.observations.filter(
      (row) =>
        row.region_code === region_code &&
        row.basis === 'reported' &&
        (row.agencies ?? row.services) !== null,
    ),
  opening: (_, mpp) => (mpp.opened_on === null ? [] : [mpp]),
  inauguration: (_, mpp) => (mpp.inaugurated_on === null ? [] : [mpp]),
};

function placesOf({ places }: Dataset, { region_code }: Facility) {
  return places.filter((place) => place.region_code === region_code);
}

function known(data: Dataset, mpps: readonly Facility[], fact: string, column: string): Evidence {
  const asked = mpps.filter(({ status }) => fact !== 'inauguration' || status === 'inaugurated');
  const rows = asked.map((mpp) => facts[fact]!(data, mpp)).filter(({ length }) => length > 0);
  const values: Record<string, number> = {
    mpps_with_fact: rows.length,
    mpps_asked: asked.length,
    known_percent: Math.round((1000 * rows.length) / asked.length) / 10,
  };
  return { value: values[column], rows: column === 'mpps_asked' ? asked : rows.flat() };
}

/** The expected value of a marked number of services or known facts, and the rows from which it follows. */
export function errandEvidence(data: Dataset, view: string, key: string, column: string): Evidence {
  const [first = '', second = ''] = key.split(' ');
  switch (view) {
    case 'services_by_mpp': {
      const found = namedServices(data).find(
        ({ row }) => row.region_code === first && row.service === second,
      )!;
      return { value: found.row.as_of, rows: [found.row] };
    }
    case 'services_by_province': {
      const named = namedServices(data).filter(
        ({ row }) => provinceOf(row.region_code) === first && row.service === second,
      );
      return { value: counts(named)[column], rows: named.map(({ row }) => row) };
    }
    case 'service_summary':
      return summary(data, first, column);
    case 'known_facts':
      return known(data, openMpps(data), first, column);
    case 'known_facts_by_province': {
      const own = openMpps(data).filter(({ region_code }) => provinceOf(region_code) === first);
      return known(data, own, second, column);
    }
    default: {
      const keyOf = (row: Dataset['service_limits'][number]): string =>
        tables.service_limits.key.map((name) => String(row[name as keyof typeof row])).join(' ');
      const limit = data.service_limits.find((row) => keyOf(row) === key)!;
      return { value: limit[column as keyof typeof limit], rows: [limit] };
    }
  }
}
