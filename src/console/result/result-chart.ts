/** The chart of a result as a specification, for the browser and for the build. */
import type { Chart, ChartContext } from '../../charts/chart.ts';
import { queryBars, queryDots, querySteps } from '../../charts/query/query-result.ts';
import type { ChartChoice } from './chart-choice.ts';

/** The chart of a choice. */
export function resultChart(
  choice: Exclude<ChartChoice, { kind: 'none' }>,
  context: ChartContext,
): Chart {
  if (choice.kind === 'bars') return queryBars(choice.points, choice, context);
  if (choice.kind === 'steps') return querySteps(choice.points, choice, context);
  return queryDots(choice.points, choice, context);
}
