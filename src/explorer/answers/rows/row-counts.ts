/** Counting regions in groups, in plain TypeScript. `sql.ts` counts the same groups in SQL. */
import { ascending, rollup, rollups, sum } from 'd3-array';
import { isCovered } from '../../../db/statuses.ts';
import { binOf } from '../bins.ts';
import type { ProgressRow, ServiceRow } from '../engine.ts';
import type { StatusCount } from '../count-rows.ts';
import type { Region } from '../../state/columns/region.ts';
import type { Measure } from '../../state/criteria/mpp.ts';
import { namedServices } from '../../state/criteria/reports.ts';

/** Regions and people by status. */
export function byStatus(regions: readonly Region[]): (StatusCount & { population: number })[] {
  return rollups(
    regions,
    (rows) => ({ regions: rows.length, population: sum(rows, ({ population }) => population) }),
    ({ status }) => status,
  ).map(([status, counts]) => ({ status, ...counts }));
}

/** Regions and people by province or island group, and by status. */
export function byArea<Column extends 'province_code' | 'island_group_id'>(
  regions: readonly Region[],
  column: Column,
): (StatusCount & { population: number } & Record<Column, string>)[] {
  const areas = rollups(
    regions,
    (rows) => ({ regions: rows.length, population: sum(rows, ({ population }) => population) }),
    (region) => region[column],
    ({ status }) => status,
  );
  return areas.flatMap(([area, counts]) => {
    const name = { [column]: area } as Record<Column, string>;
    return counts.map(([status, count]) => ({ ...name, status, ...count }));
  });
}

/** How many regions became covered on each day. */
export function byDay(regions: readonly Region[]): Pick<ProgressRow, 'date' | 'added'>[] {
  const covered = regions.filter(
    ({ status, counted_on }) => counted_on !== null && isCovered(status),
  );
  return rollups(
    covered,
    (rows) => rows.length,
    ({ counted_on }) => counted_on!,
  ).map(([date, added]) => ({ date, added }));
}

/** Regions by the class of a number; `bin` is null where the number is unknown. */
export function byBin(
  regions: readonly Region[],
  measure: Measure,
): { bin: number | null; regions: number }[] {
  const binIn = (region: Region): number | null => {
    const value = region[measure];
    return value === null ? null : binOf(measure, value);
  };
  return rollups(regions, (rows) => rows.length, binIn).map(([bin, count]) => ({
    bin,
    regions: count,
  }));
}

/** Regions by each service that is reported there; those without a report under an empty key. */
export function byService(regions: readonly Region[]): ServiceRow[] {
  const keys = regions.flatMap((region) => {
    const services = namedServices(region);
    return services.length === 0 ? [''] : services;
  });
  const counts = rollup(
    keys,
    (rows) => rows.length,
    (key) => key,
  );
  return [...counts]
    .map(([service, count]) => ({ service, regions: count }))
    .sort((a, b) => ascending(a.service, b.service));
}
