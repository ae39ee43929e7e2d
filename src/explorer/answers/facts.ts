/** The facts that the explorer's page carries: regions and MPPs with dates, enough to compute any day. */
import type { OfficialTotal } from '../../data/reconcile.ts';
import { lastDay } from '../../data/partial-date.ts';
import { undatedMppColumns } from '../../db/schema/copied-columns.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import type { Status } from '../../db/statuses.ts';
import type { Region } from '../state/columns/region.ts';
import type { Grade } from '../state/criteria/reports.ts';

/** The statuses an MPP itself can have. */
export const mppStatuses = ['inaugurated', 'operating', 'preparing'] as const satisfies Status[];
/** The status of an MPP itself. */
export type MppStatus = (typeof mppStatuses)[number];

/** A comparable number of agencies, of services, or both. */
export interface Count {
  /** As precise as the source. */
  asOf: string;
  /** The latest day that `asOf` can mean. */
  day: string;
  agencies: number | null;
  services: number | null;
}

/** A report that names services as available at an MPP. */
export interface NamedServices {
  /** As precise as the source; null where the report has no date. */
  asOf: string | null;
  /** The latest day on which it can have been made: no later than the newest page that was read. */
  day: string;
  /** Keys of the services. */
  services: string[];
}

/** Opening hours of an MPP as reported. */
export interface Hours {
  id: string;
  en: string;
  /** As precise as the source; null where the report has no date. */
  asOf: string | null;
  /** The latest day on which they can have been reported: no later than the newest page that was read. */
  day: string;
}

/** The columns of `mpp_list` that the page carries as they are. Dates are as precise as the sources. */
export const mppColumns = [
  ...Object.values(undatedMppColumns),
  'inaugurated_on',
  'inaugurated_by',
  'opened_on',
] as const;

/** An MPP, run by a region or a province. */
export interface Mpp extends Pick<ViewRow<'mpp_list'>, (typeof mppColumns)[number]> {
  status: MppStatus;
  /** The evidence for its inauguration; null where there is none. */
  grade: Grade | null;
  /** The newest first. */
  counts: Count[];
  /** What is reported as available; plans are left out. */
  named: NamedServices[];
  hours: Hours | null;
}

/** The columns of a region that do not change with the day and are carried unchanged. */
export const lastingColumns = ['region_code', 'name', 'population'] as const;

/** The columns of a region that its province has too. */
export const provinceColumns = [
  'province_code',
  'province_name_id',
  'province_name_en',
  'island_group_id',
] as const;

/** A kabupaten or kota with its own MPP and the MPP of its province that serves it, where they exist. */
export interface RegionFacts {
  /** The columns that are the same on any day. */
  lasting: Pick<
    Region,
    | (typeof lastingColumns)[number]
    | (typeof provinceColumns)[number]
    | 'kind'
    | 'administrative'
    | 'underdeveloped'
  >;
  own: Mpp | null;
  serving: Mpp | null;
  /** The latest day its start as a pilot of MPP Digital can mean; null where it is none. */
  pilotSince: string | null;
}

/** Names of provinces or island groups by code or id, in the order in which they are shown. */
export type AreaNames = ReadonlyMap<string, { name_id: string; name_en: string }>;

/** All facts of the page. */
export interface Facts {
  /** In the order of the codes. */
  regions: RegionFacts[];
  /** Every MPP: those of the regions, and those that provinces run. */
  mpps: Mpp[];
  /** The official series, the earliest first. */
  official: OfficialTotal[];
  /** Last day on which sources were checked. */
  checkedUntil: string;
}

/** The day from which an MPP counts as inaugurated; null where it is not. */
export function inauguratedFrom({ inaugurated_on, inaugurated_by }: Mpp): string | null {
  const date = inaugurated_on ?? inaugurated_by;
  return date === null ? null : lastDay(date);
}
