/** A result as a table: the first rows, with numbers in the format of the language. */
import type { PlainCell } from '../../engine/cells.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { QueryResult, ResultColumn } from '../query/result.ts';
import { consoleWords } from '../words.ts';

/** The number of rows shown, to keep the page fast; the files contain all. */
export const SHOWN_ROWS = 500;

/** The table element with the first rows. */
export function resultTable({ columns, rows }: QueryResult, lang: Lang): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'data-table';
  const words = consoleWords(lang).result;
  const caption = table.createCaption();
  caption.className = 'visually-hidden';
  caption.textContent = words.table;
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(headCell(column, lang));
  const body = table.createTBody();
  for (const cells of rows.slice(0, SHOWN_ROWS)) {
    const row = body.insertRow();
    cells.forEach((cell, index) => fillCell(row.insertCell(), cell, columns[index]!, lang));
  }
  return table;
}

function headCell({ name, kind }: ResultColumn, lang: Lang): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.className = isFigure(kind) ? 'figure' : '';
  const type = document.createElement('span');
  type.className = 'column-kind';
  type.textContent = consoleWords(lang).result.kinds[kind];
  cell.append(name, ' ', type);
  return cell;
}

function fillCell(
  element: HTMLTableCellElement,
  cell: PlainCell,
  column: ResultColumn,
  lang: Lang,
): void {
  if (isFigure(column.kind)) element.className = 'figure';
  if (cell === null) {
    const unknown = document.createElement('span');
    unknown.className = 'unknown';
    unknown.textContent = consoleWords(lang).result.unknown;
    element.append(unknown);
    return;
  }
  element.textContent = cellText(cell, column, lang);
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

function isFigure(kind: ResultColumn['kind']): boolean {
  return kind === 'integer' || kind === 'decimal';
}
