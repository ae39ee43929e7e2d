/** The name of a row of a view and its numbers, as HTML marked with their source. */
import { joinHtml, markup, type Html } from '../../i18n/html.ts';
import { isPartialDate } from '../../data/partial-date.ts';
import { viewColumns } from '../../db/schema/view-columns.ts';
import { views, type ViewName } from '../../db/schema/views.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { pagePath } from '../../i18n/paths.ts';
import type { GovernmentLink } from '../../text/governments.ts';
import { linkHtml } from '../../text/link-html.ts';
import { cellText } from '../../text/trace.ts';
import type { AnyRow } from './evidence.ts';

type LinkOf = (code: string) => GovernmentLink;

/** The types of columns whose values are numbers. */
const numeric: ReadonlySet<string> = new Set(['INTEGER', 'DOUBLE']);

/** Returns the key of a row for `data-row`. */
export function keyOf(name: ViewName, row: AnyRow): string {
  return views[name].key.map((column) => String(row[column])).join(' ');
}

/** Returns the anchor of a row on the page of its view. */
export function rowId(name: ViewName, row: AnyRow): string {
  return `baris-${keyOf(name, row)
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')}`;
}

/** Returns the name of a row, from its key columns; empty for a view of one row. */
export function rowName(name: ViewName, row: AnyRow, lang: Lang, linkOf: LinkOf): Html {
  return joinHtml(
    views[name].key.map((column) => keyHtml(column, row, lang, linkOf)),
    ', ',
  );
}

function keyHtml(column: string, row: AnyRow, lang: Lang, linkOf: LinkOf): Html | string {
  const text = String(row[column]);
  if (column.endsWith('_code')) {
    const { href, name } = linkOf(text);
    return linkHtml(href, name);
  }
  if (column === 'service') return linkHtml(pagePath(lang, `urus/${text}/`), text);
  if (column === 'island_group_id') return String(row[`name_${lang}`]);
  if (column === 'id' || column === 'batch_id') {
    return linkHtml(pagePath(lang, `peresmian/${text}/`), dateHtml(String(row['date']), lang));
  }
  if (column === 'conflict_id') {
    return linkHtml(`${pagePath(lang, 'sumber/konflik/')}#${text}`, text);
  }
  if (column === 'event_id') {
    return linkHtml(`${pagePath(lang, 'kebijakan/')}#${text}`, text);
  }
  return isPartialDate(text) ? dateHtml(text, lang) : text;
}

function dateHtml(date: string, lang: Lang): Html {
  return markup`<time datetime="${date}">${formatShortDate(date, lang)}</time>`;
}

/** Returns the columns of a view with numbers that are not its key, each with what it means. */
export function numberColumns(name: ViewName, lang: Lang): { column: string; meaning: string }[] {
  const keys: readonly string[] = views[name].key;
  return views[name].columns
    .filter((column) => numeric.has(viewColumns[column].sqlType) && !keys.includes(column))
    .map((column) => ({ column, meaning: viewColumns[column].description[lang] }));
}

/** Returns the numbers of a row, each after the name of its column. */
export function rowValues(name: ViewName, row: AnyRow, lang: Lang): Html {
  const values = numbersOf(name, row, lang).map(
    ({ column, number }) => markup`<code>${column}</code> ${number}`,
  );
  return joinHtml(values, ', ');
}

/** Returns the numbers of a row as a list, each before what it means. */
export function rowMeanings(name: ViewName, row: AnyRow, lang: Lang): Html {
  const values = numbersOf(name, row, lang).map(
    ({ column, meaning, number }) =>
      markup`<li>${number} <span data-technical>${meaning}</span> <code>${column}</code></li>`,
  );
  return markup`<ul class="meanings">${values}</ul>`;
}

/** The numbers of a row that are known, as HTML. */
function numbersOf(
  name: ViewName,
  row: AnyRow,
  lang: Lang,
): { column: string; meaning: string; number: Html }[] {
  return numberColumns(name, lang).flatMap(({ column, meaning }) => {
    const value = row[column] ?? null;
    if (typeof value !== 'number') return [];
    // A year is written without a thousands separator.
    const text = column === 'year' ? String(value) : cellText(column, value, lang);
    const number = markup`<data value="${value}" data-column="${column}">${text}</data>`;
    return [{ column, meaning, number }];
  });
}
