/** Draws a chart with a given document: the page's in a browser, a plain one at build. */
import { plot } from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { writePlaces } from './chart-places.ts';
import type { DrawingPlace } from './drawing.ts';
import { finishPart, finishSvg } from './finish.ts';

interface DrawOptions {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  /** Makes it a part of an image: at this place, without a name and description of its own. */
  place?: DrawingPlace | undefined;
  /** The document that makes the elements. Default: the page's. */
  document?: Document;
}

/** Draws a chart. Returns a finished SVG element that is not yet in the document. */
export function drawChart(
  chart: Chart,
  { id, place, document = globalThis.document }: DrawOptions,
): SVGSVGElement {
  const svg = plot({ ...chart.options, figure: false, document }) as SVGSVGElement;
  if (place) return finishPart(svg, id, place);
  finishSvg(svg, { id, title: chart.title, description: chart.description });
  if (chart.places) writePlaces(svg, chart.places);
  return svg;
}
