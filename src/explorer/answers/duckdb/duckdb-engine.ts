/** The engine that queries DuckDB, in the browser or in tests. */
import type { Lang } from '../../../i18n/lang.ts';
import type { Query } from '../../../engine/data-engine.ts';
import {
  binRows,
  countsByArea,
  keyNumbersOf,
  progressOfDays,
  statusCounts,
  type StatusCount,
} from '../count-rows.ts';
import type { Engine, EngineView, EngineViews, ProgressRow } from '../engine.ts';
import type { Measure } from '../../state/criteria/mpp.ts';
import { keepingAnswers } from './kept-answers.ts';
import { statementFor } from './sql.ts';

/** The row type of the statement behind each view, where it differs from the view's. */
interface Asked extends Omit<EngineViews, keyof Grouped>, Grouped {}

interface Grouped {
  keyNumbers: StatusCount & { population: number };
  progress: Pick<ProgressRow, 'date' | 'added'>;
  progressOf: StatusCount;
  byProvince: StatusCount & { population: number; province_code: string };
  byIsland: StatusCount & { population: number; island_group_id: string };
  servicesBins: Bins;
  agenciesBins: Bins;
  populationBins: Bins;
}

/** How many regions are in these classes of the three numbers; null where a number is unknown. */
type Bins = Record<`${Measure}_bin`, number | null> & { regions: number };

/** DuckDB only counts groups, which it does fast; the rest is computed here. */
const made: { [View in EngineView]: (rows: Asked[View][]) => EngineViews[View][] } = {
  keyNumbers: (rows) => [keyNumbersOf(rows)],
  official: (rows) => rows,
  progress: progressOfDays,
  progressOf: (rows) => [statusCounts(rows)],
  byProvince: (rows) => countsByArea(rows, 'province_code'),
  byIsland: (rows) => countsByArea(rows, 'island_group_id'),
  tiles: (rows) => rows,
  servicesBins: (rows) => binRows('services', classesOf('services', rows)),
  agenciesBins: (rows) => binRows('agencies', classesOf('agencies', rows)),
  populationBins: (rows) => binRows('population', classesOf('population', rows)),
  namedServices: (rows) => rows,
  page: (rows) => rows,
  table: (rows) => rows,
};

/** The classes of one of the three numbers. */
function classesOf(measure: Measure, rows: readonly Bins[]): Parameters<typeof binRows>[1] {
  return rows.map((row) => ({ bin: row[`${measure}_bin`], regions: row.regions }));
}

/** An engine over the view `region_status`, or its copy, in the database that `query` queries. */
export function createDuckDbEngine(query: Query, lang: Lang): Engine {
  const queryOnce = keepingAnswers(query);
  return {
    name: 'duckdb',
    async rows<View extends EngineView>(view: View, state: Parameters<Engine['rows']>[1]) {
      const { sql, parameters } = statementFor(view, state, lang);
      // All matching rows are queried only for files and may be many, so they are not kept.
      const answer = view === 'table' ? query(sql, parameters) : queryOnce(sql, parameters);
      return made[view]((await answer) as unknown as Asked[View][]);
    },
  };
}
