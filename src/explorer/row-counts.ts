/** Counting regions by status, in plain TypeScript. `sql.ts` says the same in SQL. */
import { group, rollup, sum } from 'd3-array';
import { binOf, binsOf } from './bins.ts';
import type {
  BinRow,
  IslandRow,
  KeyFigures,
  ProgressRow,
  ProvinceRow,
  StatusCounts,
} from './engine.ts';
import type { Region } from './region.ts';
import type { Measure } from './state.ts';

/** Whether a region has an inaugurated MPP of its own or is served by its province's. */
function isCovered({ status }: Region): boolean {
  return status === 'inaugurated' || status === 'served';
}

/** The figures of a selection; all zero, and no percentage, when it is empty. */
export function keyFigures(regions: readonly Region[]): KeyFigures {
  const counts = statusCounts(regions);
  return {
    ...counts,
    covered_percent: counts.regions === 0 ? null : percent(counts),
    population: population(regions),
    population_covered: population(regions.filter(isCovered)),
  };
}

/** How many regions became covered on each day, and how many were by then; earliest first. */
export function progress(regions: readonly Region[]): ProgressRow[] {
  const added = new Map<string, number>();
  for (const region of regions) {
    if (!isCovered(region) || region.counted_on === null) continue;
    added.set(region.counted_on, (added.get(region.counted_on) ?? 0) + 1);
  }
  let covered = 0;
  return [...added]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, count]) => ({ date, added: count, covered: (covered += count) }));
}

/** The provinces with a region in the selection, by code. */
export function byProvince(regions: readonly Region[]): ProvinceRow[] {
  return grouped(regions, ({ province_code }) => province_code).map(([code, rows]) =>
    provinceRow(code, rows),
  );
}

/** The island groups with a region in the selection, by id. */
export function byIsland(regions: readonly Region[]): IslandRow[] {
  return grouped(regions, ({ island_group_id }) => island_group_id).map(([id, rows]) => {
    const counts = statusCounts(rows);
    return { island_group_id: id, ...counts, covered_percent: percent(counts) };
  });
}

/** How many regions lie in each class of a number; last those where it is not known. */
export function bins(regions: readonly Region[], measure: Measure): BinRow[] {
  const rows = binsOf(measure).map((bin): BinRow => ({ ...bin, regions: 0 }));
  const unknown: BinRow = { from: null, to: null, regions: 0 };
  for (const region of regions) {
    const value = region[measure];
    const row = value === null ? unknown : rows[binOf(measure, value)]!;
    row.regions += 1;
  }
  return [...rows, unknown];
}

function grouped(
  regions: readonly Region[],
  key: (region: Region) => string,
): [string, Region[]][] {
  const groups = [...group(regions, key)];
  return groups.sort(([a], [b]) => (a < b ? -1 : 1));
}

function provinceRow(code: string, group: readonly Region[]): ProvinceRow {
  const counts = statusCounts(group);
  return {
    province_code: code,
    name_id: group[0]!.province_name_id,
    name_en: group[0]!.province_name_en,
    ...counts,
    covered_percent: percent(counts),
  };
}

function statusCounts(regions: readonly Region[]): StatusCounts {
  const byStatus = rollup(
    regions,
    (rows) => rows.length,
    ({ status }) => status,
  );
  const count = (status: string): number => byStatus.get(status) ?? 0;
  return {
    regions: regions.length,
    inaugurated: count('inaugurated'),
    served: count('served'),
    covered: regions.filter(isCovered).length,
    operating: count('operating'),
    preparing: count('preparing'),
    without: count('none'),
  };
}

function percent({ covered, regions }: StatusCounts): number {
  return Math.round(((100 * covered) / regions) * 10) / 10;
}

function population(regions: readonly Region[]): number {
  return sum(regions, (region) => region.population);
}
