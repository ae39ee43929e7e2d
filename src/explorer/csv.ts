/** The filtered rows as a CSV file for a spreadsheet. */
import type { Lang } from '../i18n/lang.ts';
import type { Region } from './region.ts';
import { stateToUrl } from './url.ts';
import { defaultState, type ExplorerState } from './state.ts';

type Column = Exclude<keyof Region, 'search_text' | 'counted_on' | 'administrative'>;

function columnsIn(lang: Lang): Column[] {
  return [
    'region_code',
    'kind',
    'name',
    'province_code',
    `province_name_${lang}`,
    'island_group_id',
    'status',
    'mpp_name',
    'inaugurated_on',
    'inaugurated_by',
    'opened_on',
    'agencies',
    'services',
    'population',
    'digital_pilot',
  ];
}

/**
 * CSV text with a header; columns are named as in /data/v1/region_status.csv, unknown is empty. Rows
 * of a past day say which in a last column, `as_known_on`, for files get other names.
 */
export function regionsCsv(rows: readonly Region[], lang: Lang, day: string | null): string {
  const columns = columnsIn(lang);
  const header = day === null ? columns : [...columns, 'as_known_on'];
  const lines = rows.map((row) => {
    const cells = columns.map((name) => row[name]);
    return (day === null ? cells : [...cells, day]).map(csvCell).join(',');
  });
  return [header.join(','), ...lines, ''].join('\r\n');
}

/** A cell in quotes where it needs them; a text that a spreadsheet would run gets an apostrophe. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const LONGEST_NAME = 80;

/**
 * A file name with the data date, the day and base where chosen, and the filter:
 * `pantau-mpp-2025-12-15-per-2022-12-05-provinsi-35.csv`.
 */
export function csvFileName(state: ExplorerState, dataDate: string): string {
  const filter = decodeURIComponent(stateToUrl({ ...state, sort: defaultState.sort }))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return `pantau-mpp-${dataDate}-${filter === '' ? 'semua' : filter}.csv`;
}

/** Hands a text to the reader as a file. The mark at the start tells spreadsheets it is UTF-8. */
export function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
