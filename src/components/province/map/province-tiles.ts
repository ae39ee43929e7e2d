/** The regions of a province as tiles with their names: a part of the tile map, lower than wide. */
import { group } from 'd3-array';
import type { Status } from '../../../db/statuses.ts';
import { escapeHtml } from '../../../i18n/html.ts';
import { TILE } from '../../../map/tiles/hexagon.ts';
import type { PlacedTile, TileLayout } from '../../../map/tiles/layout.ts';
import { hasSignAboveName, provinceOutline, statusTiles } from '../../../map/tiles/status-tiles.ts';

/** What is drawn of a region: its status, and its name in lines that fit a tile. */
export interface NamedTile {
  status: Status;
  lines: readonly string[];
}

/** The most pixels of the drawing, and of one tile across. */
const MOST = { width: 700, height: 400, tile: 112 };
/** A tile is at most this high for its width, because names are wide. */
const FLATTEST = 0.72;
const LEADING = 13;
/** How much lower two lines are where a sign is above them. */
const BELOW_SIGN = 5;

/**
 * Returns the inner markup of the drawing and its size in pixels. Throws if the province has no tile.
 */
export function provinceTiles(
  layout: TileLayout,
  provinceCode: string,
  tileOf: (code: string) => NamedTile,
): { width: number; height: number; markup: string } {
  const tiles = layout.groups
    .flatMap((each) => each.tiles)
    .filter((tile) => tile.provinceCode === provinceCode);
  if (tiles.length === 0) throw new Error(`The province ${provinceCode} has no tile.`);
  const { left, top, width, height } = boundsOf(tiles);
  const x = Math.min(MOST.width / width, MOST.tile / TILE.width);
  const y = Math.min(FLATTEST * x, MOST.height / height);
  const byStatus = [...group(tiles, ({ code }) => tileOf(code).status)];
  const shapes =
    byStatus.map(([status, some]) => statusTiles(status, some, true)).join('') +
    provinceOutline(tiles);
  const place = ({ centre }: PlacedTile) => ({
    x: round((centre.x - left) * x),
    y: round((centre.y - top) * y),
  });
  return {
    width: Math.ceil(width * x),
    height: Math.ceil(height * y),
    markup:
      `<g transform="scale(${round(x)} ${round(y)}) translate(${-left} ${-top})">${shapes}</g>` +
      `<g class="names">${tiles.map((tile) => nameMarkup(tileOf(tile.code), place(tile))).join('')}</g>`,
  };
}

function boundsOf(tiles: readonly PlacedTile[]) {
  const xs = tiles.map(({ centre }) => centre.x);
  const ys = tiles.map(({ centre }) => centre.y);
  const [left, top] = [Math.min(...xs) - TILE.width / 2 - 1, Math.min(...ys) - TILE.height / 2 - 1];
  return {
    left,
    top,
    width: Math.max(...xs) + TILE.width / 2 + 1 - left,
    height: Math.max(...ys) + TILE.height / 2 + 1 - top,
  };
}

function nameMarkup({ status, lines }: NamedTile, at: { x: number; y: number }): string {
  const below = lines.length > 1 && hasSignAboveName(status) ? BELOW_SIGN : 0;
  const top = at.y - ((lines.length - 1) * LEADING) / 2 + 4 + below;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${at.x}" y="${round(top + index * LEADING)}">${escapeHtml(line)}</tspan>`,
  );
  const dark = status === 'inaugurated' ? ' class="on-dark"' : '';
  return `<text${dark}>${spans.join('')}</text>`;
}

/** Splits a name into lines of about `most` letters, at its spaces. */
export function nameLines(name: string, most = 11): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
