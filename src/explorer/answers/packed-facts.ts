/** The facts as the page carries them: columns instead of rows, without repetition. */
import { lastDay } from '../../data/partial-date.ts';
import { group } from 'd3-array';
import type { Region } from '../state/columns/region.ts';
import { kinds } from '../state/criteria/location.ts';
import { grades } from '../state/criteria/reports.ts';
import {
  mppStatuses,
  type Count,
  type Facts,
  type Hours,
  type lastingColumns,
  type Mpp,
  type mppColumns,
  type NamedServices,
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

/** An MPP without its counts, services and hours, and with indexes instead of words. */
interface PackedMpp extends Pick<Mpp, (typeof mppColumns)[number]> {
  /** Index in the statuses of an MPP. */
  status: number;
  /** Index in the grades of evidence; null where there is none. */
  grade: number | null;
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
  /** The keys of the services that `named` has by their indexes. */
  services: string[];
  /** Index of an MPP, date, and indexes of the services that a report of that date names. */
  named: [number, string | null, number[]][];
  /** Index of an MPP, its opening hours in Indonesian and English, and their date. */
  hours: [number, string, string, string | null][];
  /** Indexes of the regions designated as underdeveloped. */
  underdeveloped: number[];
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
  underdeveloped,
}: PackedFacts): RegionFacts['lasting'][] {
  const ofProvinces = fromColumns(provinces);
  return fromColumns(regions).map(({ province, kind, ...columns }, index) => ({
    ...columns,
    ...ofProvinces[province]!,
    kind: kinds[kind]!,
    administrative: administrative.includes(index),
    underdeveloped: underdeveloped.includes(index),
  }));
}

function unpackMpps(packed: PackedFacts): Mpp[] {
  const { mpps, counts, named, hours } = packed;
  const countsOf = group(counts, ([mpp]) => mpp);
  const namedAt = group(named, ([mpp]) => mpp);
  const hoursOf = new Map(hours.map((each) => [each[0], each]));
  return fromColumns(mpps).map(({ status, grade, ...columns }, index) => ({
    ...columns,
    grade: grade === null ? null : grades[grade]!,
    status: mppStatuses[status]!,
    counts: (countsOf.get(index) ?? []).map(unpackCount),
    named: (namedAt.get(index) ?? []).map((report) => unpackNamed(report, packed)),
    hours: unpackHours(hoursOf.get(index), packed),
  }));
}

function unpackNamed(
  [, asOf, indexes]: PackedFacts['named'][number],
  { services, checkedUntil }: PackedFacts,
): NamedServices {
  const day = reportDay(asOf, checkedUntil);
  return { asOf, day, services: indexes.map((index) => services[index]!) };
}

function unpackHours(
  hours: PackedFacts['hours'][number] | undefined,
  { checkedUntil }: PackedFacts,
): Hours | null {
  if (!hours) return null;
  const [, id, en, asOf] = hours;
  return { id, en, asOf, day: reportDay(asOf, checkedUntil) };
}

/** A report of "2026-02" was made by the day on which the newest page was read, even in that month. */
function reportDay(asOf: string | null, checkedUntil: string): string {
  const day = asOf === null ? checkedUntil : lastDay(asOf);
  return day < checkedUntil ? day : checkedUntil;
}

function unpackCount([, asOf, agencies, services]: PackedFacts['counts'][number]): Count {
  return { asOf, day: lastDay(asOf), agencies, services };
}

function byRegion<Value>(groups: readonly (readonly [Value, number[]])[]): Map<number, Value> {
  return new Map(groups.flatMap(([value, regions]) => regions.map((region) => [region, value])));
}
