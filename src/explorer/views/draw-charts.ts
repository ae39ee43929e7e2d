/** Drawing the explorer's charts in the browser. Loaded lazily, because it includes Plot. */
import type { ChartContext } from '../../charts/chart.ts';
import { drawChart } from '../../charts/draw.ts';
import { explorerChart, type ChartData, type ChartName } from './charts.ts';

/** The finished drawing of a chart. */
export function drawExplorerChart<Name extends ChartName>(
  name: Name,
  data: ChartData[Name],
  context: ChartContext,
): SVGSVGElement {
  return drawChart(explorerChart(name, data, context), { id: `${name}-live` });
}
