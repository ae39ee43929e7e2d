/** What a chart is: a pure function from rows to an Observable Plot specification and its words. */
import type { PlotOptions } from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import type { ChartPlaces } from './chart-places.ts';
import type { DrawingSize } from './drawing.ts';

/** Where a chart will be shown. The same rows give different layouts at different widths. */
export interface ChartContext {
  lang: Lang;
  /** Width of the drawing in CSS pixels: 720 on a desktop page, 340 on a phone, others between. */
  width: number;
  /**
   * The height in pixels that it should not exceed, as in an image of fixed proportions. Charts that
   * would be much higher are laid out to fit, in columns or smaller; others may exceed it.
   */
  height?: number;
  /** Whether rows may be lower than usual to fit the height, as in an image with large letters. */
  dense?: boolean;
  /** The exact width of a line of text in an image, whose letters are outlines; pages only estimate it. */
  widthOf?: (text: string, size: number, weight: number) => number;
}

/** A specification that states its width and height in CSS pixels, so that they need no drawing. */
export type ChartOptions = PlotOptions & DrawingSize;

/** A chart that is not drawn yet. Title and description are plain text in the context's language. */
export interface Chart {
  options: ChartOptions;
  /** What the chart shows, in one line without a full stop. */
  title: string;
  /** What it shows, with its numbers, for readers who cannot see it. */
  description: string;
  /** The parts in which readers can choose, if there are any. */
  places?: ChartPlaces;
}

/** From this width in pixels on, labels fit beside the bars and lines of a chart. */
const WIDE = 520;

/** Whether labels fit beside the marks; in narrower drawings they are above them. */
export function isWide({ width }: ChartContext): boolean {
  return width >= WIDE;
}

/** The least height in pixels of a chart with an axis; a lower one would show less than its numbers. */
const LOWEST = 200;

/** Returns the height of a chart that can be drawn lower than usual if the context has a height. */
export function heightIn({ height = Infinity }: ChartContext, usual: number): number {
  return Math.max(Math.min(usual, height), LOWEST);
}
