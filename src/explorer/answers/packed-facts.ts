/** The facts as the page carries them: columns instead of rows, and nothing said twice. */
import { lastDay } from '../../data/partial-date.ts';
import { group } from 'd3-array';
import {
  mppStatuses,
  type Count,
  type Facts,
  type Mpp,
  type Place,
  type PlaceNames,
} from './facts.ts';
import { kinds } from '../state/state.ts';

export interface PackedFacts {
  /** Code, Indonesian name, English name, island group. */
  provinces: [string, string, string, string][];
  regions: {
    code: string[];
    name: string[];
    /** Each region's place in `provinces`, and in the kinds. */
    province: number[];
    kind: number[];
    population: number[];
    /** Places of the administrative regions. */
    administrative: number[];
  };
  mpps: {
    /** Place of the region that runs it; null where a province does. */
    region: (number | null)[];
    /** Place in the statuses of an MPP. */
    status: number[];
    name: (string | null)[];
    inauguratedOn: (string | null)[];
    inauguratedBy: (string | null)[];
    openedOn: (string | null)[];
  };
  /** An MPP and the regions it serves, by their places. */
  serves: [number, number[]][];
  /** Of an MPP by its place: date, agencies, services; the newest first. */
  counts: [number, string, number | null, number | null][];
  /** A day, and the places of the regions that became digital pilots by then. */
  pilots: [string, number[]][];
  /** Day and total. */
  official: [string, number][];
  checkedUntil: string;
}

/** The facts that were packed. */
export function unpackFacts(packed: PackedFacts): Facts {
  const mpps = unpackMpps(packed);
  const own = new Map(packed.mpps.region.map((region, index) => [region, mpps[index]!]));
  const serving = byRegion(packed.serves.map(([mpp, regions]) => [mpps[mpp]!, regions]));
  const pilotSince = byRegion(packed.pilots);
  const places = packed.regions.code.map((_, index): Place => ({
    lasting: lastingColumns(packed, index),
    own: own.get(index) ?? null,
    serving: serving.get(index) ?? null,
    pilotSince: pilotSince.get(index) ?? null,
  }));
  const official = packed.official.map(([date, total]) => ({ date, total }));
  return { places, mpps, official, checkedUntil: packed.checkedUntil };
}

/** The names of the provinces by their codes. */
export function provinceNamesOf({ provinces }: PackedFacts): PlaceNames {
  return new Map(
    provinces.map(([code, name_id, name_en]) => [code, { name_id, name_en }] as const),
  );
}

function lastingColumns({ regions, provinces }: PackedFacts, index: number): Place['lasting'] {
  const [code, nameId, nameEn, island] = provinces[regions.province[index]!]!;
  return {
    region_code: regions.code[index]!,
    kind: kinds[regions.kind[index]!]!,
    name: regions.name[index]!,
    province_code: code,
    province_name_id: nameId,
    province_name_en: nameEn,
    island_group_id: island,
    population: regions.population[index]!,
    administrative: regions.administrative.includes(index),
  };
}

function unpackMpps({ mpps, counts }: PackedFacts): Mpp[] {
  const countsOf = group(counts, ([mpp]) => mpp);
  return mpps.status.map((status, index) => ({
    status: mppStatuses[status]!,
    name: mpps.name[index]!,
    inauguratedOn: mpps.inauguratedOn[index]!,
    inauguratedBy: mpps.inauguratedBy[index]!,
    openedOn: mpps.openedOn[index]!,
    counts: (countsOf.get(index) ?? []).map(unpackCount),
  }));
}

function unpackCount([, asOf, agencies, services]: PackedFacts['counts'][number]): Count {
  return { asOf, day: lastDay(asOf), agencies, services };
}

function byRegion<Value>(groups: readonly (readonly [Value, number[]])[]): Map<number, Value> {
  return new Map(groups.flatMap(([value, regions]) => regions.map((region) => [region, value])));
}
