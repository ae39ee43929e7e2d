/** Which charts the explorer has: the build draws them for the default view, the browser after a filter. */
import type { Chart, ChartContext } from '../charts/chart.ts';
import { coverageByProvince } from '../charts/coverage-by-province.ts';
import { explorerProgress } from '../charts/explorer-progress.ts';
import type { Answer } from './engine-control.ts';

export type ChartName = 'progress' | 'provinces';

/** First and last day of the time axis, `YYYY-MM-DD`: those of all data, so that filters do not move it. */
export interface DateSpan {
  from: string;
  to: string;
}

/** A chart of the explorer for an answer. */
export function explorerChart(
  name: ChartName,
  answer: Pick<Answer, 'keyFigures' | 'progress' | 'byProvince'>,
  span: DateSpan,
  context: ChartContext,
): Chart {
  if (name === 'provinces') return coverageByProvince(answer.byProvince, context);
  const regions = answer.keyFigures[0]?.regions ?? 0;
  return explorerProgress({ rows: answer.progress, regions, ...span }, context);
}
