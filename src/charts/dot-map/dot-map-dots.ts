/** The dots of the dot map: their position, size and shape. */
import type { RenderFunction } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { isCovered, type Status } from '../../db/statuses.ts';
import { frameProjection, type Frame } from '../../geo/outline.ts';
import { isWide, type ChartContext } from '../chart.ts';
import { svgElement } from '../svg-element.ts';
import { colors, statusStyles } from '../theme.ts';

/** Radius in pixels of a dot of five million people; area grows with population. */
const RADIUS_OF_FIVE_MILLION = { wide: 8.5, narrow: 6.5 } as const;
/** The smallest dots are drawn at this size, because smaller ones would not be visible. */
const LEAST_RADIUS = 1.7;

/** The colours of a disc: attributes of the group of dots, because most dots are discs. */
export const DISC = { fill: statusStyles.inaugurated.fill, stroke: colors.ground } as const;

/** The columns of a region that a dot shows. */
export type DotRegion = Pick<
  ViewRow<'region_status'>,
  'region_code' | 'lat' | 'lng' | 'population' | 'status' | 'counted_on'
>;

/** One dot: its position and radius in pixels. */
export interface Dot {
  x: number;
  y: number;
  radius: number;
  status: Status;
}

/** Returns the radius in pixels for a number of people, the same in all frames of a drawing. */
export function dotRadius(population: number, context: ChartContext): number {
  // With a set height there is no inset that would separate crowded dots.
  const roomy = isWide(context) && context.height === undefined;
  const largest = RADIUS_OF_FIVE_MILLION[roomy ? 'wide' : 'narrow'];
  return Math.max(LEAST_RADIUS, largest * Math.sqrt(population / 5_000_000));
}

/**
 * Returns the dots of the regions inside a frame, the largest first, so that none hides a smaller
 * one. `data-y` is the year since which a region is covered, or empty, for the year control.
 */
export function dotMark(
  regions: readonly DotRegion[],
  frame: Frame,
  context: ChartContext,
): RenderFunction {
  const project = frameProjection(frame);
  const shown = regions
    .filter(({ lng }) => lng > frame.west && lng < frame.east)
    .filter(({ lat }) => lat > frame.south && lat < frame.north)
    .toSorted((a, b) => b.population - a.population);
  return (_index, _scales, _values, _dimensions, { document }) => {
    const group = svgElement(document, 'g', { 'stroke-width': 0.8, ...DISC });
    for (const { lng, lat, population, counted_on, ...region } of shown) {
      const status = region.status as Status;
      const [x, y] = project([lng, lat])!;
      const dot = drawDot(document, { x, y, radius: dotRadius(population, context), status });
      dot.setAttribute('data-y', isCovered(status) ? (counted_on?.slice(0, 4) ?? '') : '');
      group.append(dot);
    }
    return group;
  };
}

/**
 * Returns one dot for a group with the colours of `DISC`: a disc for inaugurated, half a disc for served, a square for operating, an empty
 * square for in preparation, an empty circle for none known, as beside the words of the statuses.
 */
export function drawDot(document: Document, dot: Dot): SVGElement {
  const [x, y, r] = [dot.x, dot.y, dot.radius].map(tenth) as [number, number, number];
  const { fill, stroke } = statusStyles[dot.status];
  switch (dot.status) {
    case 'inaugurated':
      return svgElement(document, 'circle', { cx: x, cy: y, r });
    case 'served': {
      const both = svgElement(document, 'g', { stroke });
      both.append(
        svgElement(document, 'circle', { cx: x, cy: y, r, fill: colors.ground }),
        svgElement(document, 'path', {
          d: `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`,
          fill: stroke,
        }),
      );
      return both;
    }
    case 'operating':
    case 'preparing':
      return svgElement(document, 'rect', { ...squareOf(x, y, dot.radius), fill, stroke });
    case 'none':
      return svgElement(document, 'circle', {
        cx: x,
        cy: y,
        r,
        fill: colors.ground,
        stroke: colors.soft,
      });
  }
}

/** Returns a square with the area of a disc of the radius. */
function squareOf(x: number, y: number, radius: number): Record<string, number> {
  const side = tenth(radius * Math.sqrt(Math.PI));
  return { x: tenth(x - side / 2), y: tenth(y - side / 2), width: side, height: side };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
