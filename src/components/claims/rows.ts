/** The statements that claims are checked against, as rows of tables with their sources. */
import {
  provinceAnchor,
  seriesOnlyRows,
  statementAnchor,
  targetAnchor,
} from '../../claims/build/facts.ts';
import { table, view } from '../../db/site-data.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { tableRowKey } from '../../text/trace-table.ts';
import { cellText, rowKey } from '../../text/trace.ts';

/** A cell: its text, and the column of the row from which the text comes. */
interface StatementCell {
  label: string;
  text: string;
  column?: string;
  figure?: boolean;
}

/** A row of a table of statements; the first cell is its heading. */
export interface StatementRow {
  id: string;
  view: string;
  key: string;
  cells: StatementCell[];
  sourceIds: string;
}

const EMPTY = '–';

function number(label: string, column: string, value: number | null, lang: Lang): StatementCell {
  const text = value === null ? EMPTY : cellText(column, value, lang);
  return { label, text, column, figure: true };
}

function date(label: string, column: string, value: string, lang: Lang): StatementCell {
  return { label, text: formatShortDate(value, lang), column };
}

/** Returns the totals of the country that were stated, the newest first. */
export async function totalRows(lang: Lang): Promise<StatementRow[]> {
  const { columns: t, scopes, series_words: series } = messagesIn(lang).claimCheck.statements;
  return (await table('totals')).toReversed().map((row) => ({
    id: statementAnchor(row.as_of, row.total, row.scope),
    view: 'totals',
    key: tableRowKey('totals', row),
    cells: [
      date(t.date, 'as_of', row.as_of, lang),
      number(t.total, 'total', row.total, lang),
      number(t.share, 'share_percent', row.share_percent, lang),
      number(t.base, 'denominator', row.denominator, lang),
      { label: t.scope, text: scopes[row.scope] },
      { label: t.series, text: series[row.series] },
    ],
    sourceIds: row.source_ids,
  }));
}

/** Returns the totals of the official series that only an inauguration states, the newest first. */
export async function seriesRows(lang: Lang): Promise<StatementRow[]> {
  const { columns: t } = messagesIn(lang).claimCheck.statements;
  return (await seriesOnlyRows()).toReversed().map((row) => ({
    id: statementAnchor(row.date, row.total, 'inaugurated'),
    view: 'official_series',
    key: row.date,
    cells: [date(t.date, 'date', row.date, lang), number(t.total, 'total', row.total, lang)],
    sourceIds: row.source_ids,
  }));
}

/** Returns the targets that name a number, with what was reached by the end of their years. */
export async function targetRows(lang: Lang): Promise<StatementRow[]> {
  const { columns: t } = messagesIn(lang).claimCheck.statements;
  return (await view('target_outcomes')).map((row) => ({
    id: targetAnchor(row.year, row.stated_on),
    view: 'target_outcomes',
    key: rowKey('target_outcomes', row),
    cells: [
      { label: t.year, text: String(row.year), column: 'year' },
      number(t.target, 'target', row.target, lang),
      number(t.base, 'denominator', row.denominator, lang),
      date(t.date, 'stated_on', row.stated_on, lang),
      number(t.reached, 'reached', row.reached, lang),
    ],
    sourceIds: row.source_ids,
  }));
}

/** Returns the numbers that were stated for provinces. */
export async function provinceRows(lang: Lang): Promise<StatementRow[]> {
  const { columns: t } = messagesIn(lang).claimCheck.statements;
  const provinces = await table('provinces');
  const nameOf = (code: string): string => {
    const province = provinces.find((one) => one.code === code);
    if (!province) throw new Error(`province_reports names the unknown province ${code}.`);
    return lang === 'id' ? province.name_id : province.name_en;
  };
  const rows = (await table('province_reports')).filter((row) => row.reported_count !== null);
  return rows.map((row) => ({
    id: provinceAnchor(row.province_code, row.as_of),
    view: 'province_reports',
    key: tableRowKey('province_reports', row),
    cells: [
      { label: t.province, text: nameOf(row.province_code) },
      date(t.date, 'as_of', row.as_of, lang),
      number(t.total, 'reported_count', row.reported_count, lang),
      number(t.base, 'regions_total', row.regions_total, lang),
    ],
    sourceIds: row.source_ids,
  }));
}
