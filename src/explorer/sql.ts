/**
 * A state as SQL over the view `region_status`. What the reader chose or wrote travels only as
 * parameters; the text of a statement depends on which filters are set and how many values they have.
 */
import { statuses } from '../db/views.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EngineView } from './engine.ts';
import { regionColumns } from './region.ts';
import { searchNeedle, type ExplorerState, type Sort, type SortColumn } from './state.ts';

export interface Statement {
  sql: string;
  /** In the order of the question marks. */
  parameters: (string | number)[];
}

/** The statement whose rows are the view's for this state, in the view's order. */
export function statementFor(view: EngineView, state: ExplorerState, lang: Lang): Statement {
  const filter = filterFor(state);
  return { sql: bodies[view](filter.sql, state, lang), parameters: filter.parameters };
}

/** The filters of a state as a WHERE clause; empty when nothing is filtered. */
function filterFor(state: ExplorerState): Statement {
  const needle = searchNeedle(state);
  const parts = [
    oneOf('island_group_id', state.islands),
    oneOf('province_code', state.provinces),
    oneOf('kind', state.kind === 'all' ? [] : [state.kind]),
    oneOf('status', state.statuses),
    when(state.fromYear, 'left(counted_on, 4)::INTEGER >= ?'),
    when(state.toYear, 'left(counted_on, 4)::INTEGER <= ?'),
    { sql: state.digitalPilot ? 'digital_pilot' : '', parameters: [] },
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

type Body = (where: string, state: ExplorerState, lang: Lang) => string;

const bodies: Record<EngineView, Body> = {
  keyFigures: (where) => `SELECT ${COUNTS},
  coalesce(sum(population), 0) AS population,
  coalesce(sum(population) FILTER (${COVERED}), 0) AS population_covered
FROM region_status ${where}`,

  progress: (where) => `SELECT counted_on AS date, count(*) AS added,
  sum(count(*)) OVER (ORDER BY counted_on) AS covered
FROM (SELECT * FROM region_status ${where})
WHERE ${COVERED} AND counted_on IS NOT NULL
GROUP BY counted_on ORDER BY counted_on`,

  byProvince: (where) => `SELECT province_code, province_name_id AS name_id,
  province_name_en AS name_en, ${COUNTS}
FROM region_status ${where}
GROUP BY province_code, province_name_id, province_name_en ORDER BY province_code`,

  order: (where, state, lang) => `SELECT region_code
FROM region_status ${where} ${orderBy(state.sort, lang)}`,

  table: (where, state, lang) => `SELECT ${regionColumns.join(', ')}
FROM region_status ${where} ${orderBy(state.sort, lang)}`,
};

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
};
