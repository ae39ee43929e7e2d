/** The newest dated report that an MPP serves the public. */
import { lastDay } from '../../data/partial-date.ts';
import type { RegionFacts } from './region-facts.ts';

/** A date of a row, with what is needed to mark and source it. */
export type NewestReport =
  | { table: 'observations'; column: 'as_of'; row: RegionFacts['observations'][number] }
  | { table: 'services_offered'; column: 'as_of'; row: RegionFacts['services'][number] }
  | { table: 'region_status'; column: 'reported_on'; row: RegionFacts['region'] }
  | { table: 'places'; column: 'hours_as_of'; row: NonNullable<RegionFacts['place']> };

/**
 * Returns the newest report of counts, services, opening hours or, where no inauguration was found,
 * of the MPP as such; undefined where none is dated. An address and a plan do not count, because
 * neither says that anyone is served.
 */
export function newestReport(
  facts: Pick<RegionFacts, 'region' | 'observations' | 'services' | 'place'>,
): NewestReport | undefined {
  const { region, observations, services, place } = facts;
  const reports: NewestReport[] = [
    ...observations
      .filter(({ basis }) => basis === 'reported')
      .map((row) => ({ table: 'observations', column: 'as_of', row }) as const),
    ...services
      .filter(({ basis, ended }) => basis === 'reported' && !ended)
      .map((row) => ({ table: 'services_offered', column: 'as_of', row }) as const),
    ...(region.status === 'operating'
      ? [{ table: 'region_status', column: 'reported_on', row: region } as const]
      : []),
    ...(place ? [{ table: 'places', column: 'hours_as_of', row: place } as const] : []),
  ];
  const dated = reports.filter((report) => dateOf(report) !== null);
  return dated.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))[0];
}

/** Returns the date of a report, as precise as known; null where it has none. */
export function dateOf(report: NewestReport): string | null {
  switch (report.table) {
    case 'places':
      return report.row.hours_as_of;
    case 'region_status':
      return report.row.reported_on;
    default:
      return report.row.as_of;
  }
}

/** Returns whether a report is of a later day than the opening and the inauguration. */
export function isNewsSinceOpening(
  report: NewestReport,
  region: Pick<RegionFacts['region'], 'opened_on' | 'inaugurated_on' | 'inaugurated_by'>,
): boolean {
  const events = [region.opened_on, region.inaugurated_on, region.inaugurated_by];
  return events.every((event) => event === null || dayOf(report) > lastDay(event));
}

function dayOf(report: NewestReport): string {
  return lastDay(dateOf(report) ?? '');
}
