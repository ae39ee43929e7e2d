/** The MPPs nearest to a point, by great-circle distance. */

/** A point on the earth, in degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** An MPP as the browser fetches it. */
export interface MppPoint {
  /** The government that runs it, by name. */
  operator: string;
  /** Its own name; null where unknown. */
  name: string | null;
  /** Whether it is inaugurated; otherwise it is only operating. */
  inaugurated: boolean;
  /** A point in its region, or in each region that it serves where a province runs it. */
  points: (Point & { region: string; path: string })[];
  address: string | null;
  hours: string | null;
  /** A note about address and hours; null where there is none. */
  note: string | null;
}

/** The fetched data of the search for the nearest MPP. */
export interface NearbyData {
  /** The bounding box of Indonesia, in degrees. */
  bounds: { south: number; north: number; west: number; east: number };
  mpps: MppPoint[];
}

/** An MPP with the nearest of its points and the distance to it in km. */
export interface NearMpp {
  mpp: MppPoint;
  point: MppPoint['points'][number];
  km: number;
}

/** Mean radius of the earth in km, as in the view `nearest_mpps`. */
const RADIUS = 6371;
const SHOWN = 3;

/** Great-circle distance between two points in km, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const half =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Margin in degrees around the points of the regions, because coasts are farther out than the points. */
const MARGIN = 0.5;

/** The bounding box of points, with a margin. */
export function boundsOf(points: readonly Point[]): NearbyData['bounds'] {
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)];
  return {
    south: Math.min(...lats) - MARGIN,
    north: Math.max(...lats) + MARGIN,
    west: Math.min(...lngs) - MARGIN,
    east: Math.max(...lngs) + MARGIN,
  };
}

/** Whether a point is within the bounds, inclusive. */
export function isInside({ lat, lng }: Point, bounds: NearbyData['bounds']): boolean {
  const { south, north, west, east } = bounds;
  return lat >= south && lat <= north && lng >= west && lng <= east;
}

/**
 * The three nearest inaugurated MPPs, nearest first, and the nearest operating one if it is nearer than
 * all of them.
 */
export function nearestMpps(
  here: Point,
  mpps: readonly MppPoint[],
): { inaugurated: NearMpp[]; operating: NearMpp | undefined } {
  const near = mpps.flatMap((mpp) => nearestPoint(here, mpp) ?? []).toSorted((a, b) => a.km - b.km);
  const inaugurated = near.filter(({ mpp }) => mpp.inaugurated).slice(0, SHOWN);
  const [first] = near;
  return { inaugurated, operating: first && !first.mpp.inaugurated ? first : undefined };
}

function nearestPoint(here: Point, mpp: MppPoint): NearMpp | undefined {
  const [nearest] = mpp.points
    .map((point) => ({ mpp, point, km: distanceKm(here, point) }))
    .toSorted((a, b) => a.km - b.km);
  return nearest;
}
