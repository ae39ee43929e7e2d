/** The charts of the explorer: drawn at build for the default state, in the browser after a filter. */
import type { Chart, ChartContext } from '../../charts/chart.ts';
import { areaAmounts } from '../../charts/covered/area-amounts.ts';
import { coverageByIslandGroup } from '../../charts/covered/coverage-by-island-group.ts';
import { coverageByProvince } from '../../charts/covered/coverage-by-province.ts';
import { explorerHistogram, type HistogramRows } from '../../charts/counts/explorer-histogram.ts';
import {
  explorerProgress,
  type SelectionProgress,
} from '../../charts/progress/explorer-progress.ts';
import { afterHeading, onDay } from './as-known-words.ts';
import type { BinRow } from '../answers/engine.ts';
import type { BarMeasure } from '../state/look-parts.ts';
import type { AreaRow } from './area-rows.ts';

/** First and last day of the time axis, `YYYY-MM-DD`, which filters do not change. */
export interface DateSpan {
  from: string;
  to: string;
}

/** The data of each chart. `knownOn` is the past day that is shown; null for the current data. */
export interface ChartData {
  progress: SelectionProgress;
  islands: AreasData;
  provinces: AreasData;
  services: HistogramData;
  agencies: HistogramData;
  population: HistogramData;
}

/** The rows of the charts by province and island group. */
interface AreasData {
  rows: readonly AreaRow[];
  measure: BarMeasure;
  knownOn: string | null;
}

interface HistogramData extends HistogramRows {
  rows: readonly BinRow[];
  knownOn: string | null;
}

/** The name of a chart, as in `data-chart`. */
export type ChartName = keyof ChartData;

const charts: { [Name in ChartName]: (data: ChartData[Name], context: ChartContext) => Chart } = {
  progress: explorerProgress,
  islands: ({ rows, measure }, context) =>
    measure === 'coverage'
      ? coverageByIslandGroup(rows, context)
      : areaAmounts(rows, measure, context),
  provinces: ({ rows, measure }, context) =>
    measure === 'coverage'
      ? coverageByProvince(byShare(rows), context)
      : areaAmounts(rows, measure, context),
  services: explorerHistogram,
  agencies: explorerHistogram,
  population: explorerHistogram,
};

/** Returns the areas in the order of the page of provinces: the highest share first, of equals the largest. */
function byShare(rows: readonly AreaRow[]): AreaRow[] {
  return rows.toSorted((a, b) => b.covered_percent - a.covered_percent || b.regions - a.regions);
}

/** A chart of the explorer. */
export function explorerChart<Name extends ChartName>(
  name: Name,
  data: ChartData[Name],
  context: ChartContext,
): Chart {
  const chart = charts[name](data, context);
  return data.knownOn === null ? chart : { ...chart, ...datedWords(chart, data.knownOn, context) };
}

/** Adds the day to the accessible title and description. */
function datedWords(
  { title, description }: Chart,
  day: string,
  { lang }: ChartContext,
): Pick<Chart, 'title' | 'description'> {
  return { title: title + afterHeading(day, lang), description: onDay(description, day, lang) };
}
