/** The services of one MPP as its page shows them: by report, with plans and ended ones apart. */
import { lastDay } from '../../data/partial-date.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';

/** A row of the table `services_offered`. */
export type ServiceRow = Row<(typeof tables)['services_offered']>;

/** Services that the same sources state for the same date. */
export interface ServiceReport {
  /** As precise as known; null where the sources give no date. */
  asOf: string | null;
  /** Source keys separated by `;`. */
  sourceIds: string;
  rows: ServiceRow[];
}

/** The reports about one MPP; each list is newest first, with undated reports last. */
export interface ServiceReports {
  /** Services named as available, each once, in its newest report. */
  reported: ServiceReport[];
  /** Older reports of services that are already in `reported`. */
  older: ServiceReport[];
  /** Plans for services that no report names as available. */
  planned: ServiceReport[];
  /** Services that a newer report says are no longer there. */
  ended: ServiceReport[];
}

/** Sorts the rows of one MPP into reports. */
export function serviceReports(rows: readonly ServiceRow[]): ServiceReports {
  const sorted = rows.toSorted(newestFirst);
  const available = sorted.filter(({ basis, ended }) => basis === 'reported' && !ended);
  const newest = firstOfEach(available);
  const known = new Set(newest.map(({ service }) => service));
  const plans = sorted.filter(({ basis, ended, service }) => {
    return basis === 'planned' && !ended && !known.has(service);
  });
  return {
    reported: byReport(newest),
    older: byReport(available.filter((row) => !newest.includes(row))),
    planned: byReport(firstOfEach(plans)),
    ended: byReport(sorted.filter(({ ended }) => ended)),
  };
}

/** Returns the keys of the services named as available, in the order of the reports. */
export function reportedServices(rows: readonly ServiceRow[]): string[] {
  return serviceReports(rows).reported.flatMap((report) =>
    report.rows.map(({ service }) => service),
  );
}

/** Compares rows by their date, newest first; rows without a date come last. */
export function newestFirst(a: { as_of: string | null }, b: { as_of: string | null }): number {
  const day = (date: string | null): string => (date === null ? '' : lastDay(date));
  return day(b.as_of).localeCompare(day(a.as_of));
}

function firstOfEach(rows: readonly ServiceRow[]): ServiceRow[] {
  const seen = new Set<string>();
  return rows.filter(({ service }) => {
    const isFirst = !seen.has(service);
    seen.add(service);
    return isFirst;
  });
}

function byReport(rows: readonly ServiceRow[]): ServiceReport[] {
  const reports = new Map<string, ServiceReport>();
  for (const row of rows) {
    const { as_of: asOf, source_ids: sourceIds } = row;
    const key = `${asOf ?? ''} ${sourceIds}`;
    const report = reports.get(key) ?? { asOf, sourceIds, rows: [] };
    report.rows.push(row);
    reports.set(key, report);
  }
  return [...reports.values()];
}
