/** The regions that an event brought, as dots on the tile map among all others. */
import type { LayoutName, TileLayout } from '../../../map/tiles/layout.ts';
import type { Point } from '../../../map/tiles/hexagon.ts';

const LAYOUT: LayoutName = 'landscape';

/** Path data for the dots: those of the event, all others, and the size of the drawing in units. */
export interface BatchTiles {
  width: number;
  height: number;
  brought: string;
  others: string;
}

/**
 * Returns the dots as lines without length, which round ends turn into dots: a tenth of the bytes of
 * hexagons, because most steps from one to the next are equal.
 */
export function batchTiles(layout: TileLayout, codes: ReadonlySet<string>): BatchTiles {
  const tiles = layout.groups.flatMap(({ origins, tiles: own }) =>
    own.map(({ code, centre }) => ({
      code,
      x: Math.round(centre.x + origins[LAYOUT].x),
      y: Math.round(centre.y + origins[LAYOUT].y),
    })),
  );
  const isBrought = ({ code }: { code: string }): boolean => codes.has(code);
  return {
    ...layout.sizes[LAYOUT],
    brought: dotsPath(tiles.filter(isBrought)),
    others: dotsPath(tiles.filter((tile) => !isBrought(tile))),
  };
}

function dotsPath(points: readonly Point[]): string {
  const sorted = points.toSorted((a, b) => a.y - b.y || a.x - b.x);
  return sorted
    .map(({ x, y }, index) => {
      const before = sorted[index - 1];
      return before ? `m${x - before.x} ${y - before.y}h0` : `M${x} ${y}h0`;
    })
    .join('');
}
