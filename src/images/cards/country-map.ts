/** The tile map of the whole country on a card. */
import { inBox, provinceOutlines, tileMarkup, tileRing, type Box, type CardTile } from './tiles.ts';

/** An island group: its tiles around an origin of their own, and where that stands. */
export interface CardGroup {
  tiles: readonly CardTile[];
  origin: { x: number; y: number };
}

/** So many lit tiles at most get a ring each: more of them can be seen without. */
const RINGS = 4;

/** All groups in a box. A few lit tiles are ringed, so that they are found at the size of a stamp. */
export function countryMap(groups: readonly CardGroup[], box: Box): string {
  const lit = groups.flatMap(({ tiles }) => tiles.filter(({ look }) => look === 'lit')).length;
  const parts = groups.map(({ tiles, origin }) => {
    const rings = tiles
      .filter(({ look }) => look === 'lit' && lit <= RINGS)
      .map(({ centre }) => tileRing(centre, 6));
    const drawn = tiles.map(({ look, centre }) => tileMarkup(look, centre));
    return `<g transform="translate(${origin.x} ${origin.y})">${drawn.join('')}${provinceOutlines(tiles)}${rings.join('')}</g>`;
  });
  const centres = groups.flatMap(({ tiles, origin }) =>
    tiles.map(({ centre }) => ({ x: origin.x + centre.x, y: origin.y + centre.y })),
  );
  return inBox(parts.join(''), centres, box);
}
