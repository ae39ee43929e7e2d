/**
 * Draws the tile map as one image without a style sheet, for figures, embeds and files. It has no
 * links, and its colours are attributes. The map with links is drawn by draw.ts.
 */
import type { ChartContext } from '../charts/chart.ts';
import {
  lazyDrawing,
  type Drawing,
  type DrawingPlace,
  type DrawingSize,
} from '../charts/drawing.ts';
import { KEY_SIGN, keyEntries, keyEntriesHeight, type KeyEntry } from '../charts/labels/key-row.ts';
import { colors, fontSize, statusOrder, textWidth } from '../charts/theme.ts';
import { chartWords } from '../charts/words.ts';
import type { Status } from '../db/schema/views.ts';
import { escapeHtml } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import type { MapLabel } from './draw.ts';
import { group as groupBy } from 'd3-array';
import type { Point } from './tiles/hexagon.ts';
import type { LayoutName, TileGroup, TileLayout } from './tiles/layout.ts';
import { loopsToPath, outlineOf } from './tiles/outline.ts';
import { HEXAGON, placed, statusMarks } from './tiles/tile-shapes.ts';

/** Everything that a drawing of the tile map as an image needs. */
export interface TileDrawing {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  title: string;
  description: string;
  layout: TileLayout;
  /** How tiles can look, in the order of the key; a tile without a kind looks like the last. */
  kinds: readonly TileKind[];
  /** The name of the kind of each tile, by the code of its region. */
  kindOf: ReadonlyMap<string, string>;
  labels: readonly MapLabel[];
  /** Makes it a part of an image: at this place, without a name and description of its own. */
  place?: DrawingPlace | undefined;
}

/** One look of tiles, with its words in the key. */
export interface TileKind {
  name: string;
  label: string;
  style: TileStyle;
  /** Path data of the sign in the hexagon, around its middle; empty for none. */
  sign: string;
}

/** The colours of a tile. */
export interface TileStyle {
  fill: string;
  edge: string;
  /** The colour of the sign in the hexagon. */
  mark: string;
}

/** The same colours as in src/styles/tile-map-colours.css. */
const styles: Readonly<Record<Status, TileStyle>> = {
  inaugurated: tile('var(--status-inaugurated)', 'var(--status-inaugurated)'),
  served: tile(colors.ground, 'var(--status-inaugurated)', 'var(--status-inaugurated)'),
  operating: tile('var(--status-operating)', 'var(--status-operating)', colors.ground),
  preparing: tile(colors.ground, 'var(--status-operating)', colors.warn),
  none: tile('var(--status-none)', 'var(--status-none)'),
};

/** Returns the colours of a tile; without a sign it needs no colour for one. */
export function tile(fill: string, edge: string, mark = 'none'): TileStyle {
  return { fill, edge, mark };
}

/** Returns the statuses as kinds of tiles, with their words in a language. */
export function statusKinds(lang: Lang): TileKind[] {
  return statusOrder.map((status) => ({
    name: status,
    label: chartWords[lang].status[status],
    style: styles[status],
    sign: statusMarks[status],
  }));
}

/** Narrower drawings use the portrait layout. */
const LANDSCAPE = 640;
/** Where names of provinces would be smaller than this in pixels, they are left out. */
const READABLE = 9;
const NAME_SIZE = { province: 18, group: 22, groupAlone: 26 } as const;
/** The least size in pixels of the names that are shown. */
const LEAST = 12;
const BELOW_KEY = 10;
/** If a height is set, the map exceeds it before its scale falls below this. */
const LEAST_SCALE = 0.45;

/** The map with its key, as wide as the context. */
export function drawTiles(drawing: TileDrawing, context: ChartContext): Drawing {
  const key = keyEntries(drawing.kinds, ({ label }) => label, context.width);
  const top = keyEntriesHeight(key) + BELOW_KEY;
  const { name, scale } = fit(drawing.layout, context, top);
  const size = drawing.layout.sizes[name];
  const height = Math.ceil(top + scale * size.height);
  const left = rounded((context.width - scale * size.width) / 2);
  const drawn = { width: context.width, height, description: drawing.description };
  return lazyDrawing(
    drawn,
    () =>
      rootMarkup(drawing, drawn) +
      key.map(keyMarkup).join('') +
      `<g transform="translate(${left} ${top}) scale(${rounded(scale)})">` +
      drawing.layout.groups.map((group) => groupMarkup(group, drawing, name, scale)).join('') +
      '</g></svg>',
  );
}

/** The start of the element, with name and description unless it is a part of an image. */
function rootMarkup({ id, title, description, place }: TileDrawing, drawn: DrawingSize): string {
  const own = `viewBox="0 0 ${drawn.width} ${drawn.height}" font-size="${fontSize.normal}" fill="${colors.soft}"`;
  if (place)
    return `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" ${own}>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="${drawn.width}" height="${drawn.height}" ${own} aria-labelledby="${id}-title" aria-describedby="${id}-desc">` +
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>`
  );
}

/** Returns the layout and its scale: by width alone, or the layout with the larger scale if a height is set. */
function fit(
  { sizes }: TileLayout,
  { width, height, dense }: ChartContext,
  top: number,
): { name: LayoutName; scale: number } {
  const name = width >= LANDSCAPE || dense ? 'landscape' : 'portrait';
  const room =
    height === undefined ? Infinity : Math.max((height - top) / sizes[name].height, LEAST_SCALE);
  return { name, scale: Math.min(width / sizes[name].width, room) };
}

function keyMarkup({ kind, label, x, y }: KeyEntry<TileKind>): string {
  const middle = x + KEY_SIGN.width / 2;
  const words = `<text x="${x + KEY_SIGN.width + KEY_SIGN.gap}" y="${y}" dy="0.32em">${escapeHtml(label)}</text>`;
  return `<g transform="translate(${middle} ${y}) scale(0.55)">${tilesMarkup(kind, [{ x: 0, y: 0 }])}</g>${words}`;
}

function groupMarkup(
  group: TileGroup,
  { kinds, kindOf, labels, layout: { sizes } }: TileDrawing,
  layout: LayoutName,
  scale: number,
): string {
  const { width } = sizes[layout];
  const byKind = groupBy(group.tiles, ({ code }) => kindOf.get(code) ?? kinds.at(-1)?.name);
  const tiles = kinds.map((kind) =>
    tilesMarkup(
      kind,
      (byKind.get(kind.name) ?? []).map(({ centre }) => centre),
    ),
  );
  const provinces = [...groupBy(group.tiles, ({ provinceCode }) => provinceCode).values()];
  const outline = provinces.map((own) => loopsToPath(outlineOf(own.map(({ cell }) => cell))));
  const { x, y } = group.origins[layout];
  return (
    `<g transform="translate(${x} ${y})">${tiles.join('')}` +
    `<g fill="none" stroke-linejoin="round">${outlineMarkup(outline.join(''))}</g>` +
    `${namesMarkup(
      labels.filter(({ groupId }) => groupId === group.id),
      scale,
      width - x,
    )}</g>`
  );
}

/** Drawn twice: light and broad, then dark and thin. */
function outlineMarkup(d: string): string {
  return (
    `<path d="${d}" stroke="${colors.ground}" stroke-width="4.5"/>` +
    `<path d="${d}" stroke="${colors.soft}" stroke-width="1.5"/>`
  );
}

/** All tiles of one kind as one path, and the signs in them as another. */
function tilesMarkup({ style, sign }: TileKind, centres: readonly Point[]): string {
  if (centres.length === 0) return '';
  const { fill, edge, mark } = style;
  const hexagons = `<path d="${repeated(HEXAGON, centres)}" fill="${fill}" stroke="${edge}"/>`;
  if (sign === '') return hexagons;
  return `${hexagons}<path d="${repeated(sign, centres)}" fill="${mark}" fill-rule="evenodd"/>`;
}

/** Repeats a shape, given around the origin, at each of several points. */
function repeated(shape: string, points: readonly Point[]): string {
  return points.map((point) => placed(shape, point)).join('');
}

/** The names of a group, as far as they are legible; `right` is the right edge of the map in its pixels. */
function namesMarkup(labels: readonly MapLabel[], scale: number, right: number): string {
  const withProvinces = NAME_SIZE.province * scale >= READABLE;
  return labels
    .filter(({ kind }) => kind === 'group' || withProvinces)
    .map((label) => nameMarkup(label, nameSize(label, withProvinces, scale), right))
    .join('');
}

function nameSize({ kind }: MapLabel, withProvinces: boolean, scale: number): number {
  const least = LEAST / scale;
  if (kind === 'province') return Math.max(NAME_SIZE.province, least);
  return Math.max(withProvinces ? NAME_SIZE.group : NAME_SIZE.groupAlone, least);
}

/** A name; a larger one than usual is moved away from the right edge and has a light edge of its own. */
function nameMarkup({ kind, text, anchor, x, y }: MapLabel, size: number, right: number): string {
  const bold = kind === 'group' ? ` fill="${colors.ink}" font-weight="700"` : '';
  const isLarger = !Object.values<number>(NAME_SIZE).includes(size);
  const edge = isLarger
    ? ` stroke="${colors.ground}" stroke-width="${rounded(size / 5)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const reach = textWidth(text, size) * { start: 1, middle: 0.5, end: 0 }[anchor];
  const left = isLarger ? Math.min(x, right - reach) : x;
  return `<text x="${rounded(left)}" y="${rounded(y)}" dy="0.35em" font-size="${rounded(size)}" text-anchor="${anchor}"${bold}${edge}>${escapeHtml(text)}</text>`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
