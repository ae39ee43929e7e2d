/** The shapes of a tile by its look: small where it does not match, with a ring where it is chosen. */
import type { Status } from '../../db/statuses.ts';
import { HEXAGON, statusParts, type TilePart } from '../../map/tiles/tile-shapes.ts';
import type { TileLook } from './looks.ts';

const RING: TilePart = { name: 'ring', d: scaled(HEXAGON, 0.86) };

/** The shape of a tile that does not match, so that it is not shown by colour alone. */
const SMALL: TilePart = { name: 'small', d: scaled(HEXAGON, 0.4) };

/** The scale of the shape in a ring; the ring is inside its tile, so that neighbours do not cover it. */
const IN_RING = 0.54;

/** The parts of a tile, from below. */
export function lookParts({
  status,
  matches,
  chosen,
}: Pick<TileLook, 'matches' | 'chosen'> & { status: Status }): TilePart[] {
  const held = matches ? statusParts(status) : [SMALL];
  if (!chosen) return held;
  return [RING, ...held.map(({ name, d }) => ({ name, d: scaled(d, IN_RING) }))];
}

/** Relative path data, larger or smaller. */
function scaled(d: string, factor: number): string {
  return d.replaceAll(/-?\d+(?:\.\d+)?/g, (number) => String(rounded(Number(number) * factor)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
