/** The tile map of the whole country on a card. */
import {
  inBox,
  largeTile,
  provinceOutlines,
  tileMarkup,
  type Box,
  type CardTile,
} from './tiles.ts';

/** An island group: its tiles around an origin, and the position of that origin. */
export interface CardGroup {
  tiles: readonly CardTile[];
  origin: { x: number; y: number };
}

/** Up to this many lit tiles are drawn large; more of them are visible anyway. */
const FEW = 1;

/** Returns all groups in a box. A single lit tile is enlarged, so that it is visible on a thumbnail. */
export function countryMap(groups: readonly CardGroup[], box: Box): string {
  const lit = groups.flatMap(({ tiles }) => tiles.filter(({ look }) => look === 'lit')).length;
  const parts = groups.map(({ tiles, origin }) => {
    const large = tiles
      .filter(({ look }) => look === 'lit' && lit <= FEW)
      .map(({ look, centre }) => largeTile(look, centre));
    const drawn = tiles.map(({ look, centre }) => tileMarkup(look, centre));
    return `<g transform="translate(${origin.x} ${origin.y})">${drawn.join('')}${provinceOutlines(tiles)}${large.join('')}</g>`;
  });
  const centres = groups.flatMap(({ tiles, origin }) =>
    tiles.map(({ centre }) => ({ x: origin.x + centre.x, y: origin.y + centre.y })),
  );
  return inBox(parts.join(''), centres, box);
}
