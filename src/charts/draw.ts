/** Drawing a chart with the document at hand: the page's in a browser, jsdom's at build. */
import { plot } from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { writePlaces } from './chart-places.ts';
import { finishSvg } from './finish.ts';

interface DrawOptions {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  /** The document that makes the elements. Default: the page's. */
  document?: Document;
}

/** Draws a chart. Returns a finished SVG element that is not yet in the document. */
export function drawChart(
  chart: Chart,
  { id, document = globalThis.document }: DrawOptions,
): SVGSVGElement {
  const svg = plot({ ...chart.options, figure: false, document }) as SVGSVGElement;
  finishSvg(svg, { id, title: chart.title, description: chart.description });
  if (chart.places) writePlaces(svg, chart.places);
  return svg;
}
