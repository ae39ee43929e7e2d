/**
 * The geometry of one hexagon: pointed at the top, 26 units wide with sides of 15, which is regular
 * to a thousandth and puts every corner on a multiple of half a unit. Odd rows are shifted right by
 * half a tile, as in data/tiles.csv.
 */

/** A cell of the grid of tiles. */
export interface Cell {
  col: number;
  row: number;
}

/** A point in the drawing, in units. */
export interface Point {
  x: number;
  y: number;
}

/** The size of a tile and the distance between two rows, in units. */
export const TILE = { width: 26, height: 30, side: 15, rowHeight: 22.5 } as const;

const half = { width: TILE.width / 2, side: TILE.side / 2, height: TILE.height / 2 };

/** Returns the middle of a tile; the tile of column 0 in row 0 touches both axes. */
export function centreOf({ col, row }: Cell): Point {
  const shift = isOdd(row) ? half.width : 0;
  return { x: half.width + col * TILE.width + shift, y: half.height + row * TILE.rowHeight };
}

/** Returns the six corners, clockwise from the top one. */
export function cornersOf(cell: Cell): Point[] {
  const { x, y } = centreOf(cell);
  return [
    { x, y: y - half.height },
    { x: x + half.width, y: y - half.side },
    { x: x + half.width, y: y + half.side },
    { x, y: y + half.height },
    { x: x - half.width, y: y + half.side },
    { x: x - half.width, y: y - half.side },
  ];
}

/**
 * Returns the six cells around one in the order of the sides: the first neighbour is across the
 * side from the first corner to the second, and so on.
 */
export function neighboursOf({ col, row }: Cell): Cell[] {
  const right = isOdd(row) ? col + 1 : col;
  return [
    { col: right, row: row - 1 },
    { col: col + 1, row },
    { col: right, row: row + 1 },
    { col: right - 1, row: row + 1 },
    { col: col - 1, row },
    { col: right - 1, row: row - 1 },
  ];
}

/** Returns the number of steps over sides from one cell to another. */
export function stepsBetween(a: Cell, b: Cell): number {
  const [p, q] = [axial(a), axial(b)];
  const [dq, dr] = [p.q - q.q, p.r - q.r];
  return (Math.abs(dq) + Math.abs(dr) + Math.abs(dq + dr)) / 2;
}

/** Returns a cell as text, as a key of sets and maps. */
export function cellKey({ col, row }: Cell): string {
  return `${col},${row}`;
}

function axial({ col, row }: Cell): { q: number; r: number } {
  return { q: col - Math.floor(row / 2), r: row };
}

/** Whether a row is odd, negative rows included. */
function isOdd(row: number): boolean {
  return row % 2 !== 0;
}
