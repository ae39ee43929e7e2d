/** Packing the facts for the page, at build. `unpackFacts` is the inverse. */
import { group } from 'd3-array';
import { lastDay } from '../../data/partial-date.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import {
  lastingColumns,
  mppColumns,
  mppStatuses,
  provinceColumns,
  type MppStatus,
} from '../answers/facts.ts';
import type { PackedFacts } from '../answers/packed-facts.ts';
import { toColumns } from '../answers/row-columns.ts';
import type { Region } from '../state/columns/region.ts';
import { kinds, type Kind } from '../state/criteria/location.ts';
import { grades, type Grade } from '../state/criteria/reports.ts';

/** The database rows that the facts are made from. */
export interface FactRows {
  /** In the order of their codes. */
  regions: readonly Region[];
  mpps: readonly ViewRow<'mpp_list'>[];
  observations: readonly Row<(typeof tables)['observations']>[];
  dates: readonly ViewRow<'region_dates'>[];
  official: readonly ViewRow<'official_series'>[];
  /** In the order of the vocabulary. */
  services: readonly { id: string }[];
  offered: readonly Row<(typeof tables)['services_offered']>[];
  places: readonly Row<(typeof tables)['places']>[];
  /** Last day on which sources were checked, `YYYY-MM-DD`. */
  checkedUntil: string;
}

/** The rows without repeated or derivable values. */
export function packFacts(rows: FactRows): PackedFacts {
  const { regions, mpps, official, checkedUntil } = rows;
  const indexOf = new Map(regions.map(({ region_code }, index) => [region_code, index]));
  const provinces = new Map(regions.map((region) => [region.province_code, region]));
  return {
    provinces: toColumns([...provinces.values()], provinceColumns),
    regions: packRegions(regions, [...provinces.keys()]),
    administrative: regions.flatMap((region, index) => (region.administrative ? [index] : [])),
    mpps: packMpps(mpps),
    runBy: mpps.map(({ region_code }) => indexOf.get(region_code) ?? null),
    serves: mpps.flatMap(({ serves }, index) => {
      const codes = serves?.split(';') ?? [];
      return codes.length === 0 ? [] : [[index, codes.map((code) => indexOf.get(code)!)]];
    }),
    counts: packCounts(rows),
    services: rows.services.map(({ id }) => id),
    named: packNamed(rows),
    hours: packHours(rows),
    underdeveloped: regions.flatMap((region, index) => (region.underdeveloped ? [index] : [])),
    pilots: packPilots(rows),
    official: official.map(({ date, total }) => [date, total]),
    checkedUntil,
  };
}

function packRegions(regions: readonly Region[], codes: string[]): PackedFacts['regions'] {
  return {
    ...toColumns(regions, lastingColumns),
    province: regions.map(({ province_code }) => codes.indexOf(province_code)),
    kind: regions.map(({ kind }) => kinds.indexOf(kind as Kind)),
  };
}

function packMpps(mpps: FactRows['mpps']): PackedFacts['mpps'] {
  return {
    ...toColumns(mpps, mppColumns),
    status: mpps.map(({ status }) => mppStatuses.indexOf(status as MppStatus)),
    grade: mpps.map(({ evidence_grade: grade }) =>
      grade === null ? null : grades.indexOf(grade as Grade),
    ),
  };
}

/** The reports that name available services; planned and ended ones are left out. */
function packNamed({ mpps, services, offered }: FactRows): PackedFacts['named'] {
  const keys = services.map(({ id }) => id);
  const reported = offered.filter(({ basis, ended }) => basis === 'reported' && !ended);
  return mpps.flatMap(({ region_code }, mpp) => {
    const own = reported.filter((row) => row.region_code === region_code);
    return [...group(own, ({ as_of }) => as_of)].map(
      ([asOf, rows]): PackedFacts['named'][number] => [
        mpp,
        asOf,
        rows.map(({ service }) => keys.indexOf(service)),
      ],
    );
  });
}

function packHours({ mpps, places }: FactRows): PackedFacts['hours'] {
  const placeOf = new Map(places.map((place) => [place.region_code, place]));
  return mpps.flatMap(({ region_code }, mpp): PackedFacts['hours'] => {
    const { opening_hours_id, opening_hours_en, hours_as_of } = placeOf.get(region_code) ?? {};
    if (!opening_hours_id || !opening_hours_en) return [];
    return [[mpp, opening_hours_id, opening_hours_en, hours_as_of ?? null]];
  });
}

/** The comparable counts, newest first; several on a day are ordered by source, as in the view. */
function packCounts({ mpps, observations }: FactRows): PackedFacts['counts'] {
  const indexOf = new Map(mpps.map(({ region_code }, index) => [region_code, index]));
  return observations
    .flatMap((row) => {
      const mpp = indexOf.get(row.region_code);
      const counts = row.agencies !== null || row.services !== null;
      if (mpp === undefined || row.as_of === null || !counts) return [];
      if (row.basis !== 'reported' || !row.comparable) return [];
      return [{ ...row, as_of: row.as_of, mpp, day: lastDay(row.as_of) }];
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.source_ids, b.source_ids))
    .map(({ mpp, as_of, agencies, services }) => [mpp, as_of, agencies, services]);
}

function packPilots({ dates }: FactRows): PackedFacts['pilots'] {
  const pilots = new Map<string, number[]>();
  for (const [index, { digital_pilot_from: day }] of dates.entries()) {
    if (day !== null) pilots.set(day, [...(pilots.get(day) ?? []), index]);
  }
  return [...pilots];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
