/** Computes which part of the drawing to show so that the tiles of a province can be tapped. */

/** A rectangle in pixels of the screen. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room around a zoomed province, in tiles, and the least number of tiles across. */
const ROOM = 1;
const LEAST_ACROSS = 7;
/** Free space above and below it at the edges, in tiles; the button for the whole map is below. */
const EDGE = { top: 0.5, bottom: 1.5 } as const;

/**
 * Returns the part of `whole` that shows `target` as large as it fits, in the proportions of
 * `whole`, so that the drawing keeps its size on the page and, if possible, the target its height on
 * the screen. `tile` is the current width of a tile, `least` the width it must reach: a target that is
 * too large for that is cropped around the point that was tapped.
 */
export function zoomTo(
  whole: Rectangle,
  target: Rectangle,
  tapped: { x: number; y: number },
  tile: number,
  least: number,
): Rectangle {
  const needed = Math.max(
    target.width + ROOM * tile,
    ((target.height + ROOM * tile) * whole.width) / whole.height,
    LEAST_ACROSS * tile,
  );
  const most = (whole.width * tile) / least;
  const width = Math.min(needed, most, whole.width);
  const height = (width * whole.height) / whole.width;
  const held = needed > most ? { ...tapped, width: 0, height: 0 } : target;
  const middle = { x: held.x + held.width / 2, y: held.y + held.height / 2 };
  const above = (middle.y - whole.y) / whole.height;
  const lowest = held.y - EDGE.top * tile;
  const highest = held.y + held.height + EDGE.bottom * tile - height;
  const y = Math.max(highest, Math.min(lowest, middle.y - above * height));
  return { x: middle.x - width / 2, y, width, height };
}
