/** The facts as the page carries them: columns instead of rows, without repetition. */
import { lastDay } from '../../data/partial-date.ts';
import { group } from 'd3-array';
import type { Region } from '../state/columns/region.ts';
import { kinds } from '../state/criteria/location.ts';
import {
  mppStatuses,
  type Count,
  type Facts,
  type lastingColumns,
  type Mpp,
  type mppColumns,
  type RegionFacts,
  type AreaNames,
  type provinceColumns,
} from './facts.ts';
import { fromColumns, type Columns } from './row-columns.ts';

/** A region without the columns of its province, and with indexes instead of words. */
interface PackedRegion extends Pick<Region, (typeof lastingColumns)[number]> {
  /** Index in `provinces`, and in the kinds. */
  province: number;
  kind: number;
}

/** An MPP without its counts, and with an index instead of its status. */
interface PackedMpp extends Pick<Mpp, (typeof mppColumns)[number]> {
  /** Index in the statuses of an MPP. */
  status: number;
}

/** What the page carries as JSON. */
export interface PackedFacts {
  provinces: Columns<Pick<Region, (typeof provinceColumns)[number]>>;
  regions: Columns<PackedRegion>;
  /** Indexes of the administrative regions. */
  administrative: number[];
  mpps: Columns<PackedMpp>;
  /** For each MPP the index of the region that runs it; null where a province does. */
  runBy: (number | null)[];
  /** The index of an MPP and of the regions that it serves. */
  serves: [number, number[]][];
  /** Index of an MPP, date, agencies, services; the newest first. */
  counts: [number, string, number | null, number | null][];
  /** A day, and the indexes of the regions that became digital pilots by then. */
  pilots: [string, number[]][];
  /** Day and total. */
  official: [string, number][];
  checkedUntil: string;
}

/** The facts that were packed. */
export function unpackFacts(packed: PackedFacts): Facts {
  const mpps = unpackMpps(packed);
  const own = new Map(packed.runBy.map((region, index) => [region, mpps[index]!]));
  const serving = byRegion(packed.serves.map(([mpp, regions]) => [mpps[mpp]!, regions]));
  const pilotSince = byRegion(packed.pilots);
  const regions = unpackRegions(packed).map((lasting, index): RegionFacts => ({
    lasting,
    own: own.get(index) ?? null,
    serving: serving.get(index) ?? null,
    pilotSince: pilotSince.get(index) ?? null,
  }));
  const official = packed.official.map(([date, total]) => ({ date, total }));
  return { regions, mpps, official, checkedUntil: packed.checkedUntil };
}

/** The names of the provinces by their codes. */
export function provinceNamesOf({ provinces }: PackedFacts): AreaNames {
  return new Map(
    fromColumns(provinces).map(
      ({ province_code, province_name_id: name_id, province_name_en: name_en }) =>
        [province_code, { name_id, name_en }] as const,
    ),
  );
}

function unpackRegions({
  regions,
  provinces,
  administrative,
}: PackedFacts): RegionFacts['lasting'][] {
  const ofProvinces = fromColumns(provinces);
  return fromColumns(regions).map(({ province, kind, ...columns }, index) => ({
    ...columns,
    ...ofProvinces[province]!,
    kind: kinds[kind]!,
    administrative: administrative.includes(index),
  }));
}

function unpackMpps({ mpps, counts }: PackedFacts): Mpp[] {
  const countsOf = group(counts, ([mpp]) => mpp);
  return fromColumns(mpps).map(({ status, ...columns }, index) => ({
    ...columns,
    status: mppStatuses[status]!,
    counts: (countsOf.get(index) ?? []).map(unpackCount),
  }));
}

function unpackCount([, asOf, agencies, services]: PackedFacts['counts'][number]): Count {
  return { asOf, day: lastDay(asOf), agencies, services };
}

function byRegion<Value>(groups: readonly (readonly [Value, number[]])[]): Map<number, Value> {
  return new Map(groups.flatMap(([value, regions]) => regions.map((region) => [region, value])));
}
