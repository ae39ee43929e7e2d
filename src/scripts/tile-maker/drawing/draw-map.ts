/** The map as an SVG that needs no style sheet and no font of its own. */
import { formatNumber } from '../../../i18n/format.ts';
import { classLabel, type SaidMap } from './alt-sentence.ts';
import type { MapClass } from './classes.ts';
import { fullName, type MakerRegion } from '../regions.ts';
import type { MakerWords } from '../words.ts';

/** Wide, or tall for narrow screens. */
export type MapLayout = 'landscape' | 'portrait';

/** Everything that a drawing needs. */
export interface DrawnMap extends SaidMap {
  alt: string;
  layout: MapLayout;
  words: MakerWords;
}

/** The size of a tile in pixels, the distance of two rows, and the margin around the drawing. */
const TILE = { width: 26, height: 30, row: 22.5 } as const;
const MARGIN = 24;
const HEXAGON = 'm0-14 12.1 7v14l-12.1 7-12.1-7v-14z';
const INK = '#1b2423';
const SOFT = '#55605e';
const NO_DATA = { fill: '#ffffff', edge: '#aab2af' } as const;
const SIZES = {
  landscape: { title: 40, text: 24, line: 36, columns: 3 },
  portrait: { title: 28, text: 18, line: 28, columns: 1 },
} as const;

/** Returns the drawing: title, key, tiles with the sign of their class, and where it comes from. */
export function drawMap(map: DrawnMap): string {
  const size = SIZES[map.layout];
  const width = Math.max(...map.regions.map(({ col }) => col)) * TILE.width + 1.5 * TILE.width;
  const rows = Math.max(...map.regions.map(({ row }) => row));
  const keyTop = MARGIN + size.title + 24;
  const key = keyMarkup(map, keyTop, (width + 2 * MARGIN) / size.columns);
  const top = keyTop + key.height + 16;
  const bottom = top + rows * TILE.row + TILE.height;
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(bottom + size.text + 2 * MARGIN)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-label="${escaped(map.alt)}" font-family="'Plus Jakarta Sans Variable', system-ui, sans-serif" fill="${INK}">` +
    `<rect width="${w}" height="${h}" fill="#ffffff"/>` +
    textMarkup(
      MARGIN,
      MARGIN + size.title,
      size.title,
      shortened(map.title, w - 2 * MARGIN, size.title),
      INK,
      700,
    ) +
    `${key.markup}<g transform="translate(${MARGIN} ${top})">${tilesMarkup(map)}</g>` +
    textMarkup(MARGIN, bottom + MARGIN + size.text / 2, size.text * 0.75, map.words.credit, SOFT) +
    '</svg>'
  );
}

function tilesMarkup({ regions, classes, lang, words }: DrawnMap): string {
  const classOf = new Map(
    classes.flatMap((each) => each.codes.map((code) => [code, each] as const)),
  );
  return regions
    .map((region) => {
      const own = classOf.get(region.code);
      const said = own ? classLabel(own, lang) : words.noData;
      return `<g><title>${escaped(`${fullName(region)}: ${said}`)}</title>${tileMarkup(own, middleOf(region))}</g>`;
    })
    .join('');
}

function middleOf({ col, row }: MakerRegion): { x: number; y: number } {
  const x = TILE.width * (col + 0.5 + (row % 2) / 2);
  return { x, y: TILE.height / 2 + row * TILE.row };
}

/** A hexagon with the sign of its class, or an empty one. */
function tileMarkup(own: MapClass | undefined, { x, y }: { x: number; y: number }): string {
  const { fill, edge } = own ? { fill: own.fill, edge: own.fill } : NO_DATA;
  const hexagon = `<path d="M${x} ${y}${HEXAGON}" fill="${fill}" stroke="${edge}"/>`;
  if (own === undefined) return hexagon;
  return `${hexagon}<text x="${x}" y="${y + 4}" font-size="12" text-anchor="middle" fill="${own.ink}">${own.sign}</text>`;
}

/** The classes and the tiles without data, in columns, with how many regions each has. */
function keyMarkup(
  { classes, regions, lang, words, layout }: DrawnMap,
  top: number,
  columnWidth: number,
): { markup: string; height: number } {
  const { text, line, columns } = SIZES[layout];
  const known = classes.reduce((sum, { codes }) => sum + codes.length, 0);
  const entries = [
    ...classes.map((each) => ({
      own: each,
      label: classLabel(each, lang),
      count: each.codes.length,
    })),
    { own: undefined, label: words.noData, count: regions.length - known },
  ];
  const markup = entries.map(({ own, label, count }, at) => {
    const x = MARGIN + (at % columns) * columnWidth;
    const y = top + Math.floor(at / columns) * line;
    const tile = tileMarkup(own, { x: x + TILE.width / 2, y: y + 15 });
    const after = ` (${formatNumber(count, lang)})`;
    const room = columnWidth - 3 * MARGIN - after.length * text * 0.6;
    return (
      tile + textMarkup(x + 36, y + 15 + text / 3, text, shortened(label, room, text) + after, INK)
    );
  });
  return { markup: markup.join(''), height: Math.ceil(entries.length / columns) * line };
}

function textMarkup(
  x: number,
  y: number,
  size: number,
  text: string,
  fill: string,
  weight = 400,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}">${escaped(text)}</text>`;
}

/** A text that fits, by the width of an average letter. */
function shortened(text: string, width: number, size: number): string {
  const most = Math.max(4, Math.floor(width / (size * 0.6)));
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** Text for XML: its special characters escaped, and without those that XML does not allow. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (each) => `&#${each.codePointAt(0)};`);
}
