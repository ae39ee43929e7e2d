/** The state on a day, counted only from the rows of the CSVs, without SQL or code of the site's engines. */
import type { Dataset } from '../../../../src/data/tables/index.ts';
import { isOver } from './dates.ts';

type Facility = Dataset['facilities'][number];

/** The counts of a day. */
export interface CountOn {
  inaugurated: number;
  served: number;
  operating: number;
  listed: number;
  official: number | null;
}

/** Counts the regions by status, the MPPs of the list, and finds the official total in force. */
export function countOn(dataset: Dataset, day: string): CountOn {
  const { facilities, regions } = dataset;
  const listed = facilities.filter((row) => inauguratedBy(row, day));
  const own = new Set(listed.map(({ region_code }) => region_code));
  const served = new Set(listed.flatMap(({ serves }) => serves?.split(';') ?? []));
  const opened = new Set(
    facilities.filter((row) => openBy(row, day)).map(({ region_code }) => region_code),
  );
  const codes = regions.map(({ code }) => code);
  const withoutOwn = codes.filter((code) => !own.has(code));
  return {
    inaugurated: codes.length - withoutOwn.length,
    served: withoutOwn.filter((code) => served.has(code)).length,
    operating: withoutOwn.filter((code) => !served.has(code) && opened.has(code)).length,
    listed: listed.length,
    official: officialOn(dataset, day),
  };
}

function inauguratedBy({ inaugurated_on, inaugurated_by }: Facility, day: string): boolean {
  return isOver(inaugurated_on ?? inaugurated_by, day);
}

function openBy({ opened_on, status }: Facility, day: string): boolean {
  return status !== 'preparing' && isOver(opened_on, day);
}

function officialOn({ totals, batches }: Dataset, day: string): number | null {
  const stated = [
    ...totals.filter(({ series }) => series === 'used').map((row) => [row.as_of, row.total]),
    ...batches
      .filter(({ date }) => date.length === 10)
      .map(({ date, cumulative_total }) => [date, cumulative_total]),
  ] as [string, number | null][];
  const known = stated.flatMap(([date, total]) => (isOver(date, day) ? (total ?? []) : []));
  return known.length === 0 ? null : Math.max(...known);
}
