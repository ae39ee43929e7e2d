import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/data/columns.ts';
import type { Table } from '../../../src/data/table.ts';
import { tables } from '../../../src/data/tables/index.ts';
import { undescribed } from '../support/undescribed.ts';

const all: [string, Table][] = Object.entries(tables);
const allColumns = all.flatMap(([name, { columns }]) =>
  Object.entries(columns).map(([column, definition]): [string, Column<unknown>] => [
    `${name}.${column}`,
    definition,
  ]),
);

describe.each(all)('the table %s', (name, table) => {
  test('has the name of its file', () => {
    expect(table.name).toBe(name);
  });

  test('has a key among its columns', () => {
    expect(table.key.length).toBeGreaterThan(0);
    for (const column of table.key) expect(table.columns).toHaveProperty(column);
  });

  test('refers only to tables and columns that exist', () => {
    for (const reference of table.references) {
      expect(table.columns).toHaveProperty(reference.column);
      for (const target of reference.tables) expect(tables).toHaveProperty(target);
    }
  });

  test('refers to its sources where it has a column of sources', () => {
    const refers = table.references.some(({ column }) => column === 'source_ids');
    expect(refers).toBe('source_ids' in table.columns);
  });
});

test('every column has an example that is valid', () => {
  const wrong = allColumns.flatMap(([name, { zod, example }]) => {
    const { error } = zod.safeParse(example);
    return error ? [`${name}: ${error.message}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('every table, row and column is described in Indonesian and in English', () => {
  const described = [
    ...all.flatMap(([name, { title, row }]) => [
      [`${name}.title`, title] as const,
      [`${name}.row`, row] as const,
    ]),
    ...allColumns.map(([name, { description }]) => [name, description] as const),
  ];
  expect(undescribed(described)).toEqual([]);
});

test('a referenced table has a single key column', () => {
  const targets = all.flatMap(([, { references }]) => references.flatMap((each) => each.tables));
  const definitions = new Map(all);
  expect([...new Set(targets)].filter((name) => definitions.get(name)?.key.length !== 1)).toEqual(
    [],
  );
});

test('every table of facts names its sources', () => {
  const without = all.filter(([, { columns }]) => !('source_ids' in columns)).map(([name]) => name);
  // Tiles are our own layout; aliases and services are search words, and checks are about addresses.
  const ownWork = ['dataset', 'island_groups', 'services', 'tiles', 'aliases'];
  expect(without).toEqual([...ownWork, 'sources', 'source_checks']);
});
