/** Draws a chart in Node, as text. */
import type { Chart } from './chart.ts';
import { drawChart } from './draw.ts';
import { lazyDrawing, type Drawing, type DrawingPlace } from './drawing.ts';
import { plainDocument, serialized } from './plain-document.ts';

const document = plainDocument();

/** How a chart is drawn as text. */
interface RenderOptions {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  /** Makes it a part of an image: at this place, without a name and description of its own. */
  place?: DrawingPlace | undefined;
}

/** Draws a chart. Its size comes from the specification, so asking for that alone draws nothing. */
export function renderSvg(chart: Chart, { id, place }: RenderOptions): Drawing {
  const { width, height } = chart.options;
  return lazyDrawing({ width, height, description: chart.description }, () =>
    serialized(drawChart(chart, { id, place, document })),
  );
}
