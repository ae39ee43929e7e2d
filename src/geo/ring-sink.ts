/** Collects the outlines that D3 streams. */
import type { GeoStream } from 'd3-geo';
import type { Ring } from './simplify.ts';

/** Returns a stream that writes rings to a list, in whole units of `unit`, or exactly without one. */
export function ringSink(rings: Ring[], unit?: number): GeoStream {
  const written = (value: number): number =>
    unit === undefined ? value : Math.round(value / unit);
  return {
    point: (x, y) => void rings.at(-1)?.push([written(x), written(y)]),
    lineStart: () => void rings.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
}
