/** Every chart with rows of the real data, for the tests that draw charts. */
import type { Chart, ChartContext } from '../../src/charts/chart.ts';
import { coverageByIslandGroup } from '../../src/charts/covered/coverage-by-island-group.ts';
import { areaAmounts } from '../../src/charts/covered/area-amounts.ts';
import { coverageByProvince } from '../../src/charts/covered/coverage-by-province.ts';
import { dotMap } from '../../src/charts/dot-map/dot-map.ts';
import { gapOverTime } from '../../src/charts/gap/gap-over-time.ts';
import { explorerHistogram } from '../../src/charts/counts/explorer-histogram.ts';
import {
  explorerProgress,
  type SelectionProgress,
} from '../../src/charts/progress/explorer-progress.ts';
import { inaugurationsByYear } from '../../src/charts/counts/inaugurations-by-year.ts';
import { observationsChart } from '../../src/charts/counts/observations.ts';
import { progress } from '../../src/charts/progress/progress.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { provinceRegions } from '../../src/charts/covered/province-regions.ts';
import { provinceProgress } from '../../src/charts/progress/province-progress.ts';
import { servicesHistogram, type Measure } from '../../src/charts/counts/services-histogram.ts';
import { targetGap } from '../../src/charts/gap/target-gap.ts';
import { comparableSeries } from '../../src/components/region/reports/comparable.ts';
import { calendar } from '../../src/charts/insights/calendar.ts';
import { dotRows } from '../../src/charts/insights/dot-rows.ts';
import { eventStrip } from '../../src/charts/insights/event-strip.ts';
import { fan } from '../../src/charts/insights/fan.ts';
import { yearLines } from '../../src/charts/insights/lines.ts';
import { survival } from '../../src/charts/insights/survival.ts';
import { swarm } from '../../src/charts/insights/swarm.ts';
import { insightViewNames } from '../../src/insights/insight.ts';
import { insightMakers } from '../../src/insights/insights.ts';
import { loadDataset } from '../../src/data/load.ts';
import { coveredSql } from '../../src/db/statuses.ts';
import type { Dataset } from '../../src/data/tables/index.ts';
import { openDatabase } from '../../src/db/read.ts';
import type { ViewName, ViewRow } from '../../src/db/schema/views.ts';
import { binRows } from '../../src/explorer/answers/count-rows.ts';
import { byBin } from '../../src/explorer/answers/rows/row-counts.ts';
import type { Measure as RegionMeasure } from '../../src/explorer/state/criteria/mpp.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { readLand } from '../../src/geo/land.ts';
import { databaseOf } from '../unit/support/database.ts';
import { realFolder } from '../unit/support/folders.ts';

/** A chart by its name, and a function that draws it in a context. */
export interface ChartCase {
  name: string;
  draw: (context: ChartContext) => Chart;
}

/** The rows that the cases draw: views of a database built from data/, and two tables. */
export interface RealRows {
  views: { [Name in ChartView]: ViewRow<Name>[] };
  milestones: Dataset['milestones'];
  observations: Dataset['observations'];
  selection: SelectionProgress;
}

/** A chart as one width and language give it, and its SVG with ids that begin with `<name>-<width>`. */
export interface Drawn {
  chart: Chart;
  markup: string;
}

const drawn = new Map<string, Drawn>();

/** Draws a case with the real rows, once for all test files of a process. */
export function drawnCase({ name, draw }: ChartCase, width: number, lang: Lang): Drawn {
  const key = `${name} ${width} ${lang}`;
  const known = drawn.get(key);
  if (known) return known;
  const chart = draw({ lang, width });
  const made = { chart, markup: renderSvg(chart, { id: `${name}-${width}` }).svg };
  drawn.set(key, made);
  return made;
}

const chartViews = [
  ...insightViewNames,
  'progress_by_date',
  'progress_by_province',
  'reconciliation',
  'region_status',
  'service_histogram',
  'target_outcomes',
] as const satisfies readonly ViewName[];
type ChartView = (typeof chartViews)[number];

const SELECTION = `SELECT counted_on AS date, count(*) AS added,
  sum(count(*)) OVER (ORDER BY counted_on)::INTEGER AS covered
  FROM region_status WHERE status IN (${coveredSql}) AND island_group_id = 'sumatera'
  GROUP BY counted_on ORDER BY counted_on`;

let realRows: Promise<RealRows> | undefined;

/** The rows that the charts need from the database of data/, read once for all test files. */
export function readRealRows(): Promise<RealRows> {
  return (realRows ??= queryRealRows());
}

async function queryRealRows(): Promise<RealRows> {
  const dataset = loadDataset(realFolder);
  const database = await openDatabase(await databaseOf(realFolder, 'stored'));
  const read: Record<string, unknown> = {};
  for (const name of chartViews) read[name] = await database.rows(`SELECT * FROM ${name}`);
  const rows = (await database.rows(SELECTION)) as unknown as SelectionProgress['rows'];
  database.close();
  const views = read as RealRows['views'];
  const sumatera = views.coverage_by_island_group.find(
    (row) => row.island_group_id === 'sumatera',
  )!;
  const [from, to] = [views.progress_by_date[0]!.date, views.progress_by_date.at(-1)!.date];
  const selection = { rows, regions: sumatera.regions, from, to, knownOn: null };
  const { milestones, observations } = dataset;
  return { views, milestones, observations, selection };
}

/** Every chart with the real rows. */
export function realCases({ views, milestones, observations, selection }: RealRows): ChartCase[] {
  const headline = views.headline[0]!;
  const { progress_by_date: nation, batch_summary: batches } = views;
  const rows = { progress: nation, headline, batches, milestones };
  const province = (slug: string) => (context: ChartContext) => {
    const row = views.coverage_by_province.find((other) => other.slug === slug)!;
    const own = views.progress_by_province.filter(
      ({ province_code }) => province_code === row.province_code,
    );
    return provinceProgress({ province: row, progress: own, nation }, context);
  };
  const regionsOf = (slug: string) => (context: ChartContext) => {
    const row = views.coverage_by_province.find((other) => other.slug === slug)!;
    const own = views.region_status.filter((one) => one.province_code === row.province_code);
    return provinceRegions({ province: row, regions: own }, context);
  };
  const observed = (code: string, name: string, measure: Measure) => (context: ChartContext) => {
    const own = observations.filter(({ region_code }) => region_code === code);
    return observationsChart({ measure, name, series: comparableSeries(own, measure) }, context);
  };
  const histogram = (measure: Measure) => (context: ChartContext) => {
    const classes = views.service_histogram.filter((row) => row.measure === measure);
    const { median } = views.service_distribution.find((row) => row.measure === measure)!;
    return servicesHistogram({ measure, classes, median }, context);
  };
  const islands = views.coverage_by_island_group.map((row) => ({
    ...row,
    key: row.island_group_id,
  }));
  const selected = (measure: RegionMeasure) => (context: ChartContext) =>
    explorerHistogram(
      { measure, rows: binRows(measure, byBin(views.region_status, measure)) },
      context,
    );
  return [
    { name: 'progress', draw: (c) => progress(rows, c) },
    {
      name: 'coverage-by-island-group',
      draw: (c) => coverageByIslandGroup(views.coverage_by_island_group, c),
    },
    {
      name: 'coverage-by-province',
      draw: (c) => coverageByProvince(views.coverage_by_province, c),
    },
    { name: 'area-without', draw: (c) => areaAmounts(islands, 'without', c) },
    { name: 'area-regions', draw: (c) => areaAmounts(islands, 'regions', c) },
    { name: 'area-people', draw: (c) => areaAmounts(islands, 'people', c) },
    {
      name: 'inaugurations-by-year',
      draw: (c) => inaugurationsByYear(views.inaugurations_by_year, c),
    },
    {
      name: 'dot-map',
      draw: (c) =>
        dotMap(
          {
            regions: views.region_status,
            groups: views.coverage_by_island_group,
            land: readLand(),
          },
          c,
        ),
    },
    { name: 'explorer-progress', draw: (c) => explorerProgress(selection, c) },
    { name: 'explorer-progress-on-a-day', draw: (c) => explorerProgress(until2022(selection), c) },
    { name: 'explorer-histogram-services', draw: selected('services') },
    { name: 'explorer-histogram-population', draw: selected('population') },
    { name: 'gap-over-time', draw: (c) => gapOverTime(views.reconciliation, c) },
    { name: 'province-progress-ahead', draw: province('jawa-timur') },
    { name: 'province-progress-close', draw: province('kepulauan-riau') },
    { name: 'province-progress-none', draw: province('papua-selatan') },
    { name: 'province-regions-most', draw: regionsOf('jawa-timur') },
    { name: 'province-regions-all-kinds', draw: regionsOf('sumatera-selatan') },
    { name: 'province-regions-none', draw: regionsOf('papua-selatan') },
    {
      name: 'target-gap',
      draw: (c) => targetGap({ targets: views.target_outcomes }, c),
    },
    { name: 'observations-agencies', draw: observed('35.79', 'Kota Batu', 'agencies') },
    { name: 'observations-services', draw: observed('35.10', 'Kabupaten Banyuwangi', 'services') },
    { name: 'observations-close', draw: observed('35.09', 'Kabupaten Jember', 'services') },
    { name: 'services-histogram-agencies', draw: histogram('agencies') },
    { name: 'services-histogram-services', draw: histogram('services') },
    ...insightMakers.flatMap((make) => {
      const { slug, chart, parts = [] } = make(views);
      const drawn = parts.flatMap((part) =>
        part.chart ? [{ name: `insight-${slug}-${part.id}`, draw: part.chart }] : [],
      );
      return [{ name: `insight-${slug}`, draw: chart }, ...drawn];
    }),
  ];
}

/** Every chart without rows. */
export function emptyCases({ views, selection }: RealRows): ChartCase[] {
  const headline = views.headline[0]!;
  const province = { name_id: 'Aceh', name_en: 'Aceh', regions: 0, covered: 0 };
  return [
    {
      name: 'progress',
      draw: (c) => progress({ progress: [], headline, batches: [], milestones: [] }, c),
    },
    { name: 'coverage-by-island-group', draw: (c) => coverageByIslandGroup([], c) },
    { name: 'coverage-by-province', draw: (c) => coverageByProvince([], c) },
    { name: 'area-regions', draw: (c) => areaAmounts([], 'regions', c) },
    { name: 'inaugurations-by-year', draw: (c) => inaugurationsByYear([], c) },
    { name: 'gap-over-time', draw: (c) => gapOverTime([], c) },
    {
      name: 'dot-map',
      draw: (c) => dotMap({ regions: [], groups: [], land: readLand() }, c),
    },
    {
      name: 'services-histogram',
      draw: (c) => servicesHistogram({ measure: 'services', classes: [], median: null }, c),
    },
    {
      name: 'observations',
      draw: (c) => observationsChart({ measure: 'agencies', name: 'Kota Batu', series: [] }, c),
    },
    {
      name: 'explorer-progress',
      draw: (c) => explorerProgress({ ...selection, rows: [], regions: 0 }, c),
    },
    {
      name: 'explorer-histogram',
      draw: (c) => explorerHistogram({ measure: 'services', rows: binRows('services', []) }, c),
    },
    {
      name: 'province-regions',
      draw: (c) => provinceRegions({ province, regions: [] }, c),
    },
    { name: 'target-gap', draw: (c) => targetGap({ targets: [] }, c) },
    {
      name: 'province-progress',
      draw: (c) => provinceProgress({ province, progress: [], nation: [] }, c),
    },
    ...insightForms,
  ];
}

const bare = { title: 'tanpa data', description: 'tanpa data' };

/** The forms of the charts of insights without rows; their makers refuse to make a finding of none. */
const insightForms: readonly ChartCase[] = [
  { name: 'calendar', draw: (c) => calendar({ ...bare, axis: 'MPP', months: [], rows: [] }, c) },
  { name: 'dot-rows', draw: (c) => dotRows({ ...bare, key: [], rows: [], tick: String }, c) },
  { name: 'event-strip', draw: (c) => eventStrip({ ...bare, axis: 'MPP', rows: [] }, c) },
  {
    name: 'fan',
    draw: (c) => {
      const target = { value: 514, label: 'target' };
      return fan({ ...bare, axis: 'MPP', observed: [], target, projections: [] }, c);
    },
  },
  { name: 'lines', draw: (c) => yearLines({ ...bare, axis: '%', panels: [] }, c) },
  {
    name: 'survival',
    draw: (c) => survival({ ...bare, axis: '%', table: 'MPP', years: 'tahun', groups: [] }, c),
  },
  { name: 'swarm', draw: (c) => swarm({ ...bare, axis: 'km', rows: [], tick: String }, c) },
];

/** A selection as it was on a day of 2022. */
function until2022(selection: SelectionProgress): SelectionProgress {
  const knownOn = '2022-12-05';
  return { ...selection, rows: selection.rows.filter(({ date }) => date <= knownOn), knownOn };
}
