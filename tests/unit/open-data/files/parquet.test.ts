/** DuckDB reads the database file and each Parquet, without the code that publishes them. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedFields, publishedKey } from '../../../../src/db/fields.ts';
import { publishedNames } from '../../../../src/db/published.ts';
import { databaseOf } from '../../support/database.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(realFolder);
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
  // The comparisons below read each view several times.
  const stored = await databaseOf(realFolder, 'stored');
  await connection.run(`ATTACH '${stored}' AS mpp (READ_ONLY)`);
  await connection.run('USE mpp');
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

describe.each(publishedNames)('%s.parquet', (name) => {
  const file = () => `'${published().path(`${name}.parquet`)}'`;

  test('has the declared columns and types', async () => {
    const described = await rows(`DESCRIBE FROM ${file()}`);
    const declared = publishedFields(name).map((field) => [field.name, field.sqlType]);
    expect(described.map((row) => row.slice(0, 2))).toEqual(declared);
  });

  test('has exactly the rows of the database', async () => {
    const count = await rows(`SELECT count(*)::INTEGER FROM ${file()}`);
    const differing = await rows(
      `(FROM ${file()} EXCEPT ALL FROM ${name}) UNION ALL (FROM ${name} EXCEPT ALL FROM ${file()})`,
    );
    expect(count).toEqual([[published().content.rows[name].length]]);
    expect(differing).toEqual([]);
  });
});

const keyed = publishedNames.filter((name) => publishedKey(name).length > 0);

test.each(keyed)('%s.parquet is sorted by its key', async (name) => {
  const columns = publishedKey(name).join(', ');
  const stored = await rows(`SELECT ${columns} FROM '${published().path(`${name}.parquet`)}'`);
  expect(stored).toEqual(await rows(`SELECT ${columns} FROM ${name} ORDER BY ${columns}`));
});

test('only views of one row have no key to sort by', () => {
  const unkeyed = publishedNames.filter((name) => !keyed.includes(name));
  const counts = unkeyed.map((name) => [name, published().content.rows[name].length]);
  expect(counts).toEqual(unkeyed.map((name) => [name, 1]));
});
