import { describe, expect, test } from 'vitest';
import { viewColumns } from '../../../src/db/schema/view-columns.ts';
import { views, type ViewName } from '../../../src/db/schema/views.ts';
import type { ResultRow } from '../../../src/db/read.ts';
import { viewStatements } from '../../../src/db/build/build.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';
import { undescribed } from '../support/undescribed.ts';

const database = useDatabase(realFolder);
const names = Object.keys(views) as ViewName[];

type ColumnName = keyof typeof viewColumns;

interface View {
  columns: readonly ColumnName[];
  key: readonly ColumnName[];
  filled?: readonly ColumnName[];
}

test('the database has the views that are declared and no others', async () => {
  const rows = await database.rows(
    "SELECT view_name FROM duckdb_views() WHERE NOT internal AND database_name = 'mpp'",
  );
  expect(rows.map(({ view_name }) => view_name).sort()).toEqual([...names].sort());
  expect(viewStatements()).toHaveLength(names.length);
});

describe.each(names)('the view %s', (name) => {
  test('has the declared columns and types, in the declared order', async () => {
    const rows = await database.rows(`DESCRIBE ${name}`);
    const declared = views[name].columns.map((column) => [column, viewColumns[column].sqlType]);
    expect(rows.map((row) => [row['column_name'], row['column_type']])).toEqual(declared);
  });

  test('has empty cells only in columns that may be empty', async () => {
    const { columns, filled = [] } = views[name] as View;
    const required = columns.filter((column) => !viewColumns[column].nullable);
    const rows: readonly ResultRow[] = await database.view(name);
    const empty = [...required, ...filled].filter((column) =>
      rows.some((row) => row[column] === null),
    );
    expect(empty).toEqual([]);
  });

  test('has no two rows with the same key', async () => {
    const { key } = views[name] as View;
    const rows: readonly ResultRow[] = await database.view(name);
    const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
    expect(new Set(keys).size).toBe(rows.length);
  });
});

const declared = Object.entries(viewColumns);

test('every view column is described in Indonesian and in English', () => {
  const described = declared.map(([name, { description }]) => [name, description] as const);
  expect(undescribed(described)).toEqual([]);
});

test('every declared column is used by a view', () => {
  const used = new Set<string>(names.flatMap((name) => views[name].columns));
  expect(declared.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
});
