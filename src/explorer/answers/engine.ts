/** The interface that both engines of the explorer implement. */
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

/** The one row of the view `keyNumbers`. */
export interface KeyNumbers extends StatusCounts {
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
  /** How many are covered from that day on. */
  covered: number;
}

/** A province with at least one matching region. */
interface ProvinceRow extends StatusCounts {
  province_code: string;
  covered_percent: number;
  /** Of the matching regions. */
  population: number;
}

/** An island group with at least one matching region. */
interface IslandRow extends StatusCounts {
  island_group_id: string;
  covered_percent: number;
  /** Of the matching regions. */
  population: number;
}

/** A matching region of the tile map. */
export type TileRow = Pick<Region, 'region_code' | 'status'>;

/** A class of numbers; the last row counts the regions whose number is unknown. */
export interface BinRow {
  /** Both ends are included; null where the class is open, both null where the number is unknown. */
  from: number | null;
  to: number | null;
  regions: number;
}

/** A service and how many regions are reported to offer it. */
export interface ServiceRow {
  /** Key of the service; empty for the regions without any report on services. */
  service: string;
  regions: number;
}

/** The official total on the day of the state, and the count of the list; independent of the filters. */
export interface OfficialNow {
  /** The official total last stated by then, and when; null before the first. */
  official_total: number | null;
  official_as_of: string | null;
  /** MPPs of the list that count as inaugurated by then. */
  listed: number;
}

/**
 * The row type of each view. A view in which readers choose ignores that choice, because otherwise its
 * other values could no longer be chosen (src/explorer/answers/cross-filter.ts).
 */
export interface EngineViews {
  keyNumbers: KeyNumbers;
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
  /**
   * By key; services without a region are left out. Whatever services are chosen, unless a region must
   * have all of them: then the counts say which services could be chosen besides.
   */
  namedServices: ServiceRow;
  /** The page of the table. */
  page: Region;
  /** All matching regions, in the order of the table. */
  table: Region;
}

/** The names of all views. */
export const engineViews = [
  'keyNumbers',
  'official',
  'progress',
  'progressOf',
  'byProvince',
  'byIsland',
  'tiles',
  'servicesBins',
  'agenciesBins',
  'populationBins',
  'namedServices',
  'page',
  'table',
] as const satisfies (keyof EngineViews)[];
/** The name of a view. */
export type EngineView = keyof EngineViews;
/** The page's row engine, or DuckDB in the browser. */
export type EngineName = 'rows' | 'duckdb';

/** Answers queries of the explorer. */
export interface Engine {
  readonly name: EngineName;
  /** The rows of a view for a state, in the view's order. Rejects when the engine is broken. */
  rows<View extends EngineView>(view: View, state: ExplorerState): Promise<EngineViews[View][]>;
}
