/** A result as a table: the first rows, with numbers in the format of the language. The same at build. */
import type { PlainCell } from '../../engine/cells.ts';
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { QueryResult, ResultColumn } from '../query/result.ts';
import { consoleWords } from '../words.ts';

/** The number of rows shown, to keep the page fast; the files contain all. */
export const SHOWN_ROWS = 500;

/** The table with the first rows, as HTML. */
export function resultTable({ columns, rows }: QueryResult, lang: Lang): Html {
  const words = consoleWords(lang).result;
  const heads = columns.map((column) => headCell(column, lang));
  const body = rows.slice(0, SHOWN_ROWS).map((cells) => {
    const written = cells.map((cell, index) => bodyCell(cell, columns[index]!, lang));
    return markup`<tr>${written}</tr>`;
  });
  return markup`<table class="data-table"><caption class="visually-hidden">${words.table}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function headCell({ name, kind }: ResultColumn, lang: Lang): Html {
  const words = consoleWords(lang).result;
  return markup`<th scope="col"${figureClass(kind)}>${name} <span class="column-kind">${words.kinds[kind]}</span></th>`;
}

function bodyCell(cell: PlainCell, column: ResultColumn, lang: Lang): Html {
  const text =
    cell === null
      ? markup`<span class="unknown">${consoleWords(lang).result.unknown}</span>`
      : cellText(cell, column, lang);
  return markup`<td${figureClass(column.kind)}>${text}</td>`;
}

function figureClass(kind: ResultColumn['kind']): Html | null {
  return kind === 'integer' || kind === 'decimal' ? markup` class="figure"` : null;
}

/** The text of a cell. Years are written without thousands separator. */
function cellText(
  cell: NonNullable<PlainCell>,
  { name }: Pick<ResultColumn, 'name'>,
  lang: Lang,
): string {
  if (typeof cell !== 'number') return String(cell);
  const useGrouping = !/year|tahun/i.test(name);
  const digits = { maximumFractionDigits: 6, useGrouping };
  return new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB', digits).format(cell);
}
