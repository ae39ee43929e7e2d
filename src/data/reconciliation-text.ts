/** Formats the reconciliation as plain text for a terminal. */
import type { Dataset } from './tables/index.ts';
import type { Reconciliation } from './reconcile.ts';
import { textTable, type TextCell } from './text-table.ts';

/** Formats the number of rows of each table, one line per table, in the order of the tables. */
export function rowCountsText(dataset: Dataset): string {
  const rows = Object.entries(dataset).map(([name, { length }]) => [`${name}.csv`, length]);
  return textTable(['file', 'rows'], rows);
}

/** Formats every part of the reconciliation as a titled table; an empty part says "none". */
export function reconciliationText(found: Reconciliation): string {
  const { yearEnds, newest, shortBatches, conflicts, provinces } = found;
  const gaps = yearEnds.map(({ year, date, total, listed, gap }) => [
    year,
    date,
    total,
    listed,
    gap,
  ]);
  if (newest) gaps.push(['newest', newest.date, newest.total, newest.listed, newest.gap]);
  return [
    section(
      'Official total and list, at the last official total of each year',
      ['year', 'as of', 'official', 'listed', 'gap'],
      gaps,
    ),
    section(
      'Warning: batches of which the list names fewer MPPs than were inaugurated',
      ['batch', 'count', 'listed', 'missing'],
      shortBatches.map(({ id, count, listed }) => [id, count, listed, count - listed]),
    ),
    section(
      'Warning: stated totals that disagree with the official series',
      ['as of', 'stated', 'scope', 'series', 'of'],
      conflicts.map(({ asOf, total, scope, series }) => {
        return [asOf, total, scope, series?.total ?? '', series?.date ?? ''];
      }),
    ),
    section(
      'Warning: statements about provinces that differ from the list on that day',
      ['code', 'province', 'as of', 'stated', 'listed', 'difference'],
      provinces.map(({ provinceCode, name, asOf, reported, listed }) => {
        return [provinceCode, name, asOf, reported, listed, reported - listed];
      }),
    ),
  ].join('\n\n');
}

function section(title: string, header: string[], rows: readonly TextCell[][]): string {
  return `${title}\n${rows.length === 0 ? '  none' : textTable(header, rows)}`;
}
