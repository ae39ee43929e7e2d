/**
 * The tile map as SVG markup: one link with a hexagon for each region, the outlines of provinces
 * and the names beside them. Colours come from src/styles/tile-map-colours.css, which reads the attributes
 * and classes of the links, so that the same markup serves every choice of colours and both themes.
 */
import type { Status } from '../db/views.ts';
import { groupBy } from './group.ts';
import type { LayoutName, PlacedTile, TileGroup, TileLayout } from './layout.ts';
import { loopsToPath, outlineOf } from './outline.ts';
import type { PlacedLabel } from './place-labels.ts';

/** What a link says of its region. */
export interface TileLink {
  href: string;
  /** Name, province and status: the accessible name, which is also the text of the tooltip. */
  label: string;
  status: Status;
  /** The year from which its MPP counts as inaugurated, if it does. */
  year: number | null;
  /** Class of that year and of the number of services, from 1; 0 where there is none. */
  yearClass: number;
  serviceClass: number;
  /** Whether it is drawn as not inaugurated yet, for a map of an earlier year. */
  later: boolean;
}

/** A name beside the tiles of the group with this id. */
export interface MapLabel extends PlacedLabel {
  groupId: string;
  kind: 'group' | 'province';
}

export interface TileMapDrawing {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  /** The accessible name of the whole. */
  name: string;
  layout: TileLayout;
  links: ReadonlyMap<string, TileLink>;
  provinceNames: ReadonlyMap<string, string>;
  labels: readonly MapLabel[];
  /** Whether every link bears the code of its region as `data-code`, for scripts. Default false. */
  coded?: boolean;
}

/** A hexagon around the origin, a little smaller than its tile, as path data. */
export const HEXAGON = 'M0-14.3 12.4-7.1V7.1L0 14.3-12.4 7.1V-7.1z';

/** What is drawn in the hexagon of a status: half of it, a square, an empty square, or nothing. */
export const statusMarks: Readonly<Record<Status, string>> = {
  inaugurated: '',
  served: 'M0-14.3V14.3L-12.4 7.1V-7.1z',
  operating: 'M-5-5H5V5H-5z',
  preparing: 'M-6-6H6V6H-6zM-3.5-3.5V3.5H3.5V-3.5z',
  none: '',
};

/** The letter that stands for a status in `data-s` and in the id of its shape. */
export function statusLetter(status: Status): string {
  return status.charAt(0);
}

/** The map in one of its layouts, as an SVG element in text, well-formed as XML too. */
export function tileMapSvg(drawing: TileMapDrawing, name: LayoutName): string {
  const { width, height } = drawing.layout.sizes[name];
  const groups = drawing.layout.groups.map((group, index) => {
    const { x, y } = group.origins[name];
    const parts = groupMarkup(group, `${drawing.id}-g${index + 1}`, drawing);
    return `<g class="group g${index + 1}" transform="translate(${x} ${y})">${parts}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="tiles" text-anchor="middle" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin" role="group" aria-label="${attribute(drawing.name)}">` +
    `<defs>${shapes(drawing.id)}</defs><g class="all">${groups.join('')}</g></svg>`
  );
}

/** One shape for the legend, as an SVG element that refers to the shapes of the map with this id. */
export function swatchSvg(id: string, status: Status): string {
  return `<svg class="swatch" viewBox="-14 -16 28 32" width="18" height="20" aria-hidden="true"><use href="#${id}-${statusLetter(status)}"/></svg>`;
}

function shapes(id: string): string {
  const hexagon = `<path class="tile-hexagon" d="${HEXAGON}"/>`;
  return Object.entries(statusMarks)
    .map(([status, d]) => {
      const mark = d === '' ? '' : `<path class="tile-sign" d="${d}"/>`;
      return `<g id="${id}-${statusLetter(status as Status)}">${hexagon}${mark}</g>`;
    })
    .join('');
}

/** `outlineId` names the outline, which is drawn twice: light and broad, then dark and thin. */
function groupMarkup(group: TileGroup, outlineId: string, drawing: TileMapDrawing): string {
  const provinces = [...groupBy(group.tiles, ({ provinceCode }) => provinceCode)];
  const tiles = provinces.map(([code, own]) => {
    const name = attribute(drawing.provinceNames.get(code) ?? code);
    return `<g role="group" aria-label="${name}">${own.map((tile) => tileMarkup(tile, drawing)).join('')}</g>`;
  });
  const outlines = provinces.map(([, own]) => loopsToPath(outlineOf(own.map(({ cell }) => cell))));
  const names = drawing.labels.filter(({ groupId }) => groupId === group.id).map(labelMarkup);
  const outline =
    `<defs><path id="${outlineId}" d="${outlines.join('')}"/></defs>` +
    `<use class="outline under" href="#${outlineId}"/><use class="outline" href="#${outlineId}"/>`;
  return tiles.join('') + outline + names.join('');
}

function tileMarkup({ code, centre }: PlacedTile, { id, links, coded }: TileMapDrawing): string {
  const link = links.get(code);
  if (!link) throw new Error(`The region ${code} has a tile but no link.`);
  const letter = statusLetter(link.status);
  const attributes = [
    `href="${attribute(link.href)}"`,
    `aria-label="${attribute(link.label)}"`,
    ...(coded ? [`data-code="${code}"`] : []),
    `data-s="${letter}"`,
    ...(link.year === null ? [] : [`data-y="${link.year}"`]),
    ...(link.yearClass > 0 ? [`data-c="${link.yearClass}"`] : []),
    ...(link.serviceClass > 0 ? [`data-v="${link.serviceClass}"`] : []),
    ...(link.later ? ['data-later=""'] : []),
    'tabindex="-1"',
  ];
  return `<a ${attributes.join(' ')}><use href="#${id}-${letter}" x="${centre.x}" y="${centre.y}"/></a>`;
}

function labelMarkup({ kind, text, anchor, x, y }: MapLabel): string {
  const aligned = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${kind}-name" x="${x}" y="${y}"${aligned} aria-hidden="true">${attribute(text)}</text>`;
}

/** Text made safe for an attribute or the content of an element. */
export function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
