/** Which charts the explorer has: the build draws them for the default view, the browser after a filter. */
import type { Chart, ChartContext } from '../charts/chart.ts';
import { coverageByProvince } from '../charts/coverage-by-province.ts';
import { explorerProgress } from '../charts/explorer-progress.ts';
import { afterHeading, onDay } from './as-known-words.ts';
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
  answer: Pick<Answer, 'keyFigures' | 'progress' | 'byProvince' | 'state'>,
  span: DateSpan,
  context: ChartContext,
): Chart {
  const { knownOn } = answer.state;
  const regions = answer.keyFigures[0]?.regions ?? 0;
  const chart =
    name === 'provinces'
      ? coverageByProvince(answer.byProvince, context)
      : explorerProgress({ rows: answer.progress, regions, knownOn, ...span }, context);
  return knownOn === null ? chart : { ...chart, ...datedWords(chart, knownOn, context) };
}

/** Who only hears the drawing hears the day too. */
function datedWords(
  { title, description }: Chart,
  day: string,
  { lang }: ChartContext,
): Pick<Chart, 'title' | 'description'> {
  return { title: title + afterHeading(day, lang), description: onDay(description, day, lang) };
}
