/** Tiles of one status as few paths, for drawings without links: parts of the map on other pages. */
import type { Status } from '../../db/statuses.ts';
import type { PlacedTile } from './layout.ts';
import { loopsToPath, outlineOf } from './outline.ts';
import { HEXAGON, placed, statusMarks } from './tile-shapes.ts';

/** The fill and edge of each status, and the colour of its sign, as on the tile map. */
const looks: Readonly<Record<Status, readonly [fill: string, edge: string, sign: string]>> = {
  inaugurated: ['--status-inaugurated', '--status-inaugurated', '--paper'],
  served: ['--paper', '--status-inaugurated', '--status-inaugurated'],
  operating: ['--status-operating', '--status-operating', '--paper'],
  preparing: ['--paper', '--status-operating', '--warn'],
  none: ['--status-none', '--status-none', '--paper'],
};

/** Small signs for tiles with a name in their middle, above which they are; narrow, because such tiles are flat. */
const aboveName: Readonly<Record<Status, string>> = {
  inaugurated: '',
  served: 'm0-12v6a3 3 0 0 1 0-6z',
  operating: 'm-1.6-11.5h3.2v4.6h-3.2z',
  preparing: 'm-2-12h4v5.4h-4zm.8 1.2v3h2.4v-3z',
  none: '',
};

/** Whether a tile of the status has a sign above its name. */
export function hasSignAboveName(status: Status): boolean {
  return aboveName[status] !== '';
}

/** Returns the tiles of a status, with its sign in each; a small one where tiles are named. */
export function statusTiles(status: Status, tiles: readonly PlacedTile[], isNamed = false): string {
  const [fill, edge, sign] = looks[status];
  const repeated = (shape: string): string =>
    tiles.map(({ centre }) => placed(shape, centre)).join('');
  const hexagons = `<path fill="var(${fill})" stroke="var(${edge})" d="${repeated(HEXAGON)}"/>`;
  const mark = (isNamed ? aboveName : statusMarks)[status];
  if (mark === '') return hexagons;
  return `${hexagons}<path fill="var(${sign})" fill-rule="evenodd" d="${repeated(mark)}"/>`;
}

/** Returns the outline around all of the tiles. */
export function provinceOutline(tiles: readonly PlacedTile[]): string {
  const d = loopsToPath(outlineOf(tiles.map(({ cell }) => cell)));
  return `<path fill="none" stroke="var(--ink-soft)" stroke-width="1.5" d="${d}"/>`;
}
