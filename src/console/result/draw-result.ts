/** Drawing the chart of a result. Loaded lazily, because it includes Plot. */
import type { ChartContext } from '../../charts/chart.ts';
import { drawChart } from '../../charts/draw.ts';
import type { ChartChoice } from './chart-choice.ts';
import { resultChart } from './result-chart.ts';

/** The finished drawing of a choice. */
export function drawResult(
  choice: Exclude<ChartChoice, { kind: 'none' }>,
  context: ChartContext,
): SVGSVGElement {
  return drawChart(resultChart(choice, context), { id: 'result-chart' });
}
