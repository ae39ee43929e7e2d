/**
 * Turns data/tiles.csv into a layout: the tiles of each island group around an origin of their own,
 * and the position of that origin in each layout. Both layouts have the same groups in the same shape,
 * so that one drawing fits wide and narrow screens by moving six groups.
 */
import { group } from 'd3-array';
import { centreOf, TILE, type Cell, type Point } from './hexagon.ts';

/** The two layouts of the map: wide and narrow screens. */
export const layoutNames = ['landscape', 'portrait'] as const;
/** The name of one of the two layouts. */
export type LayoutName = (typeof layoutNames)[number];

/** The cells of a tile in both layouts, a row of data/tiles.csv. */
export interface TileRow {
  region_code: string;
  landscape_col: number;
  landscape_row: number;
  portrait_col: number;
  portrait_row: number;
}

/** One region's tile: `cell` counts from the origin of its group, `centre` is in units from there. */
export interface PlacedTile {
  code: string;
  provinceCode: string;
  cell: Cell;
  centre: Point;
}

/** An island group: its tiles, and the position of its origin in each layout, in units. */
export interface TileGroup {
  id: string;
  tiles: PlacedTile[];
  origins: Record<LayoutName, Point>;
}

/** Width and height in units. */
interface Size {
  width: number;
  height: number;
}

/** All tiles by island group, and the size of each layout in units. */
export interface TileLayout {
  groups: TileGroup[];
  sizes: Record<LayoutName, Size>;
}

/** Margin around all tiles in units, so that outlines are not cut. */
const MARGIN = 3;

/** Returns the cell of a tile in a layout. */
export function cellIn(tile: TileRow, layout: LayoutName): Cell {
  return { col: tile[`${layout}_col`], row: tile[`${layout}_row`] };
}

/**
 * Lays the tiles out. `groupOf` returns the island group of a province; the groups are in the order
 * of their first tiles. Throws if a group has a different shape in the two layouts.
 */
export function layOut(
  tiles: readonly TileRow[],
  groupOf: (provinceCode: string) => string,
): TileLayout {
  const byGroup = group(tiles, ({ region_code }) => groupOf(region_code.slice(0, 2)));
  return {
    groups: [...byGroup].map(([id, rows]) => toGroup(id, rows)),
    sizes: { landscape: sizeOf(tiles, 'landscape'), portrait: sizeOf(tiles, 'portrait') },
  };
}

function toGroup(id: string, rows: readonly TileRow[]): TileGroup {
  const [first] = rows;
  if (!first) throw new Error(`The island group ${id} has no tile.`);
  const landscape = originCell(rows, 'landscape');
  const portrait = originCell(rows, 'portrait');
  return {
    id,
    tiles: rows.map((row) => {
      const cell = minus(cellIn(row, 'landscape'), landscape);
      const other = minus(cellIn(row, 'portrait'), portrait);
      if (cell.col !== other.col || cell.row !== other.row) {
        throw new Error(`The tile of ${row.region_code} is elsewhere in the shape of ${id}.`);
      }
      const provinceCode = row.region_code.slice(0, 2);
      return { code: row.region_code, provinceCode, cell, centre: centreOf(cell) };
    }),
    origins: { landscape: originOf(landscape), portrait: originOf(portrait) },
  };
}

/** Returns the least column and row of a group; the row is even, so that odd rows remain shifted. */
function originCell(rows: readonly TileRow[], layout: LayoutName): Cell {
  const cells = rows.map((row) => cellIn(row, layout));
  const row = Math.min(...cells.map((cell) => cell.row));
  return { col: Math.min(...cells.map(({ col }) => col)), row: row - (row % 2) };
}

function originOf({ col, row }: Cell): Point {
  return { x: MARGIN + col * TILE.width, y: MARGIN + row * TILE.rowHeight };
}

function sizeOf(tiles: readonly TileRow[], layout: LayoutName): Size {
  const centres = tiles.map((tile) => centreOf(cellIn(tile, layout)));
  return {
    width: Math.max(...centres.map(({ x }) => x)) + TILE.width / 2 + 2 * MARGIN,
    height: Math.max(...centres.map(({ y }) => y)) + TILE.height / 2 + 2 * MARGIN,
  };
}

function minus(a: Cell, b: Cell): Cell {
  return { col: a.col - b.col, row: a.row - b.row };
}
