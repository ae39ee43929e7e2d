/** Simplifies an outline by leaving out points that do not change how it looks. */

type Point = readonly [x: number, y: number];

/** A closed outline; the last point is joined to the first. */
export type Ring = Point[];

/**
 * Returns the ring without the points that are nearer than `tolerance` to the line between the
 * points kept (the Ramer–Douglas–Peucker algorithm, on the two halves of the ring).
 */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const open = isClosed(ring) ? ring.slice(0, -1) : ring;
  if (open.length < 4) return open;
  const far = farthestFrom(open[0]!, open);
  const there = simplifyLine(open.slice(0, far + 1), tolerance);
  const back = simplifyLine([...open.slice(far), open[0]!], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Returns the area inside a ring, in the square of its unit. */
export function ringArea(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last[1];
}

function simplifyLine(line: Ring, tolerance: number): Ring {
  const [start, end] = [line[0]!, line.at(-1)!];
  const distances = line.map((point) => distanceToLine(point, start, end));
  const most = Math.max(...distances);
  if (line.length < 3 || most <= tolerance) return [start, end];
  const corner = distances.indexOf(most);
  return [
    ...simplifyLine(line.slice(0, corner + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(corner), tolerance),
  ];
}

function distanceToLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function farthestFrom([x, y]: Point, ring: Ring): number {
  const distances = ring.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y));
  return distances.indexOf(Math.max(...distances));
}
