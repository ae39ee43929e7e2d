/** The regions of the published tiles.hexjson, as the tile maker uses them. */

/** A region with its cell, rows counted downwards, its names and its codes. */
export interface MakerRegion {
  code: string;
  name: string;
  kind: 'kabupaten' | 'kota';
  aliases: readonly string[];
  bps: string | null;
  wikidata: string | null;
  geonames: string | null;
  col: number;
  row: number;
}

/** The part of tiles.hexjson that is read. */
export interface HexFile {
  hexes: Record<
    string,
    Omit<MakerRegion, 'code' | 'name' | 'col' | 'row'> & { q: number; r: number; n: string }
  >;
}

/** Returns the regions of a file in the order of their codes. */
export function regionsOf({ hexes }: HexFile): MakerRegion[] {
  const top = Math.max(...Object.values(hexes).map(({ r }) => r));
  return Object.entries(hexes)
    .map(([code, { q, r, n, ...rest }]) => ({ ...rest, code, name: n, col: q, row: top - r }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Returns "Kota Batu" or "Kabupaten Jombang". */
export function fullName({ kind, name }: MakerRegion): string {
  return `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
}
