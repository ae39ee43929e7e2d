/** The tile map of an embed: what matches in the colour of its status, the rest as dots. */
import { statuses } from '../../../db/statuses.ts';
import { joinHtml, markup, trustedHtml, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { LayoutName } from '../../../map/tiles/layout.ts';
import { partsMarkup, statusLetter, swatchSvg } from '../../../map/tiles/tile-shapes.ts';
import type { TileLook } from '../../tiles/looks.ts';
import { lookParts } from '../../tiles/shapes.ts';
import { explorerWords } from '../../state/words.ts';
import type { EmbedMap } from '../data.ts';
import { embedWords } from '../words.ts';
import { markOf } from './list.ts';

/** How each tile looks, the names of the regions, and the description of the whole. */
export interface MapAnswer {
  looks: ReadonlyMap<string, TileLook>;
  /** By the code of the region. */
  names: ReadonlyMap<string, string>;
  description: string;
}

/** The legend and the map in a layout; a tile that matches has the name of its region as its title. */
export function mapHtml(map: EmbedMap, layout: LayoutName, answer: MapAnswer, lang: Lang): Html {
  const { width, height } = map.sizes[layout];
  const groups = map.groups.map(({ origins, tiles, outline }) => {
    const { x, y } = origins[layout];
    const drawn = tiles.map((tile) => tileMarkup(tile, answer)).join('');
    return `<g transform="translate(${x} ${y})">${drawn}<path class="outline" d="${outline}"/></g>`;
  });
  const drawing = trustedHtml(groups.join(''));
  const some = [...answer.looks.values()].some(({ matches }) => !matches);
  return markup`${legendHtml(some, lang)}<svg class="map ${layout}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${answer.description}">${drawing}</svg>`;
}

function tileMarkup(
  [code, x, y]: EmbedMap['groups'][number]['tiles'][number],
  { looks, names }: MapAnswer,
): string {
  const look = looks.get(code);
  if (!look) return '';
  const parts = partsMarkup(lookParts(look), { x, y });
  const title = look.matches ? String(markup`<title>${names.get(code) ?? code}</title>`) : '';
  return `<g data-s="${statusLetter(look.status)}">${title}${parts}</g>`;
}

/** `some` is whether some regions do not match. */
function legendHtml(some: boolean, lang: Lang): Html {
  const { short } = explorerWords(lang).layout.figures;
  const keys = statuses.map((status) => {
    const name = short[status === 'none' ? 'without' : status];
    return markup`<li>${markOf(status)}${name}</li>`;
  });
  const small = swatchSvg(lookParts({ status: 'none', matches: false, chosen: false }));
  const out = some
    ? markup`<li><span class="mark">${small}</span>${embedWords(lang).out}</li>`
    : null;
  return markup`<ul class="legend">${joinHtml(keys)}${out}</ul>`;
}
