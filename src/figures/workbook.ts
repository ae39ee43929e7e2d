/** The data of a figure as a workbook, in which codes, dates and decimals need no import. */
import { messagesIn } from '../i18n/messages.ts';
import { stableWorkbook } from '../open-data/files/stable-workbook.ts';
import { dataSheet, sheet, textSheet } from '../open-data/files/workbook-sheet.ts';
import type { Figure } from './figure.ts';
import type { FigureMetadata } from './metadata/metadata.ts';
import { readmeFacts } from './metadata/readme.ts';

/**
 * Returns the bytes of the workbook: a sheet with the rows of the figure, named after their view, and a
 * sheet README with title, sentence, base, date, source, licence, citation and the meaning of every
 * column. The same content gives the same bytes.
 */
export async function figureXlsx(
  figure: Figure,
  metadata: FigureMetadata,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    sheet(figure.view, dataSheet(figure.view, figure.rows)),
    sheet('README', textSheet(readmeLines(metadata)), { header: false }),
  ];
  return stableWorkbook(sheets);
}

function readmeLines(metadata: FigureMetadata): string[][] {
  const t = messagesIn(metadata.language).figurePage.readme;
  return [
    [metadata.title],
    [metadata.description],
    [],
    ...readmeFacts(metadata),
    [],
    [t.columns],
    ...metadata.columns.map(({ name, description }) => [name, description]),
    [],
    [t.emptyCell],
    [t.allSources],
  ];
}
