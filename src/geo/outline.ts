/** Outlines of land for a map frame: projects, clips and simplifies them and writes a short SVG path. */
import { geoEquirectangular, geoIdentity, geoStream, type GeoProjection } from 'd3-geo';
import type { Outline } from './land.ts';
import { extent } from 'd3-array';
import { ringSink } from './ring-sink.ts';
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

/** A rectangle of a drawing, in quarters of a pixel. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Paths are in quarters of a pixel, so that short integers are precise enough; draw them at this scale. */
export const PATH_SCALE = 0.25;

/**
 * How far an outline may differ from the true one, and the least area of an island, in quarters of a
 * pixel. The land is only the ground below dots, and a map page has to send it twice.
 */
const TOLERANCE = 2.5;
const LEAST_AREA = 10;

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

const paths = new WeakMap<Outline, Map<string, string>>();

/**
 * Returns the land inside a frame as the `d` of one path, in quarters of a pixel; empty if there is none.
 * It is computed once for each frame, because the drawings of both languages have the same frames.
 */
export function landPath(land: Outline, frame: Frame): string {
  const byFrame = paths.get(land) ?? new Map<string, string>();
  paths.set(land, byFrame);
  const { west, east, south, north, x, y, width, height } = frame;
  const key = [west, east, south, north, x, y, width, height].join(' ');
  const path = byFrame.get(key) ?? landRings(land, frame).map(ringPath).join('');
  byFrame.set(key, path);
  return path;
}

/** Returns the simplified outlines of the land inside a frame, in quarters of a pixel. */
export function landRings(land: Outline, frame: Frame): Ring[] {
  return projectedRings(land, frameProjection(frame))
    .map((ring) => simplifyRing(ring, TOLERANCE))
    .filter(isVisible);
}

/**
 * Returns the part of outlines inside a box as the `d` of one path, relative to the corner of the box; all
 * in quarters of a pixel. It takes a hundredth of the time of `landPath`, which projects every point.
 */
export function pathInBox(rings: readonly Ring[], box: Box): string {
  const { x, y, width, height } = box;
  const clip = geoIdentity()
    .translate([-x, -y])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const inside: Ring[] = [];
  const coordinates = rings
    .filter((ring) => touches(ring, box))
    .map((ring) => [...ring, ring[0]!].map(([left, top]) => [left, top]));
  geoStream({ type: 'Polygon', coordinates }, clip.stream(ringSink(inside, 1)));
  return inside.filter(isVisible).map(ringPath).join('');
}

/** Whether the rectangle around a ring has a part in a box. */
function touches(ring: Ring, { x, y, width, height }: Box): boolean {
  const [left = 0, right = 0] = extent(ring, ([at]) => at);
  const [top = 0, bottom = 0] = extent(ring, ([, at]) => at);
  return left <= x + width && right >= x && top <= y + height && bottom >= y;
}

function isVisible(ring: Ring): boolean {
  return ring.length > 2 && ringArea(ring) >= LEAST_AREA;
}

/** Returns every ring of the land, projected and clipped, in whole quarters of a pixel. */
function projectedRings(land: Outline, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  geoStream(land, projection.stream(ringSink(rings, PATH_SCALE)));
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
