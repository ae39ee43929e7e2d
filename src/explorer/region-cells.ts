/** A region of the table as its cells show it: the same in the prerendered page and after a filter. */
import type { Status } from '../db/statuses.ts';
import { formatNumber, formatShortDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Region } from './region.ts';
import { explorerWords } from './words.ts';

/** The cells that differ from day to day. */
export const datedCells = [
  'status',
  'inaugurated',
  'opened',
  'agencies',
  'services',
  'digital',
] as const;

/** The texts of the cells that differ from day to day; empty where nothing is known. */
export function regionCells(
  region: Region,
  lang: Lang,
): Record<(typeof datedCells)[number], string> {
  const number = (value: number | null): string =>
    value === null ? '' : formatNumber(value, lang);
  return {
    status: statusText(region.status as Status, lang),
    inaugurated: inauguratedText(region, lang),
    opened: region.opened_on === null ? '' : formatShortDate(region.opened_on, lang),
    agencies: number(region.agencies),
    services: number(region.services),
    digital: region.digital_pilot ? explorerWords(lang).table.yes : '',
  };
}

function statusText(status: Status, lang: Lang): string {
  return explorerWords(lang).figures[status === 'none' ? 'without' : status];
}

function inauguratedText({ inaugurated_on, inaugurated_by }: Region, lang: Lang): string {
  if (inaugurated_on !== null) return formatShortDate(inaugurated_on, lang);
  if (inaugurated_by === null) return '';
  return explorerWords(lang).table.by(formatShortDate(inaugurated_by, lang));
}
