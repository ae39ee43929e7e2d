/** The real regions as the tile maker fetches them. */
import { regionIndex, type RegionIndex } from '../../../../src/scripts/tile-maker/region-index.ts';
import {
  regionsOf,
  type HexFile,
  type MakerRegion,
} from '../../../../src/scripts/tile-maker/regions.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

/** Regions and index of the published tiles; read at the first call. */
export function useTiles(): () => { regions: MakerRegion[]; index: RegionIndex } {
  const published = usePublished(realFolder);
  let tiles: { regions: MakerRegion[]; index: RegionIndex } | undefined;
  return () => {
    if (tiles === undefined) {
      const regions = regionsOf(JSON.parse(published().text('tiles.hexjson')) as HexFile);
      tiles = { regions, index: regionIndex(regions) };
    }
    return tiles;
  };
}
