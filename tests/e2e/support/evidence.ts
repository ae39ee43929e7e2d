/**
 * An independent recount from the CSV rows, without SQL: for a number or date on a page, what it
 * must be and which rows it rests on. The trace test compares pages with it.
 */
import { loadDataset } from '../../../src/data/load.ts';
import { lastDay } from '../../../src/data/partial-date.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import { nearestRegions, rowByKey, type Evidence } from './evidence-region.ts';
import { provenanceEvidence } from './provenance-evidence.ts';
import { inaugurationsOf, targetOutcome } from './evidence-figures.ts';
import { serviceEvidence } from './service-evidence.ts';

type Facility = Dataset['facilities'][number];
type Region = Dataset['regions'][number];

export const data = loadDataset('data');

const countedOn = (mpp: Facility): string => lastDay((mpp.inaugurated_on ?? mpp.inaugurated_by)!);
const inaugurated = data.facilities.filter(({ status }) => status === 'inaugurated');
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const count = (rows: readonly object[]): Evidence => ({ value: rows.length, rows });

/** The official statements the site uses, oldest first. */
const official = [
  ...data.totals
    .filter(({ series }) => series === 'used')
    .map((row) => ({ date: lastDay(row.as_of), total: row.total, row })),
  ...data.batches
    .filter((row) => row.cumulative_total !== null && row.date.length === 10)
    .map((row) => ({ date: row.date, total: row.cumulative_total!, row })),
].toSorted((a, b) => (a.date < b.date ? -1 : 1));

function officialOn(day: string): { date: string; total: number; rows: object[] } {
  const last = official.filter(({ date }) => date <= day).at(-1)!;
  const rows = official.filter(({ date }) => date === last.date).map(({ row }) => row);
  return { date: last.date, total: last.total, rows };
}

function mppOf(region: Region): { mpp: Facility; own: boolean } | undefined {
  const own = data.facilities.find(({ region_code }) => region_code === region.code);
  if (own?.status === 'inaugurated') return { mpp: own, own: true };
  const serving = inaugurated.find(({ serves }) => serves?.split(';').includes(region.code));
  if (serving) return { mpp: serving, own: false };
  return own && { mpp: own, own: true };
}

const isCovered = (region: Region): boolean => mppOf(region)?.mpp.status === 'inaugurated';

/** Counts of a set of regions, by the column names of the coverage views. */
function coverage(regions: readonly Region[], column: string): Evidence {
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
    default:
      throw new Error(`no recount of the coverage column ${column}`);
  }
}

function regionsOfProvince(code: string): Region[] {
  return data.regions.filter(({ province_code }) => province_code === code);
}

function provincePlace(code: string): Evidence {
  const share = (of: string): number => {
    const regions = regionsOfProvince(of);
    return regions.filter(isCovered).length / regions.length;
  };
  const ahead = data.provinces.filter((province) => share(province.code) > share(code));
  return { value: ahead.length + 1, rows: data.provinces };
}

function headline(column: string): Evidence {
  const now = officialOn('9999');
  const then = officialOn('2024-12-31');
  const target = data.targets
    .filter((row) => row.year === 2024 && row.target !== null && row.target === row.denominator)
    .toSorted((a, b) => (a.stated_on < b.stated_on ? -1 : 1))
    .at(-1)!;
  const autonomous = data.regions.filter(({ administrative }) => !administrative);
  const complete = (wanted: number): object[] =>
    data.provinces.filter(({ code }) => {
      const regions = regionsOfProvince(code);
      return regions.filter(isCovered).length === (wanted === 1 ? regions.length : 0);
    });
  const listed = inaugurated.filter((mpp) => countedOn(mpp) <= now.date);
  const answers: Record<string, () => Evidence> = {
    official_total: () => ({ value: now.total, rows: now.rows }),
    official_as_of: () => ({ value: now.date, rows: now.rows }),
    listed: () => count(listed),
    gap: () => ({ value: now.total - listed.length, rows: [...now.rows, ...listed] }),
    base_514: () => count(data.regions),
    share_514_percent: () => ({ value: percent(now.total, data.regions.length), rows: now.rows }),
    base_508: () => count(autonomous),
    share_508_percent: () => ({ value: percent(now.total, autonomous.length), rows: now.rows }),
    target_2024: () => ({ value: target.target, rows: [target] }),
    reached_2024: () => ({ value: then.total, rows: then.rows }),
    reached_2024_as_of: () => ({ value: then.date, rows: then.rows }),
    reached_2024_percent: () => ({ value: percent(then.total, target.target!), rows: then.rows }),
    short_2024: () => ({ value: target.target! - then.total, rows: [target, ...then.rows] }),
    still_short: () => ({ value: target.target! - now.total, rows: [target, ...now.rows] }),
    operating: () => count(data.facilities.filter(({ status }) => status === 'operating')),
    preparing: () => count(data.facilities.filter(({ status }) => status === 'preparing')),
    collected_until: () => ({ value: data.dataset[0]!.collected_until, rows: [] }),
    newest_page: () => ({ value: data.dataset[0]!.newest_page, rows: [] }),
    covered: () => coverage(data.regions, 'covered'),
    covered_percent: () => coverage(data.regions, 'covered_percent'),
    provinces: () => count(data.provinces),
    complete_provinces: () => count(complete(1)),
    provinces_without: () => count(complete(0)),
  };
  return answers[column]!();
}

function reconciliation(day: string, column: string): Evidence {
  const stated = officialOn(day);
  const listed = inaugurated.filter((mpp) => countedOn(mpp) <= day);
  const rows = [...stated.rows, ...listed];
  if (column === 'as_of') return { value: stated.date, rows: stated.rows };
  if (column === 'official_total') return { value: stated.total, rows: stated.rows };
  if (column === 'listed') return { value: listed.length, rows: listed };
  return { value: stated.total - listed.length, rows };
}

function regionStatus(code: string, column: string): Evidence {
  const region = data.regions.find((row) => row.code === code)!;
  if (column === 'population' || column === 'area_km2') return plainRow(region, column);
  const { mpp } = mppOf(region)!;
  const isMeasure = /^(agencies|services)(_as_of)?$/.test(column);
  if (!isMeasure) return { value: mpp[column as keyof Facility], rows: [mpp] };
  return newestObservation(mpp.region_code, column);
}

/** The newest comparable count of an MPP, or its date where the column ends in `_as_of`. */
function newestObservation(code: string, column: string): Evidence {
  const name = column.replace('_as_of', '') as 'agencies' | 'services';
  const newest = data.observations
    .filter((row) => row.region_code === code && row.basis === 'reported')
    .filter((row) => row.comparable && row.as_of !== null && row[name] !== null)
    .toSorted((a, b) => {
      const [x, y] = [lastDay(a.as_of!), lastDay(b.as_of!)];
      return x === y ? (a.source_ids < b.source_ids ? -1 : 1) : x < y ? 1 : -1;
    })[0]!;
  return { value: column === name ? newest[name] : newest.as_of, rows: [newest] };
}

function provinceProgress(code: string, day: string, column: string): Evidence {
  const regions = regionsOfProvince(code).filter(isCovered);
  const on = regions.filter((region) => countedOn(mppOf(region)!.mpp) === day);
  const by = regions.filter((region) => countedOn(mppOf(region)!.mpp) <= day);
  const rows = by.map((region) => mppOf(region)!.mpp);
  if (column === 'date') return { value: day, rows };
  if (column === 'added') return { value: on.length, rows };
  if (column === 'covered') return { value: by.length, rows };
  return { value: percent(by.length, regionsOfProvince(code).length), rows };
}

function coveredByYear(year: string, column: string): Evidence {
  const by = data.regions.filter((region) => {
    return isCovered(region) && countedOn(mppOf(region)!.mpp).slice(0, 4) <= year;
  });
  const rows = by.map((region) => mppOf(region)!.mpp);
  // A year is a name, written without a thousands separator.
  if (column === 'year') return { value: year, rows };
  if (column === 'covered') return { value: by.length, rows };
  if (column === 'regions') return count(data.regions);
  return { value: percent(by.length, data.regions.length), rows };
}

function plainRow(found: object | undefined, column: string): Evidence {
  const cells = found as Record<string, string | number | null>;
  return { value: cells[column], rows: [cells] };
}

/** What a marked number or date must be, and the CSV rows it rests on. */
export function evidenceFor(view: string, row: string, column: string): Evidence {
  const [first = '', second = ''] = row.split(' ');
  switch (view) {
    case 'headline':
      return headline(column);
    case 'reconciliation':
      return reconciliation(row, column);
    case 'official_series': {
      const { date, total, rows } = officialOn(row);
      return { value: column === 'date' ? date : total, rows };
    }
    case 'coverage_by_island_group': {
      const codes = data.provinces.filter((p) => p.island_group_id === row).map(({ code }) => code);
      return coverage(
        data.regions.filter((region) => codes.includes(region.province_code)),
        column,
      );
    }
    case 'coverage_by_province':
      return column === 'place' ? provincePlace(row) : coverage(regionsOfProvince(row), column);
    case 'progress_by_province':
      return provinceProgress(first, second, column);
    case 'covered_by_year':
      return coveredByYear(row, column);
    case 'target_outcomes':
      return targetOutcome(data, [first, second], column, officialOn);
    case 'inaugurations_by_year':
      return inaugurationsOf(data, row, column);
    case 'region_status':
      return regionStatus(row, column);
    case 'batch_summary':
      return plainRow(
        data.batches.find(({ id }) => id === row),
        column,
      );
    case 'mpp_list': {
      const mpp = data.facilities.find(({ region_code }) => region_code === row)!;
      return column === 'counted_on'
        ? { value: countedOn(mpp), rows: [mpp] }
        : plainRow(mpp, column);
    }
    case 'nearest_mpps': {
      const codes = new Set(inaugurated.map(({ region_code }) => region_code));
      const { kilometres, rows } = nearestRegions(data.regions, codes, first)[Number(second) - 1]!;
      return { value: Math.round(kilometres), rows };
    }
    // A source rests on nothing but itself.
    case 'sources':
      return { ...plainRow(rowByKey(data, view, row), column), rows: [] };
    case 'corrections': {
      const { value, rows } = plainRow(rowByKey(data, view, row), column);
      // Where only a definition or a wording changed, no source is behind the change.
      return { value, rows: rows.filter((entry) => 'source_ids' in entry && entry.source_ids) };
    }
    case 'evaluations': {
      const found = plainRow(rowByKey(data, view, row), column);
      // A year is a name, written without a thousands separator.
      return column === 'year' ? { ...found, value: String(found.value) } : found;
    }
    case 'places':
    case 'digital':
    case 'commitment_events':
      return plainRow(rowByKey(data, view, row), column);
    case 'milestones':
      return plainRow(
        data.milestones.find((m) => `${m.date} ${m.title_id}` === row),
        column,
      );
    case 'province_reports':
      return plainRow(
        data.province_reports.find((r) => `${r.province_code} ${r.as_of}` === row),
        column,
      );
    case 'latest_observation':
    case 'observations':
    case 'service_distribution':
    case 'service_histogram':
    case 'service_left_out':
      return serviceEvidence(data, view, row, column);
    default:
      return provenanceEvidence(data, view, row, column);
  }
}
