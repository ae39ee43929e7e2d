import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { publishedNames } from '../../../../src/db/published.ts';
import { typedCell } from '../../../../src/open-data/files/workbook-cells.ts';
import { sheetNames } from '../../../../src/open-data/files/workbook.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(realFolder);

describe('a cell', () => {
  test.each(['=1+1', '+62', '-5', '@SUM(A1)', '\tx', '\rx', '11.10', '2022-10'])(
    'with the text %j is text with the format of text, never a formula',
    async (value) => {
      const cell = typedCell(value, 'VARCHAR');
      expect(cell).toEqual({ value, type: String, format: '@' });
      const packed = await writeXlsxFile([[cell]]).toBlob();
      const parts = unzipSync(new Uint8Array(await packed.arrayBuffer()));
      const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
      expect(xml).toContain(' t="s"');
      expect(xml).not.toContain('<f>');
    },
  );

  test('with a day is a date, with a number a number, and an unknown one is empty', () => {
    expect(typedCell('2022-12-05', 'DATE')).toMatchObject({ type: Date, format: 'yyyy-mm-dd' });
    expect(typedCell(26, 'INTEGER')).toBe(26);
    expect(typedCell(false, 'BOOLEAN')).toBe(false);
    expect(typedCell(null, 'INTEGER')).toBeNull();
  });
});

test('every sheet of data has a row for each row of its table, and one of headings', () => {
  const parts = unzipSync(readFileSync(published().path('pantau-mpp.xlsx')));
  const order = ['README', 'columns', ...sheetNames];
  const counts = sheetNames.map((name) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${order.indexOf(name) + 1}.xml`]!);
    return [name, xml.split('<row').length - 1];
  });
  const { rows } = published().content;
  expect(counts).toEqual(sheetNames.map((name) => [name, rows[name].length + 1]));
});

test('the workbook has no formula, and frozen headings on every sheet of data', () => {
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
  expect(longest.reduce((most, length) => Math.max(most, length), 0)).toBeLessThan(32_768);
});
