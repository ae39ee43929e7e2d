/** Outlines of land for a map frame: projects, clips and simplifies them and writes a short SVG path. */
import { geoEquirectangular, geoStream, type GeoProjection } from 'd3-geo';
import type { Outline } from './land.ts';
import { simplifyRing, ringArea, type Ring } from './simplify.ts';

/** A rectangle of the map and its position in a drawing. */
export interface Frame {
  west: number;
  east: number;
  south: number;
  north: number;
  /** The upper left corner and the size in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Paths are in tenths of a pixel, so that integers are precise enough; draw them at this scale. */
export const PATH_SCALE = 0.1;

/** How far an outline may differ from the true one, and the least area of an island, in tenths of a pixel. */
const TOLERANCE = 3;
const LEAST_AREA = 40;

/**
 * Returns the projection of a frame: equirectangular, true at the equator. Indonesia is within 11
 * degrees of the equator, where a degree has nearly the same length in every direction: at the
 * southern end shapes are 2% too wide, which is not visible. A conic equal-area projection with its
 * parallels around the equator would be a cylinder and look the same; Mercator would enlarge the far
 * south without a benefit.
 */
export function frameProjection(frame: Frame): GeoProjection {
  const scale = (pixelsPerDegree(frame) * 180) / Math.PI;
  return geoEquirectangular()
    .scale(scale)
    .rotate([-frame.west, 0])
    .translate([frame.x, frame.y + frame.north * pixelsPerDegree(frame)])
    .precision(0)
    .clipExtent([
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ]);
}

/** Returns the pixels per degree in a frame, the same in both directions. */
export function pixelsPerDegree({ west, east, width }: Frame): number {
  return width / (east - west);
}

/** Returns the land inside a frame as the `d` of one path, in tenths of a pixel; empty if there is none. */
export function landPath(land: Outline, frame: Frame): string {
  return projectedRings(land, frameProjection(frame))
    .map((ring) => simplifyRing(ring, TOLERANCE))
    .filter((ring) => ring.length > 2 && ringArea(ring) >= LEAST_AREA)
    .map(ringPath)
    .join('');
}

/** Returns every ring of the land, projected and clipped, in whole tenths of a pixel. */
function projectedRings(land: Outline, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  const tenths = (pixels: number): number => Math.round(pixels / PATH_SCALE);
  const sink = {
    point: (x: number, y: number): void => void rings.at(-1)?.push([tenths(x), tenths(y)]),
    lineStart: (): void => void rings.push([]),
    lineEnd: (): void => undefined,
    polygonStart: (): void => undefined,
    polygonEnd: (): void => undefined,
    sphere: (): void => undefined,
  };
  geoStream(land, projection.stream(sink));
  return rings;
}

/** Writes one ring with relative coordinates, which are shorter than absolute ones. */
function ringPath(ring: Ring): string {
  const [first, ...rest] = ring;
  let [fromX, fromY] = first!;
  const steps = rest.map(([x, y]) => {
    const step = `${x - fromX}${signed(y - fromY)}`;
    [fromX, fromY] = [x, y];
    return step;
  });
  return `M${first!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** Writes a number after another, separated by its minus sign or else by a space. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
