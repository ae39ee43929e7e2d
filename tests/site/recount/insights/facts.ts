/** The recount of statements and facts: shares as stated, completeness, officials, and services in reports. */
import { lastDay } from '../../../../src/data/partial-date.ts';
import { countedOn, data, inaugurated, percent } from '../covered.ts';
import { sum, tenths, type RecountedRow } from './row.ts';

/** Every row of `stated_shares`. */
export function statedShares(): RecountedRow[] {
  const autonomous = data.regions.filter(({ administrative }) => !administrative).length;
  return data.totals
    .filter(({ share_percent }) => share_percent !== null)
    .toSorted((a, b) => lastDay(a.as_of).localeCompare(lastDay(b.as_of)) || a.total - b.total)
    .map((row) => {
      const base = row.denominator ?? data.regions.length;
      const cells = {
        as_of: row.as_of,
        scope: row.scope,
        total: row.total,
        denominator: row.denominator,
        stated_share: row.share_percent,
        share_514_percent: percent(row.total, data.regions.length),
        share_508_percent: percent(row.total, autonomous),
        stated_difference: tenths(row.share_percent! - (100 * row.total) / base),
        series: row.series,
        source_ids: row.source_ids,
      };
      return { cells, rows: [row] };
    });
}

type Mpp = (typeof inaugurated)[number];

const comparable = (code: string, measure: 'agencies' | 'services'): boolean =>
  data.observations.some(
    (row) =>
      row.region_code === code &&
      row.basis === 'reported' &&
      row.comparable &&
      row.as_of !== null &&
      row[measure] !== null,
  );
const placeOf = (code: string) => data.places.find(({ region_code }) => region_code === code);

/** Whether each fact is known of an MPP. */
const known: Record<string, (mpp: Mpp) => boolean> = {
  event: ({ batch_id }) => batch_id !== null,
  inaugurated_on: ({ inaugurated_on }) => inaugurated_on?.length === 10,
  opened_on: ({ opened_on }) => opened_on !== null,
  address: ({ region_code }) => (placeOf(region_code)?.address ?? null) !== null,
  opening_hours: ({ region_code }) => (placeOf(region_code)?.opening_hours_id ?? null) !== null,
  agencies: ({ region_code }) => comparable(region_code, 'agencies'),
  services: ({ region_code }) => comparable(region_code, 'services'),
  services_offered: ({ region_code }) =>
    data.services_offered.some(
      (row) => row.region_code === region_code && row.basis === 'reported',
    ),
};

/** Every row of `completeness`. */
export function completeness(): RecountedRow[] {
  const provinceOf = ({ region_code }: Mpp): string => region_code.slice(0, 2);
  const islandOf = new Map(data.provinces.map((row) => [row.code, row.island_group_id]));
  const groupings: Record<string, (mpp: Mpp) => string> = {
    all: () => 'all',
    year: (mpp) => countedOn(mpp).slice(0, 4),
    island_group: (mpp) => islandOf.get(provinceOf(mpp))!,
    province: provinceOf,
  };
  return Object.entries(groupings).flatMap(([grouping, memberOf]) =>
    [...new Set(inaugurated.map(memberOf))].flatMap((member) => {
      const mpps = inaugurated.filter((mpp) => memberOf(mpp) === member);
      return Object.entries(known).map(([field, isKnown]) => {
        const count = mpps.filter(isKnown).length;
        const cells = {
          field,
          grouping,
          member,
          mpps: mpps.length,
          known: count,
          known_percent: percent(count, mpps.length),
          not_known: mpps.length - count,
        };
        return { cells, rows: mpps };
      });
    }),
  );
}

/** Every row of `officials`, without `source_ids`. */
export function officials(): RecountedRow[] {
  const names = new Set(data.batches.map(({ officiant }) => officiant ?? 'unknown'));
  return [...names].map((name) => {
    const own = data.batches
      .filter(({ officiant }) => (officiant ?? 'unknown') === name)
      .toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
    const joint = own.filter(({ count }) => count > 1);
    const mpps = (of: typeof own): number => sum(of.map(({ count }) => count));
    const cells = {
      officiant: name,
      events: own.length,
      mpps: mpps(own),
      joint_events: joint.length,
      mpps_in_joint_events: mpps(joint),
      largest: Math.max(...own.map(({ count }) => count)),
      first_date: own.map(({ date }) => date).sort()[0],
      last_date: own.at(-1)!.date,
    };
    return { cells, rows: own };
  });
}

/** Every row of `service_reports`, without `source_ids`. */
export function serviceReports(): RecountedRow[] {
  const open = data.facilities.filter(({ status }) => status !== 'preparing');
  const codes = new Set(open.map(({ region_code }) => region_code));
  const told = data.services_offered.filter(
    ({ region_code, ended }) => codes.has(region_code) && !ended,
  );
  const mppsOf = (rows: typeof told): Set<string> =>
    new Set(rows.map(({ region_code }) => region_code));
  const reported = told.filter(({ basis }) => basis === 'reported');
  const listed = mppsOf(reported).size;
  return data.services.map(({ id, name_id, name_en }) => {
    const own = told.filter(({ service }) => service === id);
    const [all, named] = [mppsOf(own), mppsOf(own.filter(({ basis }) => basis === 'reported'))];
    const cells = {
      service: id,
      name_id,
      name_en,
      mpps_reported: named.size,
      mpps_planned: all.size - named.size,
      mpps_unnamed: listed - named.size,
      mpps_with_report: listed,
      mpps_open: open.length,
    };
    return { cells, rows: own.length > 0 ? own : told };
  });
}
