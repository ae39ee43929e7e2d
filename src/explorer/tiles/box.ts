/** The box that a reader draws over the tile map, and the tiles in it. */

/** A point in pixels from the corner of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in pixels. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** A pointer that moved less than this, in pixels, clicked and did not drag. */
const STILL = 4;

/** Whether a movement from one point to another is a drag. */
export function isDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= STILL;
}

/** The box with two opposite corners. */
export function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** The keys of the points in a box, including its edges, in their order. */
export function inBox<Key>(middles: ReadonlyMap<Key, Point>, box: Box): Key[] {
  const isIn = ({ x, y }: Point): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return [...middles].filter(([, point]) => isIn(point)).map(([key]) => key);
}
