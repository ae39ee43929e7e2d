/**
 * Positions names beside the tiles: never on a tile or on another name, in both layouts at once,
 * because a name moves with its island group.
 */
import { TILE, type Point } from './tiles/hexagon.ts';
import { layoutNames, type LayoutName, type TileGroup, type TileLayout } from './tiles/layout.ts';

/** A name to position beside the tiles of `own`, which are tiles of the group. */
export interface LabelRequest {
  groupId: string;
  own: readonly Point[];
  /** What to try, the best first: a text, its width, and how near its tiles it may come, in units. */
  texts: readonly { text: string; width: number; clearance: number }[];
  height: number;
  /** How far from its nearest tile the name may be, in units. */
  reach: number;
}

/** A name and the point it is anchored at, in units from the origin of its group. */
export interface PlacedLabel extends Point {
  text: string;
  /** Which of its ends is at x: the one towards its nearest tile, because widths of fonts differ. */
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a layout already contains, in units of the whole drawing. */
interface Ground {
  /** Tiles with the key of each, because a name must not be nearer to another tile than to its own. */
  tiles: { box: Box; own: string }[];
  labels: Box[];
  bounds: Box;
}

const STEP = { x: TILE.width / 4, y: TILE.rowHeight / 8 };
/** Free space between names, in units. */
const BETWEEN = 5;

/** Returns a position for each request in turn, or undefined if none of its texts fits. */
export function placeLabels(
  layout: TileLayout,
  requests: readonly LabelRequest[],
): (PlacedLabel | undefined)[] {
  const grounds = layoutNames.map((name) => ({ name, ground: groundOf(layout, name) }));
  return requests.map((request) => {
    const group = layout.groups.find(({ id }) => id === request.groupId);
    if (!group) throw new Error(`There is no island group ${request.groupId}.`);
    const places = grounds.map(({ name, ground }) => ({ origin: group.origins[name], ground }));
    const placed = placeOne(request, places);
    if (placed) {
      for (const { origin, ground } of places) ground.labels.push(shifted(placed.box, origin));
    }
    return placed?.label;
  });
}

interface Place {
  origin: Point;
  ground: Ground;
}

function placeOne(
  request: LabelRequest,
  places: readonly Place[],
): { label: PlacedLabel; box: Box } | undefined {
  const own = request.own.map((centre) => tileBox(centre));
  const middle = middleOf(request.own);
  for (const { text, width, clearance } of request.texts) {
    let best: { cost: number; at: Point } | undefined;
    const nearby = places.map((place) => within(place, own, request, width));
    for (const at of candidates(around(own), request.reach, width)) {
      const aside = 0.25 * Math.hypot(at.x - middle.x, at.y - middle.y);
      // Most places cost more by this alone, before any tile is looked at.
      if (best && clearance + aside >= best.cost) continue;
      const box = boxAround(at, width, request.height);
      const distance = distanceTo(own, box, clearance);
      if (distance < clearance || distance > request.reach) continue;
      const cost = distance + aside;
      if (best && cost >= best.cost) continue;
      if (nearby.every((place) => fits(box, distance, place))) best = { cost, at };
    }
    if (best) {
      const box = boxAround(best.at, width, request.height);
      return { label: anchored(text, box, own), box };
    }
  }
  return undefined;
}

/** Returns a text in its box, anchored at the side that faces its tiles. */
function anchored(text: string, box: Box, own: readonly Box[]): PlacedLabel {
  const y = (box.top + box.bottom) / 2;
  const near = own.toSorted((a, b) => gap(box, a) - gap(box, b))[0]!;
  if (near.right <= box.left) return { text, anchor: 'start', x: box.left, y };
  if (near.left >= box.right) return { text, anchor: 'end', x: box.right, y };
  return { text, anchor: 'middle', x: (box.left + box.right) / 2, y };
}

function* candidates(box: Box, reach: number, width: number): Generator<Point> {
  const aside = reach + width / 2;
  for (let y = box.top - reach - TILE.height; y <= box.bottom + reach + TILE.height; y += STEP.y) {
    for (let x = box.left - aside; x <= box.right + aside; x += STEP.x) yield { x, y };
  }
}

/** What a name may meet of a layout: tiles and names out of its reach need not be asked for each place. */
interface Nearby {
  origin: Point;
  bounds: Box;
  labels: readonly Box[];
  tiles: readonly { box: Box; isOwn: boolean }[];
}

function within(
  { origin, ground }: Place,
  own: readonly Box[],
  { reach, height }: LabelRequest,
  width: number,
): Nearby {
  const ownKeys = new Set(own.map((tile) => keyOf(shifted(tile, origin))));
  const { left, right, top, bottom } = shifted(around(own), origin);
  const [aside, above] = [reach + width, reach + TILE.height + height];
  const area = {
    left: left - aside,
    right: right + aside,
    top: top - above,
    bottom: bottom + above,
  };
  const meets = (box: Box, most: number): boolean => gap(area, box) <= most;
  return {
    origin,
    bounds: ground.bounds,
    labels: ground.labels.filter((label) => meets(label, BETWEEN)),
    tiles: ground.tiles
      .filter(({ box }) => meets(box, reach))
      .map(({ box, own: key }) => ({ box, isOwn: ownKeys.has(key) })),
  };
}

/** The distance to the nearest of the tiles, or to the first that is nearer than `clearance`. */
function distanceTo(tiles: readonly Box[], box: Box, clearance: number): number {
  let least = Infinity;
  for (const tile of tiles) {
    least = Math.min(least, gap(box, tile));
    if (least < clearance) break;
  }
  return least;
}

function fits(box: Box, distance: number, { origin, bounds, labels, tiles }: Nearby): boolean {
  const here = shifted(box, origin);
  if (here.left < bounds.left || here.right > bounds.right) return false;
  if (here.top < bounds.top || here.bottom > bounds.bottom) return false;
  if (labels.some((label) => gap(here, label) < BETWEEN)) return false;
  return tiles.every(({ box: tile, isOwn }) => {
    const between = gap(here, tile);
    return between > 0 && (isOwn || between > distance);
  });
}

function groundOf({ groups, sizes }: TileLayout, name: LayoutName): Ground {
  const { width, height } = sizes[name];
  return {
    tiles: groups.flatMap((group) => tileBoxes(group, name)),
    labels: [],
    bounds: { left: 0, right: width, top: 0, bottom: height },
  };
}

function tileBoxes({ tiles, origins }: TileGroup, name: LayoutName): Ground['tiles'] {
  return tiles.map(({ centre }) => {
    const box = shifted(tileBox(centre), origins[name]);
    return { box, own: keyOf(box) };
  });
}

/** Returns the box of a hexagon, a little lower than the tile because of its slanted sides. */
function tileBox(centre: Point): Box {
  return boxAround(centre, TILE.width, TILE.height - 6);
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function shifted({ left, right, top, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** Returns the distance between two boxes; 0 or less if they overlap. */
function gap(a: Box, b: Box): number {
  const x = Math.max(a.left - b.right, b.left - a.right);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom);
  // Math.hypot takes much longer, and this runs millions of times.
  return x > 0 && y > 0 ? Math.sqrt(x * x + y * y) : Math.max(x, y);
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function keyOf({ left, top }: Box): string {
  return `${left},${top}`;
}
