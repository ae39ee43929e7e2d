/** Rows as a workbook with a second sheet about the view. Loaded on use. */
import writeXlsxFile from 'write-excel-file/browser';
import type { SheetData } from 'write-excel-file/browser';
import type { Lang } from '../../../i18n/lang.ts';
import {
  headerCells,
  textCell,
  typedCell,
  widths,
} from '../../../open-data/files/workbook-cells.ts';
import type { FileTable } from './file-table.ts';
import type { ViewDetails } from '../view-details.ts';
import { exportWords } from '../words.ts';

/**
 * The workbook as a file. Numbers and booleans are typed; everything else is text with the text format,
 * so that 11.10 stays a code and a name that begins with = is not a formula.
 */
export async function tableWorkbook(
  details: ViewDetails,
  table: FileTable,
  lang: Lang,
): Promise<Blob> {
  const { sheet, rows } = exportWords(lang).about;
  const sheets = [
    { sheet: rows, data: rowSheet(table), header: true },
    { sheet, data: aboutSheet(details, table, lang), header: false },
  ].map(({ header, data, ...named }) => ({
    ...named,
    data,
    columns: widths(data),
    ...(header && { stickyRowsCount: 1 }),
  }));
  return writeXlsxFile(sheets).toBlob();
}

/** Dates can be partial, so they are text. */
function rowSheet({ columns, rows }: FileTable): SheetData {
  return [
    headerCells(columns),
    ...rows.map((cells) => cells.map((cell) => typedCell(cell, 'VARCHAR'))),
  ];
}

function aboutSheet(details: ViewDetails, { rows }: FileTable, lang: Lang): SheetData {
  const words = exportWords(lang).about;
  const line = (label: string, value: string | number): SheetData[number] => [
    textCell(label),
    typeof value === 'string' ? textCell(value) : value,
  ];
  return [
    line(words.title, details.title),
    line(words.filters, details.filters),
    line(words.count, rows.length),
    line(words.base, details.base),
    ...(details.as_known_on === null ? [] : [line(words.as_known_on, details.as_known_on)]),
    line(words.data_date, details.data_date),
    line(words.data_version, details.data_version),
    line(words.source, details.source),
    line(words.licence, `${details.licence.name}, ${details.licence.url}`),
    line(words.citation, details.citation),
    line(words.address, details.address),
    line(words.accessed_on, details.accessed_on),
    line(words.note, words.unknown),
  ];
}
