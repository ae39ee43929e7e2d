/** Where the tooltip of a tile covers the fewest other tiles. */

/** A rectangle in pixels of the window, such as a DOMRect. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const GAP = 4;

/**
 * Returns the box of a tooltip of the given size beside a tile: of the four sides on which it fits into
 * the frame, the one where it covers the fewest tiles; above if none fits.
 */
export function tipPlace(
  tile: Box,
  size: Pick<Box, 'width' | 'height'>,
  frame: Box,
  tiles: readonly Box[],
): Box {
  const [above, below, ...beside] = sides(tile, size, frame);
  const fitting = [above!, below!, ...beside].filter((box) => isInside(box, frame));
  const covered = (box: Box): number => tiles.filter((other) => overlap(box, other)).length;
  return fitting.toSorted((a, b) => covered(a) - covered(b))[0] ?? above!;
}

/** The boxes above, below, right and left of the tile, moved along its side into the frame. */
function sides(tile: Box, size: Pick<Box, 'width' | 'height'>, frame: Box): Box[] {
  const { width, height } = size;
  const x = within(tile.x + (tile.width - width) / 2, frame.x, frame.x + frame.width - width);
  const y = within(tile.y + (tile.height - height) / 2, frame.y, frame.y + frame.height - height);
  return [
    { ...size, x, y: tile.y - height - GAP },
    { ...size, x, y: tile.y + tile.height + GAP },
    { ...size, x: tile.x + tile.width + GAP, y },
    { ...size, x: tile.x - width - GAP, y },
  ];
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
