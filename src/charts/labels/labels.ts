/** Keeps labels apart: chooses which of several texts fit, in pixels. */

/** The sides of a text in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two boxes share any area. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Returns, of candidates in order of importance, those whose boxes overlap neither a taken box nor
 * the box of a candidate chosen before.
 */
export function withRoom<T extends { box: Box }>(
  candidates: readonly T[],
  taken: readonly Box[],
): T[] {
  const chosen: T[] = [];
  for (const candidate of candidates) {
    const others = [...taken, ...chosen.map(({ box }) => box)];
    if (!others.some((box) => overlap(candidate.box, box))) chosen.push(candidate);
  }
  return chosen;
}

/**
 * Returns the row, from 0, of each of several positions along a line (ascending, in pixels), so that
 * no two in a row are nearer than `distance`.
 */
export function rowsApart(positions: readonly number[], distance: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= distance);
    const row = free === -1 ? ends.length : free;
    ends[row] = position;
    return row;
  });
}

/**
 * Returns two positions in their order, moved away from their middle if they are nearer than
 * `distance`.
 */
export function apart([a, b]: readonly [number, number], distance: number): [number, number] {
  const missing = distance - Math.abs(a - b);
  if (missing <= 0) return [a, b];
  const sign = a <= b ? 1 : -1;
  return [a - (sign * missing) / 2, b + (sign * missing) / 2];
}
