/** Compares the published CSVs with the database and with the curated CSVs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../../src/data/table.ts';
import { tables } from '../../../../src/data/tables/index.ts';
import { publishedFields } from '../../../../src/db/fields.ts';
import { publishedNames, tableNames } from '../../../../src/db/published.ts';
import { databaseOf } from '../../support/database.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(realFolder);

type Cells = Record<string, string>;

function parsed(text: string): Cells[] {
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

test('DuckDB reads every CSV back, with its declared types, as the rows of the database', async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const stored = await databaseOf(realFolder, 'stored');
  await connection.run(`ATTACH '${stored}' AS mpp (READ_ONLY)`);
  for (const name of publishedNames) {
    const columns = publishedFields(name).map((field) => `'${field.name}': '${field.sqlType}'`);
    const csv = `(FROM read_csv('${published().path(`${name}.csv`)}', header = true, delim = ',',
      quote = '"', escape = '"', nullstr = '', columns = {${columns.join(', ')}}))`;
    const differing = await connection.runAndReadAll(
      `(FROM ${csv} EXCEPT ALL FROM mpp.${name}) UNION ALL (FROM mpp.${name} EXCEPT ALL FROM ${csv})`,
    );
    expect(differing.getRowsJson(), name).toEqual([]);
  }
  connection.closeSync();
  instance.closeSync();
});

test.each(publishedNames)('%s.id.csv has the cells of the CSV, with decimal commas', (name) => {
  const cells = (text: string): string[][] =>
    Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const text = published().text(`${name}.id.csv`);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const types = publishedFields(name).map(({ sqlType }) => sqlType);
  const expected = cells(published().text(`${name}.csv`)).map((row, line) =>
    row.map((cell, at) => {
      if (line > 0 && types[at] === 'DOUBLE') return cell.replace('.', ',');
      const isText = line > 0 && types[at] === 'VARCHAR';
      return isText && /^[=+@-]/.test(cell) ? `'${cell}` : cell;
    }),
  );
  expect(cells(text.slice(1))).toEqual(expected);
});

describe.each(tableNames)('%s.csv', (name) => {
  test('has the same cells, column by column, as the CSV in data/', () => {
    const ours = parsed(published().text(`${name}.csv`));
    const theirs = parsed(readFileSync(join(realFolder, `${name}.csv`), 'utf8'));
    for (const [column, { sqlType }] of Object.entries((tables[name] as Table).columns)) {
      // Numbers are compared as numbers, because 4.50 and 4.5 are the same fact.
      const normal = (cell: string): string =>
        sqlType === 'DOUBLE' && cell !== '' ? String(Number(cell)) : cell;
      expect(
        ours.map((row) => row[column]),
        column,
      ).toEqual(theirs.map((row) => normal(row[column]!)));
    }
  });
});
