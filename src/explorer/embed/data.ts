/** What the build writes into the embed of a state for its script. */
import type { LayoutName } from '../../map/tiles/layout.ts';
import type { Point } from '../../map/tiles/hexagon.ts';
import type { PageData } from '../views/page-data.ts';

/** The tiles of one island group, relative to its origin. */
interface EmbedTiles {
  origins: Record<LayoutName, Point>;
  /** Code, x and y of each tile. */
  tiles: [code: string, x: number, y: number][];
  /** The outlines of its provinces, as path data. */
  outline: string;
}

/** The tile map in both layouts. */
export interface EmbedMap {
  sizes: Record<LayoutName, { width: number; height: number }>;
  groups: EmbedTiles[];
}

/** The JSON that the embed contains. */
export type EmbedData = Omit<PageData, 'provinceSlugs'> & { map: EmbedMap };
