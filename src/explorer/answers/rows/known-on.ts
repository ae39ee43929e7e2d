/**
 * The regions on a past day, according to the current data: an event counts from the latest day that
 * its date can mean, and an undated one from the last day on which sources were checked.
 * `sql-known-on.ts` computes the same in SQL.
 */
import { ascending, greatest } from 'd3-array';
import { lastDay } from '../../../data/partial-date.ts';
import { undatedMppColumns } from '../../../db/schema/copied-columns.ts';
import type { Status } from '../../../db/statuses.ts';
import type { OfficialNow } from '../engine.ts';
import {
  inauguratedFrom,
  type Count,
  type Facts,
  type Mpp,
  type MppStatus,
  type RegionFacts,
} from '../facts.ts';
import type { Region } from '../../state/columns/region.ts';

/** A day after all others, which selects everything known. */
export const NEWEST = '9999-12-31';

/** Every region as of a day, or now if `day` is null. `search_text` has the current names. */
export function regionsOn({ regions, checkedUntil }: Facts, day: string | null): Region[] {
  return regions.map((region) => regionOn(region, day ?? NEWEST, checkedUntil));
}

/** The official total in force on a day, and how many MPPs of the list count by then. */
export function officialOn({ official, mpps }: Facts, day: string | null): OfficialNow {
  const by = day ?? NEWEST;
  const stated = official.findLast(({ date }) => date <= by);
  return {
    official_total: stated?.total ?? null,
    official_as_of: stated?.date ?? null,
    listed: mpps.filter((mpp) => isBy(inauguratedFrom(mpp), by)).length,
  };
}

function regionOn(region: RegionFacts, day: string, checkedUntil: string): Region {
  const { lasting, pilotSince } = region;
  const { status, mpp } = stateOn(region, day, checkedUntil);
  const inaugurated = mpp && isBy(inauguratedFrom(mpp), day) ? mpp : null;
  return {
    ...lasting,
    ...undatedOf(mpp),
    status,
    inaugurated_on: inaugurated?.inaugurated_on ?? null,
    inaugurated_by: inaugurated?.inaugurated_by ?? null,
    counted_on: inaugurated && inauguratedFrom(inaugurated),
    evidence_grade: inaugurated?.grade ?? null,
    opened_on: mpp && isBy(openedFrom(mpp), day) ? mpp.opened_on : null,
    agencies: newestCount(mpp, 'agencies', day)?.agencies ?? null,
    services: newestCount(mpp, 'services', day)?.services ?? null,
    digital_pilot: isBy(pilotSince, day),
    ...hoursOn(mpp, day),
    ...namedOn(mpp, day),
    search_text: searchText(lasting, stateOn(region, NEWEST, checkedUntil).mpp),
  };
}

type Undated = Pick<Region, keyof typeof undatedMppColumns>;

function undatedOf(mpp: Mpp | null): Undated {
  const columns = Object.entries(undatedMppColumns).map(([name, from]) => [
    name,
    mpp?.[from] ?? null,
  ]);
  return Object.fromEntries(columns) as Undated;
}

type HoursOn = Pick<Region, 'opening_hours_id' | 'opening_hours_en' | 'hours_as_of'>;

function hoursOn(mpp: Mpp | null, day: string): HoursOn {
  const hours = mpp?.hours && mpp.hours.day <= day ? mpp.hours : null;
  return {
    opening_hours_id: hours?.id ?? null,
    opening_hours_en: hours?.en ?? null,
    hours_as_of: hours?.asOf ?? null,
  };
}

type NamedOn = Pick<Region, 'named_services' | 'named_services_count' | 'named_services_as_of'>;

/** The services that reports up to a day name as available, and the date of the newest report. */
function namedOn(mpp: Mpp | null, day: string): NamedOn {
  const reports = mpp?.named.filter((report) => report.day <= day) ?? [];
  const services = [...new Set(reports.flatMap((report) => report.services))].sort();
  const dates = reports.flatMap(({ asOf }) => asOf ?? []);
  const newest = greatest(dates, (a, b) => ascending(lastDay(a), lastDay(b)) || ascending(a, b));
  return {
    named_services: services.length === 0 ? null : services.join(';'),
    named_services_count: services.length === 0 ? null : services.length,
    named_services_as_of: newest ?? null,
  };
}

/** The status of a region on a day and the MPP it comes from; null where there is none. */
export function stateOn(
  { own, serving }: RegionFacts,
  day: string,
  checkedUntil: string,
): { status: Status; mpp: Mpp | null } {
  const status = own && statusOn(own, day, checkedUntil);
  if (status !== 'inaugurated' && serving && isBy(inauguratedFrom(serving), day)) {
    return { status: 'served', mpp: serving };
  }
  return status ? { status, mpp: own } : { status: 'none', mpp: null };
}

/** The status of an MPP on a day; null where nothing was known of it by then. */
export function statusOn(mpp: Mpp, day: string, checkedUntil: string): MppStatus | null {
  if (mpp.status === 'preparing') return isBy(checkedUntil, day) ? 'preparing' : null;
  if (isBy(inauguratedFrom(mpp), day)) return 'inaugurated';
  const undated = mpp.status === 'operating' ? checkedUntil : null;
  return isBy(openedFrom(mpp) ?? undated, day) ? 'operating' : null;
}

function openedFrom({ opened_on }: Mpp): string | null {
  return opened_on === null ? null : lastDay(opened_on);
}

/** The newest comparable count up to a day in which `what` is known; undefined where there is none. */
export function newestCount(
  mpp: Mpp | null,
  what: 'agencies' | 'services',
  day: string,
): Count | undefined {
  return mpp?.counts.find((count) => count[what] !== null && count.day <= day);
}

/** Repeats the view's rule for `search_text`, so that names are transferred once; a test compares. */
function searchText(lasting: RegionFacts['lasting'], mpp: Mpp | null): string {
  const { kind, name, province_name_id, province_name_en } = lasting;
  return [kind, name, province_name_id, province_name_en, mpp?.name ?? ''].join(' ').toLowerCase();
}

function isBy(from: string | null, day: string): boolean {
  return from !== null && from <= day;
}
