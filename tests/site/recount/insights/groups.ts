/** The recount of groups of regions: by year, by neighbours, and by pace towards the target of 2024. */
import {
  data,
  countedOn,
  isCovered,
  mppOf,
  percent,
  regionsOfProvince,
  type Region,
} from '../covered.ts';
import { headline } from '../coverage/headline.ts';
import { nearestRegions } from '../regions.ts';
import { inaugurated } from '../covered.ts';
import { sum, type RecountedRow } from './row.ts';

const designated = new Set(data.underdeveloped.map(({ region_code }) => region_code));
const islandOf = new Map(data.provinces.map((row) => [row.code, row.island_group_id]));
const island = ({ province_code }: Region): string => islandOf.get(province_code)!;
const designation = ({ code }: Region): string =>
  designated.has(code) ? 'underdeveloped' : 'other';

/** The day from which a region is covered; undefined if it is not. */
const coveredOn = (region: Region): string | undefined =>
  isCovered(region) ? countedOn(mppOf(region)!.mpp) : undefined;
const coveredBy = (regions: readonly Region[], day: string): Region[] =>
  regions.filter((region) => (coveredOn(region) ?? '9999') <= day);

/** The groups a region is in, as pairs of grouping and member. */
function groupsOf(region: Region): [string, string][] {
  const within = designation(region);
  const islands = new Set(data.regions.filter(({ code }) => designated.has(code)).map(island));
  return [
    ['all', 'all'],
    ['java', island(region) === 'jawa' ? 'java' : 'elsewhere'],
    ['kind', region.kind],
    ['designation', within],
    ...(Number(region.province_code) < 90
      ? [['designation_outside_papua', within] as [string, string]]
      : []),
    ...(islands.has(island(region))
      ? [[`designation_${island(region)}`, within] as [string, string]]
      : []),
  ];
}

/** Every row of `covered_by_group_and_year`. */
export function coveredByGroupAndYear(): RecountedRow[] {
  const groups = new Map<string, Region[]>();
  for (const region of data.regions)
    for (const group of groupsOf(region))
      groups.set(group.join(' '), [...(groups.get(group.join(' ')) ?? []), region]);
  const days = [...inaugurated.map(countedOn)].sort();
  const [first, last] = [days[0]!, headline('official_as_of').value as string];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, regions]) =>
      Array.from({ length: years }, (_, index) => {
        const year = Number(first.slice(0, 4)) + index;
        return groupRow(name.split(' '), year, regions);
      }),
    );
}

function groupRow(
  [grouping, member]: readonly string[],
  year: number,
  regions: readonly Region[],
): RecountedRow {
  const covered = coveredBy(regions, `${year}-12-31`);
  const people = (of: readonly Region[]): number => sum(of.map(({ population }) => population));
  return {
    cells: {
      grouping,
      member,
      year,
      covered: covered.length,
      regions: regions.length,
      covered_percent: percent(covered.length, regions.length),
      population: people(regions),
      population_covered: people(covered),
      population_covered_percent: percent(people(covered), people(regions)),
      uncovered: regions.length - covered.length,
    },
    rows: regions,
  };
}

const neighboursOf = (code: string): Set<string> =>
  new Set(
    data.borders
      .filter((row) => row.region_a === code || row.region_b === code)
      .map((row) => (row.region_a === code ? row.region_b : row.region_a)),
  );

/** Every row of `uncovered_regions`. */
export function uncoveredRegions(): RecountedRow[] {
  const without = data.regions
    .filter((region) => !isCovered(region))
    .toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
  const own = new Set(inaugurated.map(({ region_code }) => region_code));
  const byCode = new Map(data.regions.map((region) => [region.code, region]));
  return without.map((region) => {
    const beside = [...neighboursOf(region.code)].map((code) => byCode.get(code)!);
    const nearest = nearestRegions(data.regions, own, region.code)[0]!;
    return {
      cells: {
        region_code: region.code,
        kind: region.kind,
        name: region.name,
        province_code: region.province_code,
        island_group_id: island(region),
        status: mppOf(region)?.mpp.status ?? 'none',
        population: region.population,
        population_rank: without.filter((one) => one.population > region.population).length + 1,
        land_neighbours: beside.length,
        land_neighbours_covered: beside.filter(isCovered).length,
        mpp_code: nearest.rows[1]!.code,
        distance_km: Math.round(nearest.kilometres),
      },
      rows: [region],
    };
  });
}

/** The row of `uncovered_summary`. */
export function uncoveredSummary(): RecountedRow[] {
  const all = uncoveredRegions();
  const number = (row: RecountedRow, column: string): number => row.cells[column] as number;
  const people = sum(all.map((row) => number(row, 'population')));
  const cells = {
    uncovered: all.length,
    regions: data.regions.length,
    population_uncovered: people,
    population_uncovered_percent: percent(people, sum(data.regions.map((one) => one.population))),
    surrounded: all.filter(
      (row) =>
        number(row, 'land_neighbours') > 0 &&
        number(row, 'land_neighbours') === number(row, 'land_neighbours_covered'),
    ).length,
    beyond_100_km: all.filter((row) => number(row, 'distance_km') > 100).length,
    farthest_km: Math.max(...all.map((row) => number(row, 'distance_km'))),
  };
  return [{ cells, rows: data.regions }];
}

/** Every row of `province_pace`. */
export function provincePace(): RecountedRow[] {
  const stated = headline('target_stated_on').value as string;
  const time = (day: string): number => Date.parse(day);
  const passed = (time('2023-12-31') - time(stated)) / (time('2024-12-31') - time(stated));
  return data.provinces.map((province) => {
    const regions = regionsOfProvince(province.code);
    const [start, middle, end] = [stated, '2023-12-31', '2024-12-31'].map(
      (day) => coveredBy(regions, day).length,
    ) as [number, number, number];
    const classOf = (now: number, share: number): string => {
      if (now === regions.length) return 'done';
      if (now === start) return 'stalled';
      return now - start >= share * (regions.length - start) ? 'on_pace' : 'slower';
    };
    return {
      cells: {
        province_code: province.code,
        name_id: province.name_id,
        name_en: province.name_en,
        regions: regions.length,
        covered_at_start: start,
        covered_2023: middle,
        covered_2024: end,
        class_2023: classOf(middle, passed),
        class_2024: classOf(end, 1),
      },
      rows: regions,
    };
  });
}

/** Every row of `pace_classes`. */
export function paceClasses(): RecountedRow[] {
  const provinces = provincePace();
  return ['done', 'on_pace', 'slower', 'stalled'].map((name) => {
    const of = (column: string) => provinces.filter(({ cells }) => cells[column] === name).length;
    const cells = {
      pace_class: name,
      provinces_2023: of('class_2023'),
      provinces_2024: of('class_2024'),
    };
    return { cells, rows: data.regions };
  });
}
