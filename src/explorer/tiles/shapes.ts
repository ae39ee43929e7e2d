/** The shapes of a tile by its look: what does not match is small, what is chosen has a ring around it. */
import type { Status } from '../../db/statuses.ts';
import { HEXAGON, statusParts, type TilePart } from '../../map/tiles/tile-shapes.ts';
import type { TileLook } from './looks.ts';

const RING: TilePart = { name: 'ring', d: scaled(HEXAGON, 0.86) };

/** What does not match: its shape tells it too. */
const SMALL: TilePart = { name: 'small', d: scaled(HEXAGON, 0.4) };

/** Not seen: what is small can be pressed as far as its tile reaches. */
const AREA: TilePart = { name: 'area', d: HEXAGON };

/** The ring lies within its tile, or the neighbours would cover it, and apart from what it holds. */
const IN_RING = 0.54;

/** The parts of a tile, from below. */
export function lookParts({
  status,
  matches,
  chosen,
}: Pick<TileLook, 'matches' | 'chosen'> & { status: Status }): TilePart[] {
  const held = matches ? statusParts(status) : [SMALL];
  if (!chosen) return matches ? held : [AREA, SMALL];
  return [RING, ...held.map(({ name, d }) => ({ name, d: scaled(d, IN_RING) }))];
}

/** Relative path data, larger or smaller. */
function scaled(d: string, factor: number): string {
  return d.replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(rounded(Number(number) * factor)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
