/** A bar of a coverage chart and its words. */
import type { Status } from '../../db/schema/views.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartWords } from '../words.ts';

/** A province or island group with the number of its regions of each status. */
export interface CoverageBar {
  /** Identifies the bar if readers can choose among the bars. */
  key?: string;
  name: string;
  regions: number;
  covered: number;
  counts: Readonly<Record<Status, number>>;
}

/** The columns of the coverage views that a bar needs. */
export interface CoverageCounts {
  /** Identifies the bar if readers can choose among the bars. */
  key?: string;
  regions: number;
  inaugurated: number;
  served: number;
  covered: number;
  operating: number;
  preparing: number;
  without: number;
}

/** Returns a row of a coverage view as a bar. */
export function toBar(name: string, row: CoverageCounts): CoverageBar {
  const { inaugurated, served, operating, preparing, without, regions, covered } = row;
  return {
    ...(row.key === undefined ? {} : { key: row.key }),
    name,
    regions,
    covered,
    counts: { inaugurated, served, operating, preparing, none: without },
  };
}

/** Returns how many regions of a bar are covered: "112 dari 119 (94,1%)". */
export function coveredText({ covered, regions }: CoverageBar, lang: Lang): string {
  return chartWords[lang].coveredOf(
    formatNumber(covered, lang),
    formatNumber(regions, lang),
    formatPercent((100 * covered) / regions, lang),
  );
}

/** Returns the counts of a bar other than inaugurated that are not zero. */
export function otherCounts({ counts }: CoverageBar, lang: Lang): string {
  const words = chartWords[lang].statusCountShort;
  const others = ['served', 'operating', 'preparing', 'none'] as const;
  return others
    .filter((status) => counts[status] > 0)
    .map((status) => words[status](formatNumber(counts[status], lang)))
    .join(' · ');
}

/** Up to this many bars are described one by one; with more, only the full and the empty ones are. */
const TOLD = 8;

/** Returns the description of the bars. */
export function describeBars(bars: readonly CoverageBar[], lang: Lang): string {
  if (bars.length === 0) return chartWords[lang].noData;
  const words = chartWords[lang].coverage;
  const whole = bars.reduce((sum, { regions, covered }) => ({
    ...sum,
    regions: sum.regions + regions,
    covered: sum.covered + covered,
  }));
  const named = bars.map((bar) => `${bar.name} ${coveredText(bar, lang)}`);
  const parts = bars.length <= TOLD ? [words.each(named.join('; '))] : extremes(bars, lang);
  return [words.all(coveredText(whole, lang)), ...parts].join(' ');
}

function extremes(bars: readonly CoverageBar[], lang: Lang): string[] {
  const words = chartWords[lang].coverage;
  const names = (chosen: readonly CoverageBar[]): string =>
    chosen.map(({ name }) => name).join(', ');
  const full = bars.filter(({ covered, regions }) => covered === regions);
  const empty = bars.filter(({ covered }) => covered === 0);
  return [
    ...(full.length > 0 ? [words.full(names(full))] : []),
    ...(empty.length > 0 ? [words.empty(names(empty))] : []),
  ];
}
