/** Drawing the chart of a result. Loaded lazily, because it includes Plot. */
import type { ChartContext } from '../../charts/chart.ts';
import { drawChart } from '../../charts/draw.ts';
import { queryBars, queryDots, querySteps } from '../../charts/query/query-result.ts';
import type { ChartChoice } from './chart-choice.ts';

/** The finished drawing of a choice. */
export function drawResult(
  choice: Exclude<ChartChoice, { kind: 'none' }>,
  context: ChartContext,
): SVGSVGElement {
  return drawChart(chartOf(choice, context), { id: 'result-chart' });
}

function chartOf(choice: Exclude<ChartChoice, { kind: 'none' }>, context: ChartContext) {
  if (choice.kind === 'bars') return queryBars(choice.points, choice, context);
  if (choice.kind === 'steps') return querySteps(choice.points, choice, context);
  return queryDots(choice.points, choice, context);
}
