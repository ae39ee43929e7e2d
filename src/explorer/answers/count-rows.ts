/** Rows of the views from counted groups, for both engines. */
import { group, rollup, sum } from 'd3-array';
import { isCovered, type Status } from '../../db/statuses.ts';
import { binsOf } from './bins.ts';
import type { BinRow, KeyNumbers, ProgressRow, StatusCounts } from './engine.ts';
import type { Measure } from '../state/criteria/mpp.ts';

/** How many regions of a group have a status. */
export interface StatusCount {
  status: string;
  regions: number;
}

/** The counts of one group by status; all zero for no row. */
export function statusCounts(rows: readonly StatusCount[]): StatusCounts {
  const count = (wanted: Status): number =>
    sum(rows, ({ status, regions }) => (status === wanted ? regions : 0));
  return {
    regions: sum(rows, ({ regions }) => regions),
    inaugurated: count('inaugurated'),
    served: count('served'),
    covered: sum(rows, ({ status, regions }) => (isCovered(status) ? regions : 0)),
    operating: count('operating'),
    preparing: count('preparing'),
    without: count('none'),
  };
}

/** The counts of an area, its covered percentage, and the population of the counted regions. */
export interface AreaCounts extends StatusCounts {
  covered_percent: number;
  population: number;
}

/** The counts of each value of `column`, ordered by that value. */
export function countsByArea<Column extends string>(
  rows: readonly (StatusCount & { population: number } & Record<Column, string>)[],
  column: Column,
): (AreaCounts & Record<Column, string>)[] {
  const areas = [...group(rows, (row): string => row[column])];
  return areas.sort(byText).map(([area, own]) => {
    const counts = statusCounts(own);
    const name = { [column]: area } as Record<Column, string>;
    const population = sum(own, (row) => row.population);
    return { ...name, ...counts, population, covered_percent: percent(counts) };
  });
}

/** The key numbers of a selection; all zero, with a null percentage, when it is empty. */
export function keyNumbersOf(rows: readonly (StatusCount & { population: number })[]): KeyNumbers {
  const counts = statusCounts(rows);
  const covered = rows.filter(({ status }) => isCovered(status));
  return {
    ...counts,
    covered_percent: counts.regions === 0 ? null : percent(counts),
    population: sum(rows, ({ population }) => population),
    population_covered: sum(covered, ({ population }) => population),
  };
}

/** The days with how many regions were covered by then; `rows` in any order, one for each day. */
export function progressOfDays(
  rows: readonly Pick<ProgressRow, 'date' | 'added'>[],
): ProgressRow[] {
  const days = rows.map(({ date, added }) => [date, added] as const).sort(byText);
  let covered = 0;
  return days.map(([date, added]) => ({ date, added, covered: (covered += added) }));
}

/**
 * Every class of a measure; `rows` contain the index of a class, null for unknown, and regions of it, in one
 * row or several.
 */
export function binRows(
  measure: Measure,
  rows: readonly { bin: number | null; regions: number }[],
): BinRow[] {
  const counted = rollup(
    rows,
    (own) => sum(own, ({ regions }) => regions),
    ({ bin }) => bin,
  );
  const classes = binsOf(measure).map((bin, index) => ({
    ...bin,
    regions: counted.get(index) ?? 0,
  }));
  return [...classes, { from: null, to: null, regions: counted.get(null) ?? 0 }];
}

function percent({ covered, regions }: StatusCounts): number {
  return Math.round(((100 * covered) / regions) * 10) / 10;
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
