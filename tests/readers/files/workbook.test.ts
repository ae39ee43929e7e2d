import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { publishedFields } from '../../../src/db/fields.ts';
import { sheetNames } from '../../../src/open-data/files/workbook.ts';
import { realFolder, withTemporaryFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { canRun, output } from '../programs/programs.ts';

const published = usePublished(realFolder);

/** Filter options that write every sheet to its own CSV: comma, quotes, UTF-8, cells as shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The cells of a CSV whose last line has a line end. */
function cellsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/\n$/, '')).data;
}

/** The sheets of a workbook as LibreOffice shows them, by name. */
function throughLibreOffice(workbook: string): (sheet: string) => string[][] {
  return withTemporaryFolder((folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    output('soffice', [
      profile,
      '--headless',
      '--convert-to',
      TO_CSV,
      '--outdir',
      folder,
      workbook,
    ]);
    const text = (sheet: string): string =>
      readFileSync(join(folder, `pantau-mpp-${sheet}.csv`), 'utf8');
    const sheets = new Map(['README', 'columns', ...sheetNames].map((name) => [name, text(name)]));
    return (sheet) => cellsOf(sheets.get(sheet)!);
  });
}

test('LibreOffice finds in every sheet the cells of the CSV, codes such as 11.10 intact', ({
  skip,
}) => {
  skip(!canRun('soffice', '--version'), 'LibreOffice is not on this machine');
  const sheet = throughLibreOffice(published().path('pantau-mpp.xlsx'));
  for (const name of sheetNames) {
    const csv = cellsOf(published().text(`${name}.csv`));
    const types = publishedFields(name).map(({ sqlType }) => sqlType);
    const shown = csv.map((cells, row) =>
      // A spreadsheet shows truth values in capitals.
      cells.map((cell, at) => (row > 0 && types[at] === 'BOOLEAN' ? cell.toUpperCase() : cell)),
    );
    expect(sheet(name), name).toEqual(shown);
  }
  expect(sheet('regions').map(([code]) => code)).toContain('11.10');
});
