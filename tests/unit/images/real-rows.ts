/** Rows of the real data, from which cards are drawn. */
import type { Status } from '../../../src/db/statuses.ts';
import type { CardGroup } from '../../../src/images/cards/country-map.ts';
import type { ProvinceCardRows } from '../../../src/images/cards/province-card.ts';
import type { RegionCardRows } from '../../../src/images/cards/region-card.ts';
import type { CardTile } from '../../../src/images/cards/tiles.ts';
import { layout } from '../map/real-data.ts';
import { useDatabase, type TestDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';

/** Opens the database of data/ for one test file. */
export function useRealDatabase(): TestDatabase {
  return useDatabase(realFolder);
}

/** All tiles in groups, each with the look that `look` returns for its code. */
export function groupsOf(look: (code: string) => CardTile['look']): CardGroup[] {
  return layout.groups.map(({ tiles, origins }) => ({
    origin: origins.landscape,
    tiles: tiles.map((tile) => ({ ...tile, look: look(tile.code) })),
  }));
}

/** The rows from which the card of every region is drawn, by its slug. */
export async function regionRows(database: TestDatabase): Promise<Map<string, RegionCardRows>> {
  const regions = await database.view('region_status');
  const provinces = await provinceRows(database);
  return new Map(
    regions.map((region) => {
      const rows = [...provinces.values()].find(
        ({ province }) => province.province_code === region.province_code,
      )!;
      return [region.slug, { ...rows, region }];
    }),
  );
}

/** The rows from which the card of every province is drawn, by its slug. */
export async function provinceRows(database: TestDatabase): Promise<Map<string, ProvinceCardRows>> {
  const statuses = new Map(
    (await database.view('region_status')).map((row) => [row.region_code, row.status as Status]),
  );
  const tiles = groupsOf((code) => statuses.get(code)!).flatMap((group) => group.tiles);
  return new Map(
    (await database.view('coverage_by_province')).map((province) => {
      const own = tiles.filter(({ provinceCode }) => provinceCode === province.province_code);
      return [province.slug, { province, tiles: own }];
    }),
  );
}
