/** What a chart is: a pure function from rows to an Observable Plot specification and its words. */
import type { PlotOptions } from '@observablehq/plot';
import type { Lang } from '../i18n/lang.ts';
import type { ChartPlaces } from './chart-places.ts';
import type { DrawingSize } from './drawing.ts';

/** Where a chart will stand. The same rows give different layouts at different widths. */
export interface ChartContext {
  lang: Lang;
  /** Width of the drawing in CSS pixels: 720 on a desktop page, 340 on a phone, others between. */
  width: number;
  /**
   * Pixels it should not be higher than, as in an image of fixed proportions. Charts that would be
   * much higher lay themselves out for it, in columns or smaller; others may go beyond.
   */
  height?: number;
}

/** A specification that states its width and height in CSS pixels, so that they need no drawing. */
export type ChartOptions = PlotOptions & DrawingSize;

/** A chart that is not drawn yet. Title and description are plain text in the context's language. */
export interface Chart {
  options: ChartOptions;
  /** What the chart shows, in one line without a full stop. */
  title: string;
  /** What it says, with its numbers, for readers who cannot see it. */
  description: string;
  /** Where readers can choose in it, where they can. */
  places?: ChartPlaces;
}

/** From these pixels on a chart has room beside its bars and lines for labels. */
const WIDE = 520;

/** Whether the context has room for labels beside the marks; below that they go above them. */
export function isWide({ width }: ChartContext): boolean {
  return width >= WIDE;
}

/** Below this many pixels charts over an axis would say less than their numbers. */
const LOWEST = 200;

/** The height of a chart that can be drawn lower than it usually is, for a context with a height. */
export function heightIn({ height = Infinity }: ChartContext, usual: number): number {
  return Math.max(Math.min(usual, height), LOWEST);
}
