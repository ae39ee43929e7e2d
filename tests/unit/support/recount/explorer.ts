/**
 * What the explorer should show in a state, counted from the rows of the CSVs in plain loops, without SQL
 * or code of the engines. It is slow and simple on purpose.
 */
import type { Dataset } from '../../../../src/data/tables/index.ts';
import type { Range } from '../../../../src/explorer/state/criteria/criterion.ts';
import type { ExplorerState } from '../../../../src/explorer/state/state.ts';
import { isOver, lastDayOf } from './dates.ts';

type Facility = Dataset['facilities'][number];
type Observation = Dataset['observations'][number];

/** A region on a day. */
interface PlainRegion {
  code: string;
  province: string;
  island: string;
  kind: string;
  administrative: boolean;
  status: string;
  coveredOn: string | null;
  services: number | null;
  agencies: number | null;
  population: number;
  pilot: boolean;
  named: string[];
  hasHours: boolean;
  underdeveloped: boolean;
  grade: string | null;
  words: string;
}

/** The numbers of the views that can be counted without an order. */
export interface PlainCounts {
  regions: number;
  byStatus: Record<string, number>;
  people: number;
  peopleCovered: number;
  byProvince: Record<string, number>;
  byIsland: Record<string, number>;
  tiles: string[];
  coveredByDay: Record<string, number>;
  services: Record<string, number>;
  agencies: Record<string, number>;
  population: Record<string, number>;
  /** Regions by service, and under an empty key those without a report. */
  named: Record<string, number>;
}

const AFTER_ALL = '9998-12-31';

/** Counts the views of a state. A view ignores the filter that readers choose in it. */
export function countState(dataset: Dataset, state: ExplorerState): PlainCounts {
  const regions = regionsOn(dataset, state.knownOn ?? AFTER_ALL);
  const chosen = (change: Partial<ExplorerState> = {}): PlainRegion[] =>
    regions.filter((region) => passes(region, { ...state, ...change }));
  const without = (measure: 'services' | 'agencies' | 'population'): PlainRegion[] =>
    chosen({ [measure]: { from: null, to: null } });
  const all = chosen();
  const covered = (region: PlainRegion): boolean => region.coveredOn !== null;
  return {
    regions: all.length,
    byStatus: tally(all, ({ status }) => status),
    people: people(all),
    peopleCovered: people(all.filter(covered)),
    byProvince: tally(chosen({ provinces: [] }), ({ province }) => province),
    byIsland: tally(chosen({ islands: [] }), ({ island }) => island),
    tiles: chosen({ regions: [] }).map(({ code }) => code),
    coveredByDay: tally(
      chosen({ months: { from: null, to: null } }).filter(covered),
      ({ coveredOn }) => coveredOn!,
    ),
    services: tally(without('services'), ({ services }) => classOf(services, 50, 450)),
    agencies: tally(without('agencies'), ({ agencies }) => classOf(agencies, 5, 45)),
    population: tally(without('population'), ({ population }) => peopleClass(population)),
    named: tally(
      chosen(state.named.all ? {} : { named: { services: [], all: false } }).flatMap(({ named }) =>
        named.length === 0 ? [''] : named,
      ),
      (service) => service,
    ),
  };
}

function regionsOn(dataset: Dataset, day: string): PlainRegion[] {
  const { regions, provinces, facilities, digital } = dataset;
  const serving = new Map<string, Facility>();
  for (const facility of facilities.toReversed()) {
    for (const code of facility.serves?.split(';') ?? []) serving.set(code, facility);
  }
  return regions.map((region): PlainRegion => {
    const province = provinces.find(({ code }) => code === region.province_code)!;
    const now = stateOf(dataset, region.code, AFTER_ALL);
    const { status, facility } = stateOf(dataset, region.code, day);
    const counts = facility ? countsOf(dataset, facility.region_code, day) : [];
    const newest = (what: 'services' | 'agencies'): number | null =>
      counts.find((row) => row[what] !== null)?.[what] ?? null;
    const names = [region.kind, region.name, province.name_id, province.name_en];
    return {
      code: region.code,
      province: province.code,
      island: province.island_group_id,
      kind: region.kind,
      administrative: region.administrative,
      status,
      coveredOn:
        facility && ['inaugurated', 'served'].includes(status)
          ? lastDayOf(dateOf(facility)!)
          : null,
      services: newest('services'),
      agencies: newest('agencies'),
      population: region.population,
      pilot: digital.some(
        ({ region_code, wave, since }) =>
          region_code === region.code && wave === 1 && isOver(since, day),
      ),
      ...reportsOf(dataset, region.code, facility, day),
      words: [...names, now.facility?.name ?? ''].join(' ').toLowerCase(),
    };
  });

  function stateOf(
    { dataset: [head] }: Dataset,
    code: string,
    on: string,
  ): { status: string; facility: Facility | null } {
    const own = facilities.find(({ region_code }) => region_code === code) ?? null;
    const other = serving.get(code);
    if (own && isOver(dateOf(own), on)) return { status: 'inaugurated', facility: own };
    if (other && isOver(dateOf(other), on)) return { status: 'served', facility: other };
    if (!own) return { status: 'none', facility: null };
    const known = on >= head!.newest_page;
    if (own.status === 'preparing') {
      return known ? { status: 'preparing', facility: own } : { status: 'none', facility: null };
    }
    const open =
      own.opened_on === null ? known && own.status === 'operating' : isOver(own.opened_on, on);
    return open ? { status: 'operating', facility: own } : { status: 'none', facility: null };
  }
}

/** What is reported by a day of the MPP of a region; a report without a date counts from the newest page. */
function reportsOf(
  { dataset: [head], services_offered, places, underdeveloped }: Dataset,
  region: string,
  facility: Facility | null,
  day: string,
): Pick<PlainRegion, 'named' | 'hasHours' | 'underdeveloped' | 'grade'> {
  const isKnown = (date: string | null): boolean => isOver(date, day) || day >= head!.newest_page;
  const named = new Set<string>();
  for (const { region_code, service, basis, ended, as_of } of services_offered) {
    if (region_code !== facility?.region_code || basis !== 'reported' || ended) continue;
    if (isKnown(as_of)) named.add(service);
  }
  const place = places.find(({ region_code }) => region_code === facility?.region_code);
  return {
    named: [...named],
    hasHours: Boolean(place?.opening_hours_id) && isKnown(place!.hours_as_of),
    underdeveloped: underdeveloped.some(({ region_code }) => region_code === region),
    grade: facility && isOver(dateOf(facility), day) ? facility.evidence_grade : null,
  };
}

function dateOf({ inaugurated_on, inaugurated_by }: Facility): string | null {
  return inaugurated_on ?? inaugurated_by;
}

/** Comparable reported counts up to a day, the newest first; of one day the first sources first. */
function countsOf({ observations }: Dataset, code: string, day: string): Observation[] {
  return observations
    .filter((row) => row.region_code === code && row.basis === 'reported' && row.comparable)
    .filter(({ as_of }) => isOver(as_of, day))
    .sort((a, b) => {
      const [first, second] = [lastDayOf(a.as_of!), lastDayOf(b.as_of!)];
      if (first !== second) return first < second ? 1 : -1;
      return a.source_ids < b.source_ids ? -1 : 1;
    });
}

function passes(region: PlainRegion, state: ExplorerState): boolean {
  const month = region.coveredOn?.slice(0, 7) ?? null;
  if (state.base === 'autonomous' && region.administrative) return false;
  if (state.islands.length > 0 && !state.islands.includes(region.island)) return false;
  if (state.provinces.length > 0 && !state.provinces.includes(region.province)) return false;
  if (state.regions.length > 0 && !state.regions.includes(region.code)) return false;
  if (state.kind !== 'all' && state.kind !== region.kind) return false;
  if (state.statuses.length > 0 && !state.statuses.some((one) => one === region.status))
    return false;
  const { from, to } = state.months;
  if (from !== null && (month === null || month < from)) return false;
  if (to !== null && (month === null || month > to)) return false;
  if (state.digitalPilot && !region.pilot) return false;
  const { services, all } = state.named;
  const found = services.filter((service) => region.named.includes(service));
  if (services.length > 0 && found.length < (all ? services.length : 1)) return false;
  if (state.hoursKnown && !region.hasHours) return false;
  if (state.underdeveloped && !region.underdeveloped) return false;
  if (state.evidence.length > 0 && !state.evidence.some((one) => one === region.grade))
    return false;
  for (const measure of ['services', 'agencies', 'population'] as const) {
    if (!isWithin(region[measure], state[measure])) return false;
  }
  return region.words.includes(state.text.toLowerCase());
}

function isWithin(value: number | null, { from, to }: Range): boolean {
  if (from !== null && (value === null || value < from)) return false;
  return to === null || (value !== null && value <= to);
}

function classOf(value: number | null, width: number, last: number): string {
  if (value === null) return 'unknown';
  return String(Math.min(last, Math.floor(value / width) * width));
}

function peopleClass(value: number): string {
  if (value >= 2_000_000) return '2000000';
  if (value >= 1_000_000) return '1000000';
  if (value >= 500_000) return '500000';
  if (value >= 200_000) return '200000';
  if (value >= 100_000) return '100000';
  return value >= 50_000 ? '50000' : '0';
}

function people(regions: readonly PlainRegion[]): number {
  let total = 0;
  for (const { population } of regions) total += population;
  return total;
}

function tally<Row>(rows: readonly Row[], of: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
}
