/** The coverage of each province: compact bars split by status. */
import { formatNumber } from '../../i18n/format.ts';
import { inLang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { describeBars, toBar, type CoverageBar, type CoverageCounts } from './coverage-bar.ts';
import { barPlaces, coverageBars } from './coverage-bars.ts';
import { chartWords } from '../words.ts';

/** A province with the counts of its regions, or of those among them that a filter selects. */
export interface ProvinceCoverage extends CoverageCounts {
  name_id: string;
  name_en: string;
}

/**
 * Returns the chart of the provinces in the order given, each a bar of 100%, without those that have
 * no region. `pressed` says whether readers choose by bars; by default, whether the rows have keys.
 */
export function coverageByProvince(
  rows: readonly ProvinceCoverage[],
  context: ChartContext,
  pressed = rows.some(({ key }) => key !== undefined),
): Chart {
  const { lang } = context;
  const bars = rows
    .filter(({ regions }) => regions > 0)
    .map((row) => toBar(inLang(row, 'name', lang), row));
  // Targets for pressing are at least 24 pixels high.
  const thickness = !isWide(context) ? 10 : pressed ? 16 : 12;
  const style = {
    thickness,
    label: ({ covered, regions }: CoverageBar) =>
      `${formatNumber(covered, lang)}/${formatNumber(regions, lang)}`,
  };
  return {
    title: chartWords[lang].coverage.byProvince,
    description: describeBars(bars, lang),
    options: coverageBars(bars, style, context),
    ...barPlaces(bars, style, context),
  };
}
