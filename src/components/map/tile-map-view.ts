/** Fits the drawing of the tile map to a page: its portrait layout and its year. */
import type { TileLink } from '../../map/draw.ts';
import type { TileLayout } from '../../map/tiles/layout.ts';

/**
 * Returns the portrait layout as CSS variables of the element around the map, which is drawn in
 * landscape: its scale, its aspect ratio, and the offset of each group.
 */
export function layoutStyle({ groups, sizes }: TileLayout): string {
  const { landscape, portrait } = sizes;
  const places = groups.map(
    (
      {
        origins: {
          portrait: { x, y },
        },
      },
      index,
    ) => {
      return `--g${index + 1}:translate(${x}px,${y}px)`;
    },
  );
  const scale = (landscape.width / portrait.width).toFixed(4);
  return [
    `--wide:${landscape.width}/${landscape.height}`,
    `--tall:${portrait.width}/${portrait.height}`,
    `--scale:scale(${scale})`,
    ...places,
  ].join(';');
}

/** Returns the links as they are drawn for a year; without a year, in their current state. */
export function linksOfYear(
  links: ReadonlyMap<string, TileLink>,
  shown: number | undefined,
): ReadonlyMap<string, TileLink> {
  if (shown === undefined) return links;
  const drawn = [...links].map(([code, link]): [string, TileLink] => {
    return [code, { ...link, later: link.year === null || link.year > shown }];
  });
  return new Map(drawn);
}
