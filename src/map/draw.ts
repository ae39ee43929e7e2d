/**
 * The tile map as SVG markup: one link with a hexagon for each region, the outlines of provinces
 * and the names beside them. Colours come from src/styles/tile-map-colours.css, which reads the attributes
 * and classes of the links, so that the same markup serves every choice of colours and both themes.
 */
import { escapeHtml, trustedHtml, type Html } from '../i18n/html.ts';
import type { Status } from '../db/schema/views.ts';
import { group as groupBy } from 'd3-array';
import type { LayoutName, PlacedTile, TileGroup, TileLayout } from './tiles/layout.ts';
import { loopsToPath, outlineOf } from './tiles/outline.ts';
import type { PlacedLabel } from './place-labels.ts';
import { partsMarkup, statusLetter, statusParts } from './tiles/tile-shapes.ts';

/** What a link shows about its region. */
export interface TileLink {
  href: string;
  /** Name, province and status: the accessible name, which is also the text of the tooltip. */
  label: string;
  status: Status;
  /** The year from which its MPP counts as inaugurated, or null. */
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

/** Everything that a drawing of the linked tile map needs. */
export interface TileMapDrawing {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  /** The accessible name of the whole map. */
  name: string;
  layout: TileLayout;
  links: ReadonlyMap<string, TileLink>;
  provinceNames: ReadonlyMap<string, string>;
  labels: readonly MapLabel[];
  /** Whether every link has the code of its region as `data-code`, for scripts. Default false. */
  coded?: boolean;
}

/** Returns the map in one of its layouts as the text of an SVG element, which is well-formed XML. */
export function tileMapSvg(drawing: TileMapDrawing, name: LayoutName): Html {
  const { width, height } = drawing.layout.sizes[name];
  const groups = drawing.layout.groups.map((group, index) => {
    const { x, y } = group.origins[name];
    const parts = groupMarkup(group, `${drawing.id}-g${index + 1}`, drawing);
    return `<g class="group g${index + 1}" transform="translate(${x} ${y})">${parts}</g>`;
  });
  return trustedHtml(
    `<svg xmlns="http://www.w3.org/2000/svg" class="tiles" text-anchor="middle" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin" role="group" aria-label="${escapeHtml(drawing.name)}">` +
      `<g class="all">${groups.join('')}</g></svg>`,
  );
}

/** `outlineId` names the outline, which is drawn twice: light and broad, then dark and thin. */
function groupMarkup(group: TileGroup, outlineId: string, drawing: TileMapDrawing): string {
  const provinces = [...groupBy(group.tiles, ({ provinceCode }) => provinceCode)];
  const tiles = provinces.map(([code, own]) => {
    const name = escapeHtml(drawing.provinceNames.get(code) ?? code);
    return `<g role="group" aria-label="${name}">${own.map((tile) => tileMarkup(tile, drawing)).join('')}</g>`;
  });
  const outlines = provinces.map(([, own]) => loopsToPath(outlineOf(own.map(({ cell }) => cell))));
  const names = drawing.labels.filter(({ groupId }) => groupId === group.id).map(labelMarkup);
  const outline =
    `<defs><path id="${outlineId}" d="${outlines.join('')}"/></defs>` +
    `<use class="outline under" href="#${outlineId}"/><use class="outline" href="#${outlineId}"/>`;
  return tiles.join('') + outline + names.join('');
}

function tileMarkup({ code, centre }: PlacedTile, { links, coded }: TileMapDrawing): string {
  const link = links.get(code);
  if (!link) throw new Error(`The region ${code} has a tile but no link.`);
  const attributes = [
    `href="${escapeHtml(link.href)}"`,
    `aria-label="${escapeHtml(link.label)}"`,
    ...(coded ? [`data-code="${code}"`] : []),
    `data-s="${statusLetter(link.status)}"`,
    ...(link.year === null ? [] : [`data-y="${link.year}"`]),
    ...(link.yearClass > 0 ? [`data-c="${link.yearClass}"`] : []),
    ...(link.serviceClass > 0 ? [`data-v="${link.serviceClass}"`] : []),
    ...(link.later ? ['data-later=""'] : []),
    'tabindex="-1"',
  ];
  return `<a ${attributes.join(' ')}>${partsMarkup(statusParts(link.status), centre)}</a>`;
}

function labelMarkup({ kind, text, anchor, x, y }: MapLabel): string {
  const aligned = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${kind}-name" x="${x}" y="${y}"${aligned} aria-hidden="true">${escapeHtml(text)}</text>`;
}
