/** The basis of the recount: the CSV rows, and the MPP that covers each region. */
import { loadDataset } from '../../../src/data/load.ts';
import { lastDay } from '../../../src/data/partial-date.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';

/** What a number or date on a page must be. */
export interface Evidence {
  value: string | number | null | undefined;
  /** The CSV rows from which the value follows. */
  rows: readonly object[];
}

/** A row of `facilities.csv`. */
export type Facility = Dataset['facilities'][number];
/** A row of `regions.csv`. */
export type Region = Dataset['regions'][number];

/** All CSV rows. */
export const data = loadDataset('data');

/** The day from which an MPP counts as inaugurated. */
export const countedOn = (mpp: Facility): string =>
  lastDay((mpp.inaugurated_on ?? mpp.inaugurated_by)!);
/** The MPPs that were inaugurated. */
export const inaugurated = data.facilities.filter(({ status }) => status === 'inaugurated');
/** A share as a percentage with one decimal. */
export const percent = (part: number, whole: number): number =>
  Math.round((1000 * part) / whole) / 10;
/** The number of rows. */
export const count = (rows: readonly object[]): Evidence => ({ value: rows.length, rows });

/** The official statements that the site uses, oldest first. */
export const official = [
  ...data.totals
    .filter(({ series }) => series === 'used')
    .map((row) => ({ date: lastDay(row.as_of), total: row.total, row })),
  ...data.batches
    .filter((row) => row.cumulative_total !== null && row.date.length === 10)
    .map((row) => ({ date: row.date, total: row.cumulative_total!, row })),
].toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** The newest official statement up to a day, and the rows that state it. */
export function officialOn(day: string): { date: string; total: number; rows: object[] } {
  const last = official.filter(({ date }) => date <= day).at(-1)!;
  const rows = official.filter(({ date }) => date === last.date).map(({ row }) => row);
  return { date: last.date, total: last.total, rows };
}

/** The MPP that covers a region, and whether it is the region's own; undefined where none does. */
export function mppOf(region: Region): { mpp: Facility; own: boolean } | undefined {
  const own = data.facilities.find(({ region_code }) => region_code === region.code);
  if (own?.status === 'inaugurated') return { mpp: own, own: true };
  const serving = inaugurated.find(({ serves }) => serves?.split(';').includes(region.code));
  if (serving) return { mpp: serving, own: false };
  return own && { mpp: own, own: true };
}

/** Whether a region is covered by an inaugurated MPP. */
export const isCovered = (region: Region): boolean => mppOf(region)?.mpp.status === 'inaugurated';

/** The regions of a province. */
export function regionsOfProvince(code: string): Region[] {
  return data.regions.filter(({ province_code }) => province_code === code);
}

/** A cell of a CSV row. */
export function plainRow(found: object | undefined, column: string): Evidence {
  const cells = found as Record<string, string | number | null>;
  return { value: cells[column], rows: [cells] };
}
