/** Drawing the explorer's charts in the browser. Loaded lazily, for it brings Plot. */
import type { ChartContext } from '../charts/chart.ts';
import { drawChart } from '../charts/draw.ts';
import { explorerChart, type ChartName, type DateSpan } from './charts.ts';
import type { Answer } from './engine-control.ts';

/** The finished drawing of a chart for an answer. */
export function drawExplorerChart(
  name: ChartName,
  answer: Answer,
  span: DateSpan,
  context: ChartContext,
): SVGSVGElement {
  return drawChart(explorerChart(name, answer, span, context), { id: `${name}-live` });
}
