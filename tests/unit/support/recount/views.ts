/** The views counted again in TypeScript, from the rows alone, to compare with the SQL. */
import { countedOn, listedBy, officialSeries } from '../../../../src/data/reconcile.ts';
import type { Dataset } from '../../../../src/data/tables/index.ts';
import type { Status } from '../../../../src/db/schema/views.ts';

type Facility = Dataset['facilities'][number];
type Region = Dataset['regions'][number];

/** A region with its status and the day from which it counts as covered. */
export interface RecountedRegion extends Region {
  status: Status;
  coveredOn: string | null;
}

/** The status of every region, in the order of the CSV. */
export function recountRegions({ regions, facilities }: Dataset): RecountedRegion[] {
  const own = new Map(facilities.map((facility) => [facility.region_code, facility]));
  const serving = new Map<string, Facility>();
  for (const facility of facilities.filter(({ status }) => status === 'inaugurated')) {
    for (const code of facility.serves?.split(';') ?? []) serving.set(code, facility);
  }
  return regions.map((region) => {
    const mine = own.get(region.code);
    const theirs = serving.get(region.code);
    if (mine?.status === 'inaugurated') {
      return { ...region, status: 'inaugurated', coveredOn: countedOn(mine) };
    }
    if (theirs) return { ...region, status: 'served', coveredOn: countedOn(theirs) };
    return { ...region, status: mine?.status ?? 'none', coveredOn: null };
  });
}

/** How many regions of a set have each status, how many are covered, and their people. */
export function recountCoverage(regions: readonly RecountedRegion[]) {
  const having = (status: Status): number =>
    regions.filter((region) => region.status === status).length;
  const covered = regions.filter(({ coveredOn }) => coveredOn !== null);
  return {
    regions: regions.length,
    inaugurated: having('inaugurated'),
    served: having('served'),
    covered: covered.length,
    operating: having('operating'),
    preparing: having('preparing'),
    without: having('none'),
    covered_percent: percent(covered.length, regions.length),
    population: people(regions),
    population_covered: people(covered),
  };
}

/** Progress at every date on which the official total or the list changes. */
export function recountProgress(dataset: Dataset) {
  const series = officialSeries(dataset);
  const regions = recountRegions(dataset);
  const counted = dataset.facilities.map(countedOn).filter((day) => day !== null);
  const dates = new Set([...series.map(({ date }) => date), ...counted]);
  const autonomous = dataset.regions.filter(({ administrative }) => !administrative).length;
  return [...dates].sort().map((date) => {
    const official = series.findLast((stated) => stated.date <= date);
    const covered = regions.filter(({ coveredOn }) => coveredOn !== null && coveredOn <= date);
    return {
      date,
      official_total: official?.total ?? null,
      official_as_of: official?.date ?? null,
      listed: listedBy(dataset, date).length,
      covered: covered.length,
      covered_percent: percent(covered.length, regions.length),
      base_514: regions.length,
      share_514_percent: official ? percent(official.total, regions.length) : null,
      base_508: autonomous,
      share_508_percent: official ? percent(official.total, autonomous) : null,
    };
  });
}

function people(regions: readonly Region[]): number {
  return regions.reduce((sum, { population }) => sum + population, 0);
}

function percent(part: number, base: number): number {
  return Math.round((1000 * part) / base) / 10;
}
