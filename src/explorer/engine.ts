/** The one interface behind which both engines answer the explorer's questions. */
import type { Region } from './region.ts';
import type { ExplorerState } from './state.ts';

/** Regions by status. The names are those of the view `coverage_by_province`. */
export interface StatusCounts {
  regions: number;
  inaugurated: number;
  served: number;
  /** Inaugurated or served. */
  covered: number;
  operating: number;
  preparing: number;
  without: number;
}

/** The one row of the view `keyFigures`. */
export interface KeyFigures extends StatusCounts {
  /** `covered` in percent of `regions`, one decimal; null when no region matches. */
  covered_percent: number | null;
  population: number;
  population_covered: number;
}

/** A day on which regions of the selection became covered. */
export interface ProgressRow {
  /** `YYYY-MM-DD` */
  date: string;
  added: number;
  /** How many were covered from that day on. */
  covered: number;
}

/** A province with at least one matching region. */
export interface ProvinceRow extends StatusCounts {
  province_code: string;
  name_id: string;
  name_en: string;
  covered_percent: number;
}

/** What was official on the day of the state, and the list beside it; the filters do not matter. */
export interface OfficialNow {
  /** The official total last stated by then, and when; null before the first. */
  official_total: number | null;
  official_as_of: string | null;
  /** MPPs of the list that count as inaugurated by then. */
  listed: number;
}

/** What one row of each view is. */
export interface EngineViews {
  keyFigures: KeyFigures;
  progress: ProgressRow;
  byProvince: ProvinceRow;
  official: OfficialNow;
  /** The matching regions in the order of the table: only their codes, for the page has the rows. */
  order: Pick<Region, 'region_code'>;
  /** The same with all their columns. */
  table: Region;
}

export type EngineView = keyof EngineViews;
export type EngineName = 'rows' | 'duckdb';

export interface Engine {
  readonly name: EngineName;
  /** The rows of a view for a state, in the view's order. Rejects when the engine is broken. */
  rows<View extends EngineView>(view: View, state: ExplorerState): Promise<EngineViews[View][]>;
}
