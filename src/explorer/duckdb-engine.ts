/** The engine that asks DuckDB. Where DuckDB runs is not its business. */
import type { Lang } from '../i18n/lang.ts';
import type { PlainRow } from './cells.ts';
import type { Engine, EngineView, EngineViews } from './engine.ts';
import { statementFor } from './sql.ts';

/** Runs a prepared statement and returns plain rows; rejects with DuckDB's message. */
export type Ask = (sql: string, parameters: readonly (string | number)[]) => Promise<PlainRow[]>;

/** An engine over the view `region_status` of the database that `ask` reaches. */
export function createDuckDbEngine(ask: Ask, lang: Lang): Engine {
  return {
    name: 'duckdb',
    async rows<View extends EngineView>(view: View, state: Parameters<Engine['rows']>[1]) {
      const { sql, parameters } = statementFor(view, state, lang);
      return (await ask(sql, parameters)) as unknown as EngineViews[View][];
    },
  };
}
