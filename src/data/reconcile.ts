/**
 * Compares what officials stated with the list, from the rows alone and without SQL.
 * `npm run validate` prints the result, and tests compare the database views with it.
 */
import { lastDay } from './partial-date.ts';
import type { Dataset } from './tables/index.ts';

/** A total that officials stated for a day. */
export interface OfficialTotal {
  /** The day, as `YYYY-MM-DD`. */
  date: string;
  total: number;
}

/** The official total of a day and the number of MPPs listed as inaugurated by that day. */
export interface Gap extends OfficialTotal {
  listed: number;
  gap: number;
}

interface ShortBatch {
  id: string;
  count: number;
  listed: number;
}

/** A stated total that disagrees, with the newest official total up to its day, if there is one. */
interface Conflict {
  asOf: string;
  total: number;
  scope: string;
  series: OfficialTotal | null;
}

interface ProvinceDifference {
  provinceCode: string;
  name: string;
  asOf: string;
  reported: number;
  listed: number;
}

/** Every difference between stated numbers and the list. */
export interface Reconciliation {
  /** One row per year: the last official total of the year and the list on that day. */
  yearEnds: (Gap & { year: string })[];
  /** The newest official total; undefined when there is none. */
  newest: Gap | undefined;
  shortBatches: ShortBatch[];
  conflicts: Conflict[];
  provinces: ProvinceDifference[];
}

/** Returns every difference between stated numbers and the list. */
export function reconcile(dataset: Dataset): Reconciliation {
  const gaps = gapsOf(dataset);
  return {
    yearEnds: lastOfEachYear(gaps),
    newest: gaps.at(-1),
    shortBatches: shortBatches(dataset),
    conflicts: conflicts(dataset),
    provinces: provinceDifferences(dataset),
  };
}

/** The official totals, oldest first: those marked `used`, and those of batches with an exact day. */
export function officialSeries({ totals, batches }: Dataset): OfficialTotal[] {
  const byDate = new Map<string, number>();
  for (const { series, as_of, total } of totals) {
    if (series === 'used') byDate.set(lastDay(as_of), total);
  }
  for (const { date, cumulative_total } of batches) {
    if (cumulative_total !== null && date.length === 10) byDate.set(date, cumulative_total);
  }
  return [...byDate]
    .map(([date, total]) => ({ date, total }))
    .toSorted((a, b) => compare(a.date, b.date));
}

/** The gap between official total and list on every day with an official total, oldest first. */
export function gapsOf(dataset: Dataset): Gap[] {
  return officialSeries(dataset).map(({ date, total }) => {
    const listed = listedBy(dataset, date).length;
    return { date, total, listed, gap: total - listed };
  });
}

/** The MPPs of the list that count as inaugurated by `day` (`YYYY-MM-DD`). */
export function listedBy({ facilities }: Dataset, day: string): Dataset['facilities'] {
  return facilities.filter((facility) => {
    const counted = countedOn(facility);
    return counted !== null && counted <= day;
  });
}

/** The day from which an MPP counts as inaugurated: the latest its date can mean; null when not inaugurated. */
export function countedOn(facility: Dataset['facilities'][number]): string | null {
  const date = facility.inaugurated_on ?? facility.inaugurated_by;
  return date === null ? null : lastDay(date);
}

function lastOfEachYear(gaps: readonly Gap[]): (Gap & { year: string })[] {
  const byYear = new Map(gaps.map((gap) => [gap.date.slice(0, 4), gap]));
  return [...byYear].map(([year, gap]) => ({ year, ...gap }));
}

function shortBatches({ batches, facilities }: Dataset): ShortBatch[] {
  return batches
    .map(({ id, count }) => ({
      id,
      count,
      listed: facilities.filter(({ batch_id }) => batch_id === id).length,
    }))
    .filter(({ count, listed }) => listed < count);
}

function conflicts(dataset: Dataset): Conflict[] {
  const series = officialSeries(dataset);
  return dataset.totals
    .filter(({ series: use }) => use === 'conflict')
    .toSorted((a, b) => compare(lastDay(a.as_of), lastDay(b.as_of)) || a.total - b.total)
    .map(({ as_of, total, scope }) => ({
      asOf: as_of,
      total,
      scope,
      series: series.findLast(({ date }) => date <= lastDay(as_of)) ?? null,
    }));
}

function provinceDifferences(dataset: Dataset): ProvinceDifference[] {
  const names = new Map(dataset.provinces.map(({ code, name_id }) => [code, name_id]));
  return dataset.province_reports.flatMap(({ province_code, as_of, reported_count }) => {
    const listed = listedBy(dataset, lastDay(as_of)).filter(
      ({ region_code }) => region_code.slice(0, 2) === province_code,
    ).length;
    if (reported_count === null || reported_count === listed) return [];
    const name = names.get(province_code) ?? province_code;
    return [{ provinceCode: province_code, name, asOf: as_of, reported: reported_count, listed }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
