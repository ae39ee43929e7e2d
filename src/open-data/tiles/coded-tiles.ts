/** The tiles with names and the codes of every system, for maps that others draw. */
import type { Content } from '../files/content.ts';

/** The rows that the tiles are made from. */
export type TileRows = Pick<
  Content['rows'],
  'tiles' | 'regions' | 'provinces' | 'region_codes' | 'aliases'
>;

/** The two layouts: wide and narrow. */
export type TileLayoutName = 'landscape' | 'portrait';

/** A region with its cell, counted from the top left, odd rows shifted right, and all its codes. */
export interface CodedTile {
  code: string;
  col: number;
  row: number;
  properties: {
    name: string;
    kind: string;
    province_code: string;
    province_id: string;
    province_en: string;
    island_group_id: string;
    aliases: string[];
    kemendagri: string;
    bps: string | null;
    wikidata: string | null;
    geonames: string | null;
  };
}

/** What the codes are, beside them in both files. */
export const codeSystems = {
  kemendagri: 'Ministry of Home Affairs, Kepmendagri 300.2.2-2138/2025; with the dot',
  bps: 'Statistics Indonesia (BPS), edition of 2020; the codes of 26 regions in Papua were superseded in 2022',
  wikidata: 'Wikidata, from a table of 2016',
  geonames: 'GeoNames, from a table of 2016; 22 regions without',
} as const;

/** Returns the tiles of a layout in the order of the codes. Throws when a tile has no region. */
export function codedTiles(rows: TileRows, layout: TileLayoutName): CodedTile[] {
  const regions = new Map(rows.regions.map((row) => [row['code'], row]));
  const provinces = new Map(rows.provinces.map((row) => [row['code'], row]));
  return rows.tiles.map((tile) => {
    const code = String(tile['region_code']);
    const region = regions.get(code);
    const province = provinces.get(region?.['province_code'] ?? null);
    if (!region || !province) throw new Error(`The tile of ${code} has no region.`);
    return {
      code,
      col: Number(tile[`${layout}_col`]),
      row: Number(tile[`${layout}_row`]),
      properties: {
        name: String(region['name']),
        kind: String(region['kind']),
        province_code: String(province['code']),
        province_id: String(province['name_id']),
        province_en: String(province['name_en']),
        island_group_id: String(province['island_group_id']),
        aliases: rows.aliases
          .filter((row) => row['region_code'] === code)
          .map((row) => String(row['alias'])),
        kemendagri: code,
        ...otherCodes(rows, code),
      },
    };
  });
}

function otherCodes(
  { region_codes }: TileRows,
  code: string,
): Record<'bps' | 'wikidata' | 'geonames', string | null> {
  const own = region_codes.filter((row) => row['region_code'] === code);
  const of = (system: string): string | null => {
    const found = own.find((row) => row['system'] === system);
    return found ? String(found['code']) : null;
  };
  return { bps: of('bps'), wikidata: of('wikidata'), geonames: of('geonames') };
}
