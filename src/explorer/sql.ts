/**
 * A state as SQL over the view `region_status`, or over what it was on a past day. What the reader chose or wrote travels only as
 * parameters; the text of a statement depends on which filters are set and how many values they have.
 */
import { statuses } from '../db/views.ts';
import type { Lang } from '../i18n/lang.ts';
import { binSql, binsOf } from './bins.ts';
import { stateFor } from './cross-filter.ts';
import type { EngineView } from './engine.ts';
import { NEWEST } from './known-on.ts';
import { regionColumns } from './region.ts';
import { REGIONS_ON_DAY } from './sql-known-on.ts';
import {
  measures,
  PAGE_SIZE,
  searchNeedle,
  type ExplorerState,
  type Measure,
  type Sort,
  type SortColumn,
} from './state.ts';

export interface Statement {
  sql: string;
  /** In the order of the question marks. */
  parameters: (string | number)[];
}

/** The statement whose rows are the view's for this state, in the view's order. */
export function statementFor(view: EngineView, state: ExplorerState, lang: Lang): Statement {
  if (view === 'official') return { sql: OFFICIAL, parameters: [state.knownOn ?? NEWEST] };
  const { sql, parameters } = filterFor(stateFor(view, state));
  const body = (regions: string): string => bodies[view](`${regions} ${sql}`, state, lang);
  if (state.knownOn === null) return { sql: body('region_status'), parameters };
  return {
    sql: `${REGIONS_ON_DAY}\n${body('region_status_then')}`,
    parameters: [state.knownOn, ...parameters],
  };
}

/** The filters of a state as a WHERE clause; empty when nothing is filtered. */
function filterFor(state: ExplorerState): Statement {
  const needle = searchNeedle(state);
  const parts = [
    { sql: state.base === 'all' ? '' : 'NOT administrative', parameters: [] },
    oneOf('island_group_id', state.islands),
    oneOf('province_code', state.provinces),
    when(
      state.regions.length === 0 ? null : state.regions.join(','),
      "region_code IN (SELECT unnest(string_split(?, ',')))",
    ),
    oneOf('kind', state.kind === 'all' ? [] : [state.kind]),
    oneOf('status', state.statuses),
    when(state.fromMonth, 'left(counted_on, 7) >= ?'),
    when(state.toMonth, 'left(counted_on, 7) <= ?'),
    { sql: state.digitalPilot ? 'digital_pilot' : '', parameters: [] },
    ...measures.flatMap((measure) => [
      when(state.ranges[measure].from, `${measure} >= ?`),
      when(state.ranges[measure].to, `${measure} <= ?`),
    ]),
    when(needle === '' ? null : needle, 'contains(search_text, ?)'),
  ].filter(({ sql }) => sql !== '');
  return {
    sql: parts.length === 0 ? '' : `WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function oneOf(column: string, values: readonly string[]): Statement {
  if (values.length === 0) return { sql: '', parameters: [] };
  const places = values.map(() => '?').join(', ');
  return { sql: `${column} IN (${places})`, parameters: [...values] };
}

function when(value: string | number | null, sql: string): Statement {
  return value === null ? { sql: '', parameters: [] } : { sql, parameters: [value] };
}

const COVERED = "status IN ('inaugurated', 'served')";
const PERCENT = `round(100.0 * count(*) FILTER (${COVERED}) / nullif(count(*), 0), 1)::DOUBLE`;

const COUNTS = `count(*) AS regions,
  count(*) FILTER (status = 'inaugurated') AS inaugurated,
  count(*) FILTER (status = 'served') AS served,
  count(*) FILTER (${COVERED}) AS covered,
  count(*) FILTER (status = 'operating') AS operating,
  count(*) FILTER (status = 'preparing') AS preparing,
  count(*) FILTER (status = 'none') AS without,
  ${PERCENT} AS covered_percent`;

/** `from` is the relation of the regions with its WHERE clause. */
type Body = (from: string, state: ExplorerState, lang: Lang) => string;

const bodies: Record<Exclude<EngineView, 'official'>, Body> = {
  keyFigures: (from) => `SELECT ${COUNTS},
  coalesce(sum(population), 0) AS population,
  coalesce(sum(population) FILTER (${COVERED}), 0) AS population_covered
FROM ${from}`,

  progress: (from) => `SELECT counted_on AS date, count(*) AS added,
  sum(count(*)) OVER (ORDER BY counted_on) AS covered
FROM (SELECT * FROM ${from})
WHERE ${COVERED} AND counted_on IS NOT NULL
GROUP BY counted_on ORDER BY counted_on`,

  byProvince: (from) => `SELECT province_code, province_name_id AS name_id,
  province_name_en AS name_en, ${COUNTS}
FROM ${from}
GROUP BY province_code, province_name_id, province_name_en ORDER BY province_code`,

  progressOf: (from) => `SELECT count(*) AS regions FROM ${from}`,

  byIsland: (from) => `SELECT island_group_id, ${COUNTS}
FROM ${from}
GROUP BY island_group_id ORDER BY island_group_id`,

  tiles: (from) => `SELECT region_code, status
FROM (SELECT * FROM ${from}) JOIN (SELECT region_code FROM tiles) USING (region_code)
ORDER BY region_code`,

  servicesBins: (from) => binned('services', from),
  agenciesBins: (from) => binned('agencies', from),
  populationBins: (from) => binned('population', from),

  page: (from, state, lang) => `SELECT ${regionColumns.join(', ')}
FROM ${from} ${orderBy(state.sort, lang)}
LIMIT ${PAGE_SIZE} OFFSET ${PAGE_SIZE * (state.page - 1)}`,

  table: (from, state, lang) => `SELECT ${regionColumns.join(', ')}
FROM ${from} ${orderBy(state.sort, lang)}`,
};

/** Every class with its regions, and after them those whose number is not known. */
function binned(measure: Measure, from: string): string {
  const classes = binsOf(measure).map(
    (bin, place) => `(${place}, ${bin.from ?? 'NULL'}, ${bin.to ?? 'NULL'})`,
  );
  return `SELECT bins."from", bins."to", coalesce(counted.regions, 0) AS regions
FROM (VALUES ${classes.join(', ')}, (${classes.length}, NULL, NULL)) AS bins(place, "from", "to")
LEFT JOIN (
  SELECT coalesce(${binSql(measure)}, ${classes.length}) AS place, count(*) AS regions
  FROM ${from} GROUP BY 1
) AS counted ON counted.place = bins.place
ORDER BY bins.place`;
}

const OFFICIAL = `WITH chosen AS (SELECT ?::VARCHAR AS day)
SELECT
  (SELECT max(total) FROM official_series WHERE date <= day) AS official_total,
  (SELECT max(date) FROM official_series WHERE date <= day) AS official_as_of,
  (SELECT count(*) FROM mpp_list WHERE counted_on <= day) AS listed
FROM chosen`;

function orderBy({ column, descending }: Sort, lang: Lang): string {
  return `ORDER BY ${sortKeys[column](lang)} ${descending ? 'DESC' : 'ASC'} NULLS LAST, region_code`;
}

const STATUS_PLACE = `CASE status ${statuses
  .map((status, place) => `WHEN '${status}' THEN ${place}`)
  .join(' ')} END`;

const sortKeys: Record<SortColumn, (lang: Lang) => string> = {
  code: () => 'region_code',
  name: () => 'name',
  province: (lang) => `province_name_${lang}`,
  status: () => STATUS_PLACE,
  inaugurated: () => 'counted_on',
  opened: () => 'opened_on',
  agencies: () => 'agencies',
  services: () => 'services',
  population: () => 'population',
  digital: () => 'digital_pilot',
  island: () => 'island_group_id',
  mpp: () => 'mpp_name',
};
