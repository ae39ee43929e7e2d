/** The recount of covered regions, by the column names of the coverage views. */
import {
  count,
  countedOn,
  inaugurated,
  isCovered,
  mppOf,
  percent,
  type Evidence,
  type Region,
} from '../covered.ts';

/** Counts of a set of regions, by the column names of the coverage views. */
export function coverage(regions: readonly Region[], column: string): Evidence {
  const having = (test: (region: Region) => boolean): Evidence => {
    const found = regions.filter(test);
    return {
      value: found.length,
      rows: found.flatMap((region) => [region, mppOf(region)?.mpp ?? region]),
    };
  };
  const people = (of: readonly Region[]): number =>
    of.reduce((sum, { population }) => sum + population, 0);
  const covered = having(isCovered);
  switch (column) {
    case 'regions':
      return count(regions);
    case 'covered':
      return covered;
    case 'uncovered':
      return having((region) => !isCovered(region));
    case 'covered_percent':
      return { ...covered, value: percent(covered.value as number, regions.length) };
    case 'inaugurated':
      return having((region) => isCovered(region) && mppOf(region)!.own);
    case 'served':
      return having((region) => isCovered(region) && !mppOf(region)!.own);
    case 'operating':
    case 'preparing':
      return having((region) => mppOf(region)?.mpp.status === column);
    case 'without':
      return having((region) => mppOf(region) === undefined);
    case 'population_covered_percent':
      return { rows: regions, value: percent(people(regions.filter(isCovered)), people(regions)) };
    case 'first_counted_on':
      return {
        rows: covered.rows,
        value:
          regions
            .filter(isCovered)
            .map((region) => countedOn(mppOf(region)!.mpp))
            .toSorted()[0] ?? null,
      };
    case 'autonomous_regions':
      return count(regions.filter(({ administrative }) => !administrative));
    case 'mpps':
      return mppsOf(new Set(regions.map(({ province_code }) => province_code)));
    case 'provinces':
      return {
        value: new Set(regions.map(({ province_code }) => province_code)).size,
        rows: regions,
      };
    case 'population':
      return { value: people(regions), rows: regions };
    case 'population_covered':
      return { value: people(regions.filter(isCovered)), rows: regions };
    default:
      throw new Error(`no recount of the coverage column ${column}`);
  }
}

/** Inaugurated MPPs of provinces, those that a province runs itself among them. */
function mppsOf(provinces: ReadonlySet<string>): Evidence {
  return count(inaugurated.filter(({ region_code }) => provinces.has(region_code.slice(0, 2))));
}
