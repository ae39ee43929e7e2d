/** The services reported as available at MPPs, by how many of the MPPs. */
import { rollups } from 'd3-array';
import type { Mpp } from '../../answers/facts.ts';
import { countedMpps } from './mpp-counts.ts';

/** The services of some MPPs by name, as reports up to a day name them; plans are left out. */
export interface NamedCounts {
  /** MPPs that are inaugurated or operating; for one region, whether it has an MPP. */
  open: number;
  /** Those of which a report names a service. */
  known: number;
  /** The services that are reported anywhere: the most frequent first, ties by key. */
  services: { key: string; mpps: number }[];
  /** First and last date of these reports, as precise as the sources; empty where none is dated. */
  oldest: string;
  newest: string;
}

/** The named services of the MPPs that are open on a day, or of a region's one MPP. */
export function namedCounts(
  of: Mpp | null | readonly Mpp[],
  day: string,
  checkedUntil: string,
): NamedCounts {
  const mpps = countedMpps(of, day, checkedUntil);
  const reports = mpps.map(({ named }) => named.filter((report) => report.day <= day));
  const named = reports.map((own) => [...new Set(own.flatMap(({ services }) => services))]);
  const counts = rollups(
    named.flat(),
    (keys) => keys.length,
    (key) => key,
  );
  const dates = reports.flat().flatMap(({ asOf }) => asOf ?? []);
  dates.sort();
  return {
    open: mpps.length,
    known: named.filter((services) => services.length > 0).length,
    services: counts
      .map(([key, count]) => ({ key, mpps: count }))
      .sort((a, b) => b.mpps - a.mpps || (a.key < b.key ? -1 : 1)),
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
  };
}
