/** Collects everything the data contains about one region, for its page. */
import { group } from 'd3-array';
import type { Row } from '../../data/table.ts';
import type { tables, TableName } from '../../data/tables/index.ts';
import { newestFirst } from './region-services.ts';
import { table, view } from '../site-data.ts';
import type { ViewRow } from '../schema/views.ts';

/** A row of the view `region_status`: a region and its status. */
export type Region = ViewRow<'region_status'>;
/** A row of the table `Name`. */
export type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;

interface Commitment {
  signed: RowOf<'commitments'>;
  event: RowOf<'commitment_events'>;
}

/** Everything the data contains about one region; lists are empty where nothing is known. */
export interface RegionFacts {
  region: Region;
  row: RowOf<'regions'>;
  province: ViewRow<'coverage_by_province'>;
  /** The region's own MPP, or the province's MPP that serves it. */
  mpp: ViewRow<'mpp_list'> | undefined;
  /** The event that inaugurated the MPP, and all MPPs of that event. */
  batch: ViewRow<'batch_summary'> | undefined;
  batchMpps: ViewRow<'mpp_list'>[];
  place: RowOf<'places'> | undefined;
  /** Services that sources name as available or planned, and limits of them; newest first. */
  services: RowOf<'services_offered'>[];
  limits: RowOf<'service_limits'>[];
  /** Newest first, undated ones last. */
  observations: RowOf<'observations'>[];
  newest: ViewRow<'latest_observation'> | undefined;
  digital: RowOf<'digital'>[];
  evaluations: RowOf<'evaluations'>[];
  commitments: Commitment[];
  neighbours: Region[];
  nearest: NearestMpp[];
  /** Codes of the region in lists other than that of the Ministry of Home Affairs. */
  codes: RowOf<'region_codes'>[];
  /** Set where a regulation lists the region as underdeveloped. */
  underdeveloped: RowOf<'underdeveloped'> | undefined;
}

/** One of the nearest inaugurated MPPs, with its region and, if known, its address. */
export interface NearestMpp {
  row: ViewRow<'nearest_mpps'>;
  region: Region;
  place: RowOf<'places'> | undefined;
}

/**
 * Returns the facts of a region, including those recorded for the MPP that serves it: a region of
 * Jakarta has the address and counts of the province's MPP. Throws when the region's rows are missing.
 */
export async function regionFacts(region: Region): Promise<RegionFacts> {
  const code = region.region_code;
  const codes = [...new Set([code, region.mpp_code ?? code])];
  const of = <R extends { region_code: string }>(rows: readonly R[]): R[] => {
    const byCode = grouped(rows, 'region_code');
    return codes.flatMap((each) => byCode.get(each) ?? []);
  };
  const regions = grouped(await view('region_status'), 'region_code');
  const regionOf = (wanted: string): Region => only(regions.get(wanted), wanted);
  const mpp = of(await view('mpp_list')).at(-1);
  const events = grouped(await table('commitment_events'), 'id');
  const places = grouped(await table('places'), 'region_code');
  return {
    region,
    row: only(grouped(await table('regions'), 'code').get(code), code),
    province: only(
      grouped(await view('coverage_by_province'), 'province_code').get(region.province_code),
      region.province_code,
    ),
    mpp,
    ...(await eventOf(mpp)),
    place: of(await table('places'))[0],
    services: of(await table('services_offered')).toSorted(newestFirst),
    limits: of(await table('service_limits')).toSorted(newestFirst),
    observations: of(await table('observations')).toSorted(newestFirst),
    newest: of(await view('latest_observation'))[0],
    digital: grouped(await table('digital'), 'region_code').get(code) ?? [],
    evaluations: of(await table('evaluations')),
    commitments: of(await table('commitments')).map((signed) => ({
      signed,
      event: only(events.get(signed.event_id), signed.event_id),
    })),
    neighbours: (grouped(await view('neighbours'), 'region_code').get(code) ?? []).map((row) =>
      regionOf(row.neighbour_code),
    ),
    nearest: (grouped(await view('nearest_mpps'), 'region_code').get(code) ?? []).map((row) => ({
      row,
      region: regionOf(row.mpp_code),
      place: places.get(row.mpp_code)?.[0],
    })),
    codes: grouped(await table('region_codes'), 'region_code').get(code) ?? [],
    underdeveloped: grouped(await table('underdeveloped'), 'region_code').get(code)?.[0],
  };
}

/** The keys of every source of something on the page, separated by `;`. */
export function allSourceIds(facts: RegionFacts): string {
  const { row, mpp, batch, place, underdeveloped, nearest } = facts;
  const { services, limits, observations, digital, evaluations, commitments, codes } = facts;
  const rows = [
    ...[mpp, batch, place].filter((each) => each !== undefined),
    ...services,
    ...limits,
    ...observations,
    ...digital,
    ...evaluations,
    ...commitments.map(({ signed }) => signed),
    ...nearest.flatMap((one) => one.place ?? []),
    row,
    ...codes,
    ...(underdeveloped ? [underdeveloped] : []),
  ];
  return [...new Set(rows.flatMap(({ source_ids }) => source_ids.split(';')))].join(';');
}

async function eventOf(
  mpp: ViewRow<'mpp_list'> | undefined,
): Promise<Pick<RegionFacts, 'batch' | 'batchMpps'>> {
  const id = mpp?.batch_id;
  if (id === undefined || id === null) return { batch: undefined, batchMpps: [] };
  return {
    batch: only(grouped(await view('batch_summary'), 'id').get(id), id),
    batchMpps: grouped(await view('mpp_list'), 'batch_id').get(id) ?? [],
  };
}

const groups = new WeakMap<object, Map<string, Map<unknown, unknown>>>();

/** Groups rows by a column, once per array of rows, because a thousand pages need the same groups. */
function grouped<R extends object>(
  rows: readonly R[],
  column: keyof R & string,
): ReadonlyMap<unknown, R[]> {
  const byColumn = groups.get(rows) ?? new Map<string, Map<unknown, unknown>>();
  groups.set(rows, byColumn);
  const known = byColumn.get(column) ?? group(rows, (row) => row[column]);
  byColumn.set(column, known);
  return known as ReadonlyMap<unknown, R[]>;
}

function only<R>(rows: readonly R[] | undefined, key: string): R {
  const row = rows?.[0];
  if (row === undefined) throw new Error(`The data has no row ${key} that a page needs.`);
  return row;
}
