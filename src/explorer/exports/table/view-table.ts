/** The rows that each view of the explorer shows, as a table for its files. */
import type { Lang } from '../../../i18n/lang.ts';
import { stateFor } from '../../answers/cross-filter.ts';
import type { Engine, EngineView, StatusCounts } from '../../answers/engine.ts';
import type { ExplorerState } from '../../state/state.ts';
import {
  areaViews,
  type AreaKind,
  type AreaRow,
  type NamesOfAreas,
} from '../../views/area-rows.ts';
import { binName } from '../../views/view-cells.ts';
import { withDay, type FileTable } from './file-table.ts';
import { regionTable } from './region-table.ts';

/** What the tables of views need besides the state. */
export interface ViewTableOptions extends NamesOfAreas {
  lang: Lang;
  /** The rows of a view, from the engine that answers at the moment. */
  rows: Engine['rows'];
  /** Whether it is unknown which regions were preparing an MPP on the state's day. */
  isUndated: (state: ExplorerState) => boolean;
}

const counts = [
  'regions',
  'inaugurated',
  'served',
  'covered',
  'operating',
  'preparing',
  'without',
] as const satisfies (keyof StatusCounts)[];

type ToTable = (state: ExplorerState, options: ViewTableOptions) => Promise<FileTable>;

/** Each chart of the page with the view of the engine that it shows, and its table. */
const charts: Readonly<Record<string, { view: EngineView; table: ToTable }>> = {
  progress: { view: 'progress', table: progressTable },
  provinces: { view: 'byProvince', table: areaTable('provinces') },
  islands: { view: 'byIsland', table: areaTable('islands') },
  services: { view: 'servicesBins', table: binTable('servicesBins') },
  agencies: { view: 'agenciesBins', table: binTable('agenciesBins') },
  population: { view: 'populationBins', table: binTable('populationBins') },
  tiles: {
    view: 'tiles',
    table: async (state, { rows, lang }) => regionTable(await rows('table', state), lang, null),
  },
};

/** The state that a chart shows: without the filter that readers set in the chart itself. */
export function chartState(chart: string, state: ExplorerState): ExplorerState {
  const view = charts[chart]?.view;
  return view === undefined ? state : stateFor(view, state);
}

/**
 * The rows that a chart shows in a state; those of the map and of everything without a table of its own
 * are the matching regions. Rejects when the engine is broken.
 */
export async function viewTable(
  chart: string,
  state: ExplorerState,
  options: ViewTableOptions,
): Promise<FileTable> {
  const shown = chartState(chart, state);
  const { table } = charts[chart] ?? charts['tiles']!;
  return withDay(await table(shown, options), state.knownOn);
}

async function progressTable(state: ExplorerState, { rows }: ViewTableOptions): Promise<FileTable> {
  const days = await rows('progress', state);
  return {
    columns: ['date', 'added', 'covered'],
    rows: days.map(({ date, added, covered }) => [date, added, covered]),
  };
}

function areaTable(kind: AreaKind): ToTable {
  const { column: code, rows: rowsOf } = areaViews[kind];
  return async (state, options) => {
    const { lang, isUndated } = options;
    const undated = isUndated(state);
    const count = (row: AreaRow, column: (typeof counts)[number]): number | null =>
      undated && column === 'preparing' ? null : row[column];
    const rows = await rowsOf(options, state, options);
    return {
      columns: [code, `name_${lang}`, ...counts, 'covered_percent', 'population'],
      rows: rows.map((row) => [
        row.key,
        row[`name_${lang}`],
        ...counts.map((column) => count(row, column)),
        row.covered_percent,
        row.population,
      ]),
    };
  };
}

/** Both ends of a class are included; `class` has it in words, also where its ends are open or unknown. */
function binTable(view: 'servicesBins' | 'agenciesBins' | 'populationBins'): ToTable {
  return async (state, { rows, lang }) => {
    const bins = await rows(view, state);
    return {
      columns: ['class', 'from', 'to', 'regions'],
      rows: bins.map((bin) => [binName(bin, lang), bin.from, bin.to, bin.regions]),
    };
  };
}
