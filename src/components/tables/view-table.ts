/** How the rows of a view are shown in a table: which columns, and their headings. */
import type { Cell, ResultRow } from '../../db/read.ts';
import type { Status, ViewName } from '../../db/schema/views.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { cellText } from '../../text/trace.ts';
import { insightTables } from './insight-tables.ts';
import type { TableColumn, TableWords } from './table-words.ts';

/**
 * Returns the column that a cell's text comes from; none for texts of our own and for the words of
 * an empty cell.
 */
export function markedColumn(
  { name, text }: TableColumn,
  row: ResultRow,
  { empty }: TableWords,
): string | undefined {
  const said = text !== undefined || (empty !== undefined && (row[name] ?? null) === null);
  return said ? undefined : name;
}

/** Returns the text of a cell; null if it is empty. */
export function columnText(column: TableColumn, row: ResultRow, lang: Lang): string | null {
  const value: Cell = row[column.name] ?? null;
  if (column.text) return column.text(row);
  if (value === null || typeof value === 'boolean') return null;
  if (column.kind === 'date') return formatShortDate(String(value), lang);
  if (column.kind === 'figure') return cellText(column.name, value, lang);
  return String(value);
}

const tables = {
  ...insightTables,
  progress_by_date: (lang) => {
    const { columns: t, progress_by_date: caption } = messagesIn(lang).figurePage.table;
    return {
      caption,
      columns: [
        { name: 'date', label: t.date, kind: 'date' },
        { name: 'official_total', label: t.official_total, kind: 'figure' },
        { name: 'listed', label: t.listed, kind: 'figure' },
        { name: 'covered', label: t.covered, kind: 'figure' },
        { name: 'covered_percent', label: t.covered_percent, kind: 'figure' },
      ],
    };
  },
  target_outcomes: (lang) => {
    const { columns: t, target_outcomes: caption } = messagesIn(lang).figurePage.table;
    return {
      caption,
      columns: [
        { name: 'year', label: t.year, kind: 'year' },
        { name: 'target', label: t.target, kind: 'figure' },
        { name: 'reached', label: t.reached, kind: 'figure' },
        { name: 'reached_as_of', label: t.reached_as_of, kind: 'date' },
        { name: 'stated_on', label: t.stated_on, kind: 'date' },
        { name: `stated_by_${lang}`, label: t.stated_by, kind: 'text' },
      ],
    };
  },
  progress_by_province: (lang) => {
    const t = messagesIn(lang).province.progress;
    return {
      caption: t.tableCaption,
      columns: [
        { name: 'date', label: t.date, kind: 'date' },
        { name: 'added', label: t.added, kind: 'figure' },
        { name: 'covered', label: t.covered, kind: 'figure' },
        { name: 'covered_percent', label: t.percent, kind: 'figure' },
      ],
    };
  },
  inaugurations_by_year: (lang) => {
    const { common, inauguration } = messagesIn(lang);
    const t = inauguration.byYear;
    return {
      caption: t.tableCaption,
      // Empty here is not unknown: none of the year's events was for more than one MPP.
      empty: common.none,
      columns: [
        { name: 'year', label: t.year, kind: 'year' },
        { name: 'events', label: t.events, kind: 'figure' },
        { name: 'mpps', label: t.mpps, kind: 'figure' },
        { name: 'mpps_in_joint_events', label: t.joint, kind: 'figure' },
        { name: 'mpps_in_virtual_events', label: t.online, kind: 'figure' },
        { name: 'largest', label: t.largest, kind: 'figure' },
      ],
    };
  },
  service_histogram: (lang) => {
    const { from, to, mpps, ...t } = messagesIn(lang).services;
    return {
      caption: t.title,
      columns: [
        { name: 'class_from', label: from, kind: 'figure' },
        { name: 'class_to', label: to, kind: 'figure' },
        { name: 'mpps_known', label: mpps, kind: 'figure' },
      ],
    };
  },
  region_status: (lang) => {
    const { common, figurePage } = messagesIn(lang);
    const { columns: t, region_status: caption } = figurePage.table;
    return {
      caption,
      columns: [
        {
          name: 'name',
          label: t.region,
          kind: 'text',
          text: (row) => `${common.kind[row['kind'] as 'kabupaten' | 'kota']} ${row['name']}`,
          href: (row) => pagePath(lang, `daerah/${row['slug']}/`),
        },
        { name: `province_name_${lang}`, label: t.province, kind: 'text' },
        {
          name: 'status',
          label: t.status,
          kind: 'text',
          text: (row) => common.status[row['status'] as Status],
        },
        { name: 'counted_on', label: t.counted_on, kind: 'date' },
      ],
    };
  },
} as const satisfies Partial<Record<ViewName, (lang: Lang) => TableWords>>;

/** The views that have such a table. */
export type TabledView = keyof typeof tables;

/** Whether a view has such a table. */
export function isTabled(view: ViewName): view is TabledView {
  return view in tables;
}

/** Returns the caption and the columns of a view's table in a language. */
export function tableWords(view: TabledView, lang: Lang): TableWords {
  return tables[view](lang);
}
