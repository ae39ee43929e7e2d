/** Computes to which tile an arrow key moves on a map of tiles. */

/** The middle of a tile on the screen. */
interface Point {
  x: number;
  y: number;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Distance aside costs more than distance ahead, so that repeated keys move in a straight line. */
const ASIDE = 1.5;

/**
 * Returns the index of the tile that a key moves to from `from`, or -1 if the key is no arrow or no
 * tile is in that direction. `goal` is the x at which a series of moves up or down began: hexagons of
 * the next row are half a tile aside, and without it the moves would drift.
 */
export function tileTowards(
  key: string,
  from: number,
  middles: readonly Point[],
  goal: number,
): number {
  const way = directions[key];
  const here = middles[from];
  if (!way || !here) return -1;
  let best = -1;
  let least = Infinity;
  for (const [index, { x, y }] of middles.entries()) {
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = way.x === 0 ? Math.abs(x - goal) : Math.abs(y - here.y);
    const cost = ahead + ASIDE * aside;
    // Half a pixel, because positions read from a screen are not exact.
    if (ahead > 0.5 && cost < least - 0.5) [best, least] = [index, cost];
  }
  return best;
}
