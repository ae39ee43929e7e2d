/** The point of a region on the land around it, as a small drawing. */
import { MAP_BOUNDS, readLand } from '../../../geo/land.ts';
import { PATH_SCALE, frameProjection, landPath, type Frame } from '../../../geo/outline.ts';

/** Degrees shown, and pixels of the drawing. */
const SPAN = { lng: 9, lat: 6.5 };
/** The size of the drawing in pixels. */
export const ISLAND_SIZE = { width: 144, height: 104 } as const;

/** Frames are moved in steps of these degrees, so that regions near each other share an outline. */
const STEP = 1.5;

const drawn = new Map<string, string>();

/** Returns the inner markup of the drawing: land of Indonesia, other land paler, and the point. */
export function islandMarkup(lat: number, lng: number): string {
  const frame = frameAround(lat, lng);
  const [x, y] = frameProjection(frame)([lng, lat])!.map((value) => Math.round(value * 10) / 10);
  return `${landMarkup(frame)}<circle cx="${x}" cy="${y}" r="5" fill="var(--warn)" stroke="var(--paper)" stroke-width="2"/>`;
}

function frameAround(lat: number, lng: number): Frame {
  const near = (value: number, span: number, least: number, most: number): number => {
    const start = Math.round((value - span / 2) / STEP) * STEP;
    return Math.min(Math.max(start, least), most - span);
  };
  const west = near(lng, SPAN.lng, MAP_BOUNDS.west, MAP_BOUNDS.east);
  const south = near(lat, SPAN.lat, MAP_BOUNDS.south, MAP_BOUNDS.north);
  return {
    west,
    east: west + SPAN.lng,
    south,
    north: south + SPAN.lat,
    x: 0,
    y: 0,
    ...ISLAND_SIZE,
  };
}

/** Draws the land of a frame once for all regions in it, because projecting it takes long. */
function landMarkup(frame: Frame): string {
  const key = `${frame.west} ${frame.south}`;
  const known = drawn.get(key) ?? landOf(frame);
  drawn.set(key, known);
  return known;
}

function landOf(frame: Frame): string {
  const { own, others } = readLand();
  const other = landPath(others, frame);
  const pale = other === '' ? '' : `<path fill-opacity=".4" d="${other}"/>`;
  return `<g fill="var(--status-none)" transform="scale(${PATH_SCALE})">${pale}<path d="${landPath(own, frame)}"/></g>`;
}
