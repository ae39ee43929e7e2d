import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { publishedFields } from '../../../src/db/fields.ts';
import { publishedNames } from '../../../src/db/published.ts';
import { typedCell } from '../../../src/open-data/files/workbook-cells.ts';
import { sheetNames } from '../../../src/open-data/files/workbook.ts';
import { realFolder, withTemporaryFolder } from '../support/folders.ts';
import { canRun, output } from '../support/programs.ts';
import { usePublished } from '../support/published.ts';

const published = usePublished(realFolder);

/** Every sheet to a CSV of its own: comma, quotes, UTF-8, cells as they are shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The cells of a CSV that ends with a line end. */
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

describe('a cell', () => {
  test.each(['=1+1', '+62', '-5', '@SUM(A1)', '\tx', '\rx', '11.10', '2022-10'])(
    'that reads %j is text with the format of text, never a formula',
    async (value) => {
      const cell = typedCell(value, 'VARCHAR');
      expect(cell).toEqual({ value, type: String, format: '@' });
      const parts = unzipSync(await writeXlsxFile([[cell]]).toBuffer());
      const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
      expect(xml).toContain(' t="s"');
      expect(xml).not.toContain('<f>');
    },
  );

  test('of a day is a date, of a number a number, and an unknown one is empty', () => {
    expect(typedCell('2022-12-05', 'DATE')).toMatchObject({ type: Date, format: 'yyyy-mm-dd' });
    expect(typedCell(26, 'INTEGER')).toBe(26);
    expect(typedCell(false, 'BOOLEAN')).toBe(false);
    expect(typedCell(null, 'INTEGER')).toBeNull();
  });
});

test('the workbook holds no formula, and freezes the headings of every sheet of data', () => {
  const parts = unzipSync(readFileSync(published().path('pantau-mpp.xlsx')));
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const texts = sheets.map(([, bytes]) => strFromU8(bytes));
  expect(texts.filter((xml) => xml.includes('<f>'))).toEqual([]);
  expect(texts.filter((xml) => xml.includes('state="frozen"'))).toHaveLength(sheetNames.length + 1);
});

test('no cell of the data is longer than a spreadsheet can hold', () => {
  const longest = publishedNames.flatMap((name) =>
    published().content.rows[name].flatMap((row) =>
      Object.values(row).map((cell) => String(cell).length),
    ),
  );
  expect(Math.max(...longest)).toBeLessThan(32_768);
});
