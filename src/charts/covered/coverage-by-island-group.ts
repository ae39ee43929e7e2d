/** The coverage of each island group: one bar each, split by status, with the counts beside it. */
import { inLang } from '../../i18n/lang.ts';
import type { Chart, ChartContext } from '../chart.ts';
import {
  coveredText,
  describeBars,
  otherCounts,
  toBar,
  type CoverageBar,
  type CoverageCounts,
} from './coverage-bar.ts';
import { barPlaces, coverageBars } from './coverage-bars.ts';
import { chartWords } from '../words.ts';

/** Returns the chart of the island groups in the order given, each a bar of 100% of its kabupaten/kota. */
export function coverageByIslandGroup(
  rows: readonly (CoverageCounts & { name_id: string; name_en: string })[],
  context: ChartContext,
): Chart {
  const { lang } = context;
  const bars = rows.map((row) => toBar(inLang(row, 'name', lang), row));
  const style = {
    thickness: 18,
    label: (bar: CoverageBar) => coveredText(bar, lang),
    below: (bar: CoverageBar) => otherCounts(bar, lang),
  };
  return {
    title: chartWords[lang].coverage.byIslandGroup,
    description: describeBars(bars, lang),
    options: coverageBars(bars, style, context),
    ...barPlaces(bars, style, context),
  };
}
