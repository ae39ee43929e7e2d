/** Where an arrow key leads on a map of tiles. */

/** The middle of a tile on the screen. */
interface Place {
  x: number;
  y: number;
}

const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Places aside cost more than places further ahead, so that a walk keeps its line. */
const ASIDE = 1.5;

/**
 * The index of the tile that a key leads to from `from`, or -1 where the key is no arrow or nothing
 * lies that way. `goal` is the x at which a walk up or down began: hexagons of the next row stand
 * half a tile aside, and with it a walk does not drift.
 */
export function tileTowards(
  key: string,
  from: number,
  places: readonly Place[],
  goal: number,
): number {
  const way = directions[key];
  const here = places[from];
  if (!way || !here) return -1;
  let best = -1;
  let least = Infinity;
  for (const [index, { x, y }] of places.entries()) {
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = way.x === 0 ? Math.abs(x - goal) : Math.abs(y - here.y);
    const cost = ahead + ASIDE * aside;
    // Half a pixel: places read from a screen are not exact.
    if (ahead > 0.5 && cost < least - 0.5) [best, least] = [index, cost];
  }
  return best;
}
