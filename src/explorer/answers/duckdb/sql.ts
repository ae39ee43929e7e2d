/**
 * A state as SQL over the view `region_status`, or over its rows of a past day. The reader's input is
 * passed only as parameters; the text of a statement depends on which filters are set and how many
 * values they have.
 */
import { regionColumns } from '../../../db/schema/copied-columns.ts';
import { coveredSql } from '../../../db/statuses.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { columnOf } from '../../state/columns/columns.ts';
import { PAGE_SIZE, type Sort } from '../../state/columns/table-parts.ts';
import { filtersOf } from '../../state/criteria/criteria.ts';
import type { Condition } from '../../state/criteria/criterion.ts';
import { measures } from '../../state/criteria/mpp.ts';
import type { ExplorerState } from '../../state/state.ts';
import { binSql } from '../bins.ts';
import { stateFor } from '../cross-filter.ts';
import type { EngineView } from '../engine.ts';
import { NEWEST } from '../rows/known-on.ts';
import { REGIONS_ON_DAY } from './sql-known-on.ts';

/** The text of a statement, and the values of its question marks. */
type Statement = Condition;

/** The statement for a view of a state; `duckdb-engine.ts` converts its rows to rows of the view. */
export function statementFor(view: EngineView, state: ExplorerState, lang: Lang): Statement {
  if (view === 'official') return { sql: OFFICIAL, parameters: [state.knownOn ?? NEWEST] };
  const { sql, parameters } = filterFor(stateFor(view, state));
  const body = (regions: string): string => bodies[view](`${regions} ${sql}`, state, lang);
  if (state.knownOn === null) {
    return { sql: body(view === 'tiles' ? 'region_tiles' : 'region_status'), parameters };
  }
  return {
    sql: `${REGIONS_ON_DAY}\n${body('region_status_then')}`,
    parameters: [state.knownOn, ...parameters],
  };
}

/** The filters of a state as a WHERE clause; empty when nothing is filtered. */
function filterFor(state: ExplorerState): Statement {
  const conditions = filtersOf(state).flatMap(({ filter, value }) => filter.sql(value));
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

/** `from` is the relation of the regions with its WHERE clause. */
type Body = (from: string, state: ExplorerState, lang: Lang) => string;

const bodies: Record<Exclude<EngineView, 'official'>, Body> = {
  keyNumbers: byStatus,

  progress: (from) => `SELECT counted_on AS date, count(*) AS added
FROM (SELECT counted_on, status FROM ${from})
WHERE counted_on IS NOT NULL AND status IN (${coveredSql})
GROUP BY counted_on`,

  progressOf: byStatus,

  byProvince: (
    from,
  ) => `SELECT province_code, status, count(*) AS regions, sum(population) AS population
FROM ${from} GROUP BY province_code, status`,

  byIsland: (
    from,
  ) => `SELECT island_group_id, status, count(*) AS regions, sum(population) AS population
FROM ${from} GROUP BY island_group_id, status`,

  // The newest day has a table of the regions with a tile.
  tiles: (from, { knownOn }) =>
    knownOn === null
      ? `SELECT region_code, status FROM ${from} ORDER BY region_code`
      : `SELECT region_code, status
FROM (SELECT region_code, status FROM ${from})
WHERE region_code IN (SELECT region_code FROM tiles)
ORDER BY region_code`,

  servicesBins: byBins,
  agenciesBins: byBins,
  populationBins: byBins,

  namedServices: (from) => `SELECT service, count(*) AS regions
FROM (SELECT unnest(string_split(coalesce(named_services, ''), ';')) AS service FROM ${from})
GROUP BY service ORDER BY service`,

  page: (from, state, lang) => `SELECT ${regionColumns.join(', ')}
FROM ${from} ${orderBy(state.sort, lang)}
LIMIT ${PAGE_SIZE} OFFSET ${PAGE_SIZE * (state.page - 1)}`,

  table: (from, state, lang) => `SELECT ${regionColumns.join(', ')}
FROM ${from} ${orderBy(state.sort, lang)}`,
};

/** One statement for two views, so that it runs once where no month is chosen. */
function byStatus(from: string): string {
  return `SELECT status, count(*) AS regions, sum(population) AS population
FROM ${from} GROUP BY status`;
}

/** One statement for three views, so that it runs once where no range is chosen. */
function byBins(from: string): string {
  const bins = measures.map((measure) => `${binSql(measure)} AS ${measure}_bin`);
  return `SELECT ${bins.join(', ')}, count(*) AS regions\nFROM ${from} GROUP BY ALL`;
}

const OFFICIAL = `WITH chosen AS (SELECT ?::VARCHAR AS day)
SELECT
  (SELECT max(total) FROM official_series WHERE date <= day) AS official_total,
  (SELECT max(date) FROM official_series WHERE date <= day) AS official_as_of,
  (SELECT count(*) FROM mpp_list WHERE counted_on <= day) AS listed
FROM chosen`;

function orderBy({ column, descending }: Sort, lang: Lang): string {
  const { from, ranks } = columnOf(column);
  const key = ranks ? rankSql(from(lang), ranks) : from(lang);
  return `ORDER BY ${key} ${descending ? 'DESC' : 'ASC'} NULLS LAST, region_code`;
}

function rankSql(column: string, ranks: readonly string[]): string {
  const branches = ranks.map((value, index) => `WHEN '${value}' THEN ${index}`);
  return `CASE ${column} ${branches.join(' ')} END`;
}
