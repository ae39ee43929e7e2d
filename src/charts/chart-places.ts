/** The parts of a drawing in which readers can choose or read values, in its pixels, kept in its attribute `data-places`. */
import type { DrawingSize } from './drawing.ts';

/** The area between the axes. */
export interface PlotArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The area of a chart over time: from the start of the first day, `YYYY-MM-DD`, to that of the last. */
export interface TimeArea extends PlotArea {
  from: string;
  to: string;
}

/** Rows below each other, each with a bar. */
export interface BarRows {
  /** Top of the first row, and the height of each row. */
  top: number;
  height: number;
  /** Left and right end of the bars; the distance from the top of a row to its bar, and its thickness. */
  left: number;
  right: number;
  bar: number;
  thickness: number;
  /** What identifies each row, and its label. */
  rows: { key: string; label: string }[];
}

/** Columns of one width beside each other between the axes, each with the key of its row of data. */
export interface BarColumns extends PlotArea {
  columns: string[];
}

/** The parts of one drawing in which readers can choose or read values. */
export type ChartPlaces = PlotArea | TimeArea | BarRows | BarColumns;

const ATTRIBUTE = 'data-places';

/** Writes them into the finished drawing. */
export function writePlaces(svg: SVGSVGElement, places: ChartPlaces): void {
  svg.setAttribute(ATTRIBUTE, JSON.stringify(places, rounded));
}

/** Returns those of a drawing with its size; undefined if it has none. */
export function readPlaces(svg: Element): { places: ChartPlaces; size: DrawingSize } | undefined {
  const places = svg.getAttribute(ATTRIBUTE);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return places === null
    ? undefined
    : { places: JSON.parse(places) as ChartPlaces, size: { width, height } };
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
