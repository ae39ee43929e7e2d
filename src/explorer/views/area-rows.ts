/** Rows by province or island group, with names. */
import type { Engine, StatusCounts } from '../answers/engine.ts';
import type { AreaNames } from '../answers/facts.ts';
import type { ExplorerState } from '../state/state.ts';

/** Counts of a province or island group with its code or id and its names. */
export interface AreaRow extends StatusCounts {
  key: string;
  name_id: string;
  name_en: string;
  covered_percent: number;
  /** Of the matching regions. */
  population: number;
}

/** The rows with their names, in the order of `names`. */
export function areaRows<Column extends string>(
  rows: readonly (StatusCounts & { covered_percent: number; population: number } & Record<
      Column,
      string
    >)[],
  column: Column,
  names: AreaNames,
): AreaRow[] {
  const byArea = new Map(rows.map((row) => [row[column] as string, row]));
  return [...names].flatMap(([key, name]) => {
    const row = byArea.get(key);
    return row ? [{ ...row, ...name, key }] : [];
  });
}

/** The names of all areas of both kinds. */
export interface NamesOfAreas {
  islandNames: AreaNames;
  provinceNames: AreaNames;
}

/** A kind of area, with its view of the engine and the column that identifies an area there. */
interface AreaView {
  view: 'byIsland' | 'byProvince';
  column: string;
  rows: (
    engine: Pick<Engine, 'rows'>,
    state: ExplorerState,
    names: NamesOfAreas,
  ) => Promise<AreaRow[]>;
}

/** The kinds of area. */
export const areaViews = {
  islands: {
    view: 'byIsland',
    column: 'island_group_id',
    rows: async (engine, state, { islandNames }) =>
      areaRows(await engine.rows('byIsland', state), 'island_group_id', islandNames),
  },
  provinces: {
    view: 'byProvince',
    column: 'province_code',
    rows: async (engine, state, { provinceNames }) =>
      areaRows(await engine.rows('byProvince', state), 'province_code', provinceNames),
  },
} as const satisfies Record<string, AreaView>;
/** The name of a kind of area, as in `data-chart`. */
export type AreaKind = keyof typeof areaViews;
