/** The one interface behind which both engines answer the explorer's questions. */
import type { Region } from '../state/columns/region.ts';
import type { ExplorerState } from '../state/state.ts';

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
interface ProvinceRow extends StatusCounts {
  province_code: string;
  covered_percent: number;
}

/** An island group with at least one matching region. */
interface IslandRow extends StatusCounts {
  island_group_id: string;
  covered_percent: number;
}

/** A matching region of the tile map. */
export type TileRow = Pick<Region, 'region_code' | 'status'>;

/** A class of numbers, or the regions whose number is not known, which stand last. */
export interface BinRow {
  /** Both ends belong to it; null where it is open, both where the number is unknown. */
  from: number | null;
  to: number | null;
  regions: number;
}

/** What was official on the day of the state, and the list beside it; the filters do not matter. */
export interface OfficialNow {
  /** The official total last stated by then, and when; null before the first. */
  official_total: number | null;
  official_as_of: string | null;
  /** MPPs of the list that count as inaugurated by then. */
  listed: number;
}

/**
 * What one row of each view is. A view from which readers choose leaves that choice out of its own
 * filters, or the rest could not be chosen any more (src/explorer/answers/cross-filter.ts).
 */
export interface EngineViews {
  keyFigures: KeyFigures;
  official: OfficialNow;
  /** Whatever months are chosen. */
  progress: ProgressRow;
  /** One row: the regions that match, whatever months are chosen. */
  progressOf: StatusCounts;
  /** Whatever provinces are chosen. */
  byProvince: ProvinceRow;
  /** Whatever island groups are chosen. */
  byIsland: IslandRow;
  /** Whatever regions are chosen. */
  tiles: TileRow;
  /** Whatever range of the same number is chosen; every class, those without a region too. */
  servicesBins: BinRow;
  agenciesBins: BinRow;
  populationBins: BinRow;
  /** The page of the table. */
  page: Region;
  /** All matching regions, in the order of the table. */
  table: Region;
}

export const engineViews = [
  'keyFigures',
  'official',
  'progress',
  'progressOf',
  'byProvince',
  'byIsland',
  'tiles',
  'servicesBins',
  'agenciesBins',
  'populationBins',
  'page',
  'table',
] as const satisfies (keyof EngineViews)[];
export type EngineView = keyof EngineViews;
export type EngineName = 'rows' | 'duckdb';

export interface Engine {
  readonly name: EngineName;
  /** The rows of a view for a state, in the view's order. Rejects when the engine is broken. */
  rows<View extends EngineView>(view: View, state: ExplorerState): Promise<EngineViews[View][]>;
}
