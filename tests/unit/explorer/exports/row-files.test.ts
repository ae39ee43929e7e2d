import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableCsv, tableJson } from '../../../../src/explorer/exports/table/row-texts.ts';
import { tableWorkbook } from '../../../../src/explorer/exports/table/row-workbook.ts';
import { dangerous, details, regions, table } from './view.ts';

const at = (column: string): number => table.columns.indexOf(column);

describe('the CSV of rows with names like formulas', () => {
  const [, ...rows] = Papa.parse<string[]>(tableCsv(table).trimEnd()).data;

  it('has an apostrophe before every such text', () => {
    expect(rows.map((cells) => cells[at('name')])).toEqual(dangerous.map((name) => `'${name}`));
  });

  it('keeps negative numbers, codes and dates unchanged', () => {
    expect(rows[0]![at('agencies')]).toBe('-3');
    expect(rows[0]![at('region_code')]).toBe('11.10');
    expect(rows[0]![at('inaugurated_on')]).toBe('2022-10');
  });
});

describe('the JSON of a view', () => {
  const read = JSON.parse(tableJson(details, table)) as typeof details & {
    count: number;
    rows: Record<string, unknown>[];
  };

  it('has every row with the names of the columns, unescaped', () => {
    expect(read.count).toBe(regions.length);
    expect(read.rows.map(({ name }) => name)).toEqual(dangerous);
    expect(Object.keys(read.rows[0]!)).toEqual(table.columns);
  });

  it('writes what is unknown as null', () => {
    expect(read.rows[0]).toMatchObject({ services: null, opened_on: null, agencies: -3 });
  });

  it('has the day, base, data date and citation', () => {
    expect(read).toMatchObject({ as_known_on: '2022-12-05', base: 514, data_date: '2025-12-15' });
    expect(read.citation).toContain('https://example.org/jelajah/?per=2022-12-05');
  });
});

/** The cells of a sheet: what each shows, its type, and whether it holds a formula. */
async function sheetCells(number: number) {
  const file = await tableWorkbook(details, table, 'id');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const { DOMParser } = new JSDOM('').window;
  const xml = (name: string) =>
    new DOMParser().parseFromString(strFromU8(parts[name]!), 'application/xml');
  const texts = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent);
  const rows = [...xml(`xl/worksheets/sheet${number}.xml`).querySelectorAll('row')];
  return rows.map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const [type, value] = [cell.getAttribute('t') ?? 'n', cell.textContent];
      const shown = type === 's' ? texts[Number(value)]! : value;
      return { type, shown, formula: cell.querySelector('f') !== null };
    }),
  );
}

describe('the workbook of a view', () => {
  it('stores texts as text, never as formulas', async () => {
    const [, ...rows] = await sheetCells(1);
    const names = rows.map((cells) => cells[at('name')]!);
    // XML reads every line end as a line feed.
    const read = dangerous.map((name) => name.replace('\r', '\n'));
    expect(names.map(({ shown }) => shown)).toEqual(read);
    expect(names.every(({ type, formula }) => type === 's' && !formula)).toBe(true);
  });

  it('stores codes and partial dates as text, and numbers as numbers', async () => {
    const [, row] = await sheetCells(1);
    expect(row![at('region_code')]).toMatchObject({ type: 's', shown: '11.10' });
    expect(row![at('inaugurated_on')]).toMatchObject({ type: 's', shown: '2022-10' });
    expect(row!.find(({ shown }) => shown === '-3')).toMatchObject({ type: 'n' });
    expect(row!.find(({ shown }) => shown === '479228')).toMatchObject({ type: 'n' });
    expect(row!.at(-1)).toMatchObject({ type: 'b', shown: '1' });
  });

  it('has the details on a second sheet, without formulas', async () => {
    const cells = (await sheetCells(2)).flat();
    const shown = cells.map((cell) => cell.shown);
    expect(shown).toEqual(
      expect.arrayContaining([details.citation, details.address, details.filters]),
    );
    expect(cells.some(({ formula }) => formula)).toBe(false);
  });
});
