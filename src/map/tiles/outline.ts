/** Computes the outline of a set of tiles: the sides without a tile of the set beyond, joined into loops. */
import { cellKey, cornersOf, neighboursOf, type Cell, type Point } from './hexagon.ts';

/** Returns the closed loops around the cells, each from one of its corners; the inside is on the right. */
export function outlineOf(cells: readonly Cell[]): Point[][] {
  const next = outerSides(cells);
  const loops: Point[][] = [];
  for (const start of next.keys()) {
    const loop: Point[] = [];
    for (let side = take(next, start); side; side = take(next, key(side.to))) loop.push(side.from);
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** Returns the loops as a path's `d`, in relative lines between whole and half units. */
export function loopsToPath(loops: readonly Point[][]): string {
  return loops.map(loopToPath).join('');
}

interface Side {
  from: Point;
  to: Point;
}

/** Returns the outer sides by their first corner; each corner starts at most one, because three tiles meet in it. */
function outerSides(cells: readonly Cell[]): Map<string, Side> {
  const own = new Set(cells.map(cellKey));
  const sides = new Map<string, Side>();
  for (const cell of cells) {
    const corners = cornersOf(cell);
    for (const [index, beyond] of neighboursOf(cell).entries()) {
      if (own.has(cellKey(beyond))) continue;
      const from = corners[index]!;
      sides.set(key(from), { from, to: corners[(index + 1) % corners.length]! });
    }
  }
  return sides;
}

function take(sides: Map<string, Side>, from: string): Side | undefined {
  const side = sides.get(from);
  sides.delete(from);
  return side;
}

function loopToPath([first, ...rest]: Point[]): string {
  let here = first!;
  const lines = rest.map((point) => {
    const line = `l${point.x - here.x},${point.y - here.y}`;
    here = point;
    return line;
  });
  return `M${first!.x},${first!.y}${lines.join('')}z`;
}

function key({ x, y }: Point): string {
  return `${x},${y}`;
}
