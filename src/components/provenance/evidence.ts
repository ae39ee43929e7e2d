/** The evidence for the numbers of a view: for each row, the MPPs, events or totals behind it. */
import { table, view } from '../../db/site-data.ts';
import type { ViewName, ViewRow } from '../../db/schema/views.ts';
import { views } from '../../db/schema/views.ts';
import { isCovered } from '../../db/statuses.ts';

type Region = ViewRow<'region_status'>;
type Event = ViewRow<'batch_summary'>;
type Figures = ViewRow<'latest_observation'>;
type Observation = Awaited<ReturnType<typeof table<'observations'>>>[number];

/** What the rows of a view are counted from, where they do not name their sources themselves. */
type Counted = 'places' | 'events' | 'observations' | 'reference' | 'sources';

/**
 * The view from whose rows another view is counted, with the sources: the page of the other leads there
 * once (`elsewhere`), or below each of its rows (`counted`).
 */
type CountedFrom = { elsewhere: ViewName } | { counted: ViewName };

/** The kind of evidence of a view; `own` where each row names its sources. */
export type Basis = 'own' | Counted | 'elsewhere' | 'counted';

/** Any row of any view, for the columns that several views share. */
export type AnyRow = Record<string, string | number | boolean | null>;

/** What is counted in a row, of one kind only. */
export interface Evidence {
  row: AnyRow;
  /** Keys of the sources of the row itself, separated by `;`; empty for none. */
  sourceIds: string;
  regions: readonly Region[];
  events: readonly Event[];
  figures: readonly Figures[];
  observations: readonly Observation[];
}

/** The views whose rows do not name their own sources. */
const counting: Partial<Record<ViewName, Counted | CountedFrom>> = {
  headline: 'places',
  region_status: 'places',
  region_dates: 'places',
  progress_by_date: 'places',
  progress_by_province: 'places',
  coverage_by_province: 'places',
  coverage_by_island_group: 'places',
  covered_by_year: 'places',
  inaugurations_by_year: 'events',
  service_distribution: 'observations',
  service_histogram: 'observations',
  service_left_out: 'observations',
  neighbours: 'reference',
  nearest_mpps: 'reference',
  uncovered_regions: 'reference',
  source_citations: 'sources',
  source_use: 'sources',
  covered_by_group_and_year: { elsewhere: 'region_status' },
  province_pace: { elsewhere: 'region_status' },
  pace_classes: { elsewhere: 'region_status' },
  uncovered_summary: { elsewhere: 'uncovered_regions' },
  commitment_survival: { elsewhere: 'commitment_outcomes' },
  commitment_pace: { elsewhere: 'commitment_outcomes' },
  count_change_summary: { elsewhere: 'count_changes' },
  inaugurations_by_month: { elsewhere: 'batch_summary' },
  opening_summary: { elsewhere: 'openings' },
  completeness: { elsewhere: 'mpp_list' },
  services_by_province: { counted: 'services_by_mpp' },
  service_summary: { counted: 'services_by_mpp' },
  known_facts: { counted: 'facts_by_mpp' },
  known_facts_by_province: { counted: 'facts_by_mpp' },
};

/** Returns the view from whose rows a view is counted, for one of the two ways to lead there. */
function countedFrom(name: ViewName, way: 'elsewhere' | 'counted'): ViewName | undefined {
  const evidence = counting[name];
  if (typeof evidence !== 'object') return undefined;
  return (evidence as Partial<Record<typeof way, ViewName>>)[way];
}

/** Returns the view whose rows a view counts, where these have the sources; undefined for others. */
export function countedRowsOf(name: ViewName): ViewName | undefined {
  return countedFrom(name, 'counted');
}

/** Returns the view whose page has the evidence of a view: itself, or the one from whose rows it counts. */
export function evidenceView(name: ViewName): ViewName {
  return countedFrom(name, 'elsewhere') ?? name;
}

/** What else the page of a view proves: views and columns of the headline that count the same things. */
const alsoProved: Partial<Record<ViewName, readonly string[]>> = {
  service_histogram: ['service_distribution'],
  region_status: [
    'coverage_by_province',
    'coverage_by_island_group',
    'covered_by_year',
    'headline.operating',
    'headline.preparing',
  ],
  coverage_by_province: [
    'progress_by_province',
    'headline.base_514',
    'headline.covered',
    'headline.covered_percent',
    'headline.provinces',
    'headline.complete_provinces',
    'headline.provinces_without',
  ],
  batch_summary: ['headline.events'],
};

/** Returns the views (`name`) and columns (`name.column`) whose evidence is on the page of a view. */
export function shownOn(name: ViewName): readonly string[] {
  const counted = (Object.keys(counting) as ViewName[]).filter(
    (other) => (countedRowsOf(other) ?? countedFrom(other, 'elsewhere')) === name,
  );
  return [name, ...(alsoProved[name] ?? []), ...counted];
}

/** Returns the kind of evidence of a view. */
export function basisOf(name: ViewName): Basis {
  const evidence = counting[name] ?? 'own';
  if (typeof evidence === 'string') return evidence;
  return 'counted' in evidence ? 'counted' : 'elsewhere';
}

/** Columns with the date of a total of the official series, whose sources are also sources of the row. */
const SERIES_DATES = ['official_as_of', 'reached_2024_as_of', 'reached_as_of', 'series_as_of'];

type SeriesSources = ReadonlyMap<string, string>;

/** Returns the sources a row names, and those of the official totals it uses. */
function sourceIdsOf(name: ViewName, row: AnyRow, series: SeriesSources): string {
  const named = views[name].columns
    .filter((column) => /source_ids?$/.test(column))
    .map((column) => row[column]);
  const taken = SERIES_DATES.map((column) => series.get(String(row[column])));
  return [
    ...new Set([...named, ...taken].flatMap((ids) => (ids ? String(ids).split(';') : []))),
  ].join(';');
}

/** Returns every row of a view with what is counted in it. */
export async function evidenceOf(name: ViewName): Promise<Evidence[]> {
  const rows = (await view(name)) as unknown as AnyRow[];
  const covered = (await view('region_status')).filter(({ status }) => isCovered(status));
  const events = await view('batch_summary');
  const figures = await view('latest_observation');
  const observations = await table('observations');
  const basis = basisOf(name);
  const series = new Map(
    (await view('official_series')).map(({ date, source_ids }) => [date, source_ids]),
  );
  return rows.map((row) => ({
    row,
    sourceIds: sourceIdsOf(name, row, series),
    regions: basis === 'places' ? covered.filter((region) => countsRegion(name, row, region)) : [],
    events: basis === 'events' ? events.filter(({ date }) => yearOf(date) === row['year']) : [],
    figures: basis === 'observations' ? figures.filter((each) => countsFigures(row, each)) : [],
    observations:
      name === 'service_left_out' ? observations.filter((each) => isLeftOut(row, each)) : [],
  }));
}

function yearOf(date: string | null): number {
  return Number(date?.slice(0, 4));
}

/** Whether a covered region is counted in a row. Rows of cumulative views have only the new regions. */
function countsRegion(name: ViewName, row: AnyRow, region: Region): boolean {
  switch (name) {
    case 'region_status':
    case 'region_dates':
      return row['region_code'] === region.region_code;
    case 'coverage_by_province':
      return row['province_code'] === region.province_code;
    case 'progress_by_province':
      return row['province_code'] === region.province_code && row['date'] === region.counted_on;
    case 'coverage_by_island_group':
      return row['island_group_id'] === region.island_group_id;
    case 'progress_by_date':
      return row['date'] === region.counted_on;
    case 'covered_by_year':
      return row['year'] === yearOf(region.counted_on);
    default:
      return true;
  }
}

/** Whether the newest numbers of an MPP are in the distribution or class of the row. */
function countsFigures(row: AnyRow, figures: Figures): boolean {
  const measure = row['measure'];
  if (measure !== 'agencies' && measure !== 'services') return false;
  const figure = figures[measure];
  if (figure === null) return false;
  const { class_from: from, class_to: to } = row;
  return typeof from !== 'number' || typeof to !== 'number' || (figure >= from && figure <= to);
}

/** Whether an observation is left out of the distribution for the reason in the row. */
function isLeftOut(row: AnyRow, each: Observation): boolean {
  if ((each.agencies ?? each.services) === null) return false;
  if (each.basis === 'planned') return row['reason'] === 'planned';
  if (!each.comparable) return row['reason'] === 'not_comparable';
  return each.as_of === null && row['reason'] === 'undated';
}
