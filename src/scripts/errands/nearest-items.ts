/** The items of a page that are nearest to a point, by great-circle distance. */
import { distanceKm, type Point } from '../near-me/nearest-mpps.ts';

/** Something with one point or several, such as an MPP that serves several regions. */
export interface Located {
  points: readonly Point[];
}

/** An item with the distance to the nearest of its points in km. */
export interface Near<Item> {
  item: Item;
  km: number;
}

/** Returns at most `count` items, nearest first; equally near ones keep their order. */
export function nearestItems<Item extends Located>(
  here: Point,
  items: readonly Item[],
  count: number,
): Near<Item>[] {
  return items
    .filter(({ points }) => points.length > 0)
    .map((item) => ({ item, km: Math.min(...item.points.map((at) => distanceKm(here, at))) }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, count);
}

/** Returns the points of an item as an attribute: "-7.25,112.75;-7.3,112.7". */
export function pointsText(points: readonly Point[]): string {
  return points.map(({ lat, lng }) => `${lat},${lng}`).join(';');
}

/** Reads what `pointsText` wrote; none from an empty text. */
export function readPoints(text: string): Point[] {
  return text
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [lat = NaN, lng = NaN] = pair.split(',').map(Number);
      return { lat, lng };
    });
}
