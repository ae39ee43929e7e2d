/** The table cells of the views: the same in the prerendered page and after a filter. */
import { classText } from '../../charts/counts/histogram-words.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { BinRow, ProgressRow, StatusCounts } from '../answers/engine.ts';
import type { ShownRow } from '../../scripts/table/keyed-rows.ts';
import type { AreaRow } from './area-rows.ts';
import { withoutPreparing } from './sentences.ts';
import { explorerWords } from '../state/words.ts';

/** The columns of the tables by province and island group that hold counts (`data-cell`). */
export const countCells = [
  'regions',
  'inaugurated',
  'served',
  'operating',
  'preparing',
  'without',
] as const satisfies (keyof StatusCounts)[];

/** The row of a day in the table of progress. */
export function progressCells({ date, added, covered }: ProgressRow, lang: Lang): ShownRow {
  const cells = { added: formatNumber(added, lang), covered: formatNumber(covered, lang) };
  return { key: date, cells };
}

/** The row of a province or island group; `undated` where preparation is unknown. */
export function areaCells(row: AreaRow, lang: Lang, undated: boolean): ShownRow {
  const texts = Object.fromEntries(
    countCells.map((name) => [name, formatNumber(row[name], lang)]),
  ) as Record<(typeof countCells)[number], string>;
  const covered_percent = formatPercent(row.covered_percent, lang);
  return {
    key: row.key,
    cells: { ...(undated ? withoutPreparing(texts) : texts), covered_percent },
  };
}

/** The row of a class in a histogram's table. */
export function binCells(row: BinRow, lang: Lang): ShownRow {
  return { key: String(row.from ?? ''), cells: { regions: formatNumber(row.regions, lang) } };
}

/** The name of a class in its table; the last class has the regions whose number is unknown. */
export function binName(row: BinRow, lang: Lang): string {
  const { unknownClass } = explorerWords(lang).charts.histograms;
  return row.from === null ? unknownClass : classText(row, lang);
}
