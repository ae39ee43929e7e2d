import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { publishedNames } from '../../../../src/db/published.ts';
import { codeWarning } from '../../../../src/open-data/code-warning.ts';
import { tableSchema } from '../../../../src/open-data/catalogue/table-schema.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';
import { objections } from '../../support/objections.ts';
import { dataPackageSchema } from './data-package-schema.ts';

interface Schema {
  fields: { name: string; type: string; constraints: Constraints }[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

interface Constraints {
  required: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: Schema;
}

const published = usePublished(realFolder);
const descriptor = () =>
  JSON.parse(published().text('datapackage.json')) as Record<string, unknown>;
const resources = () => descriptor()['resources'] as Resource[];
type Rows = Record<string, string>[];
const parsed = new Map<string, Rows>();

/** The rows of a published CSV, parsed once for all tests that read or refer to them. */
function rowsOf(name: string): Rows {
  const options = { header: true, skipEmptyLines: true } as const;
  const rows =
    parsed.get(name) ?? Papa.parse<Rows[number]>(published().text(`${name}.csv`), options).data;
  parsed.set(name, rows);
  return rows;
}

test('datapackage.json follows the text of the Data Package standard', () => {
  expect(objections(dataPackageSchema, descriptor())).toBeNull();
});

test('every CSV is a resource, with the size and hash of its bytes', () => {
  const csvs = published().files.filter(({ of, path }) => path === `${of}.csv`);
  expect(resources().map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
    csvs.map(({ path, bytes, sha256 }) => [path, bytes.length, `sha256:${sha256}`]),
  );
});

test('datapackage.json has the version and the date of the data, and no time of the build', () => {
  const { version } = published().content;
  expect(descriptor()).toMatchObject({ version: version.id, created: `${version.date}T00:00:00Z` });
});

test('the description warns of reading codes as BPS codes', () => {
  const { description } = descriptor() as { description: string };
  expect(JSON.stringify(description)).toContain(codeWarning(published().content.rows).en);
});

test('datapackage.json names every source, with its address where it has one', () => {
  const sources = descriptor()['sources'] as { title: string; path?: string }[];
  const rows = published().content.rows.sources;
  expect(sources.map(({ path }) => path ?? null)).toEqual(rows.map((row) => row['url']));
});

describe.each(publishedNames)('the schema of %s', (name) => {
  const schema = tableSchema(name) as unknown as Schema;

  test('names the columns of the CSV in their order', () => {
    const header = published().text(`${name}.csv`).split('\n')[0];
    expect(schema.fields.map((field) => field.name).join()).toBe(header);
  });

  test('has constraints that every cell satisfies', () => {
    const faults = schema.fields.flatMap((field) => {
      const keeps = testOf(field.constraints);
      return rowsOf(name)
        .filter((row) => !keeps(row[field.name]!))
        .map((row) => `${field.name}: ${row[field.name]}`);
    });
    expect(faults).toEqual([]);
  });

  test('has keys that no two rows share, and references to existing rows', () => {
    const values = (rows: Rows, fields: string[]) =>
      rows.map((row) => JSON.stringify(fields.map((field) => row[field])));
    const rows = rowsOf(name);
    for (const key of [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])]) {
      if (key.length > 0) expect(new Set(values(rows, key)).size).toBe(rows.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = new Set(values(rowsOf(reference.resource), reference.fields));
      const filled = rows.filter((row) => fields.every((field) => row[field] !== ''));
      expect(values(filled, fields).filter((value) => !targets.has(value))).toEqual([]);
    }
  });
});

test('the table facilities has the constraints of its schema in src/data', () => {
  const schema = tableSchema('facilities') as unknown as Schema;
  const constraints = (name: string) =>
    schema.fields.find((field) => field.name === name)?.constraints;
  expect(schema.primaryKey).toEqual(['region_code']);
  expect(schema.foreignKeys).toEqual([
    { fields: ['batch_id'], reference: { resource: 'batches', fields: ['id'] } },
  ]);
  expect(constraints('region_code')).toEqual({ required: true, pattern: '\\d{2}(\\.\\d{2})?' });
  expect(constraints('status')?.enum).toEqual(['inaugurated', 'operating', 'preparing']);
  expect(constraints('name')).toEqual({ required: false });
});

/** A test whether a cell satisfies the constraints of its field, according to Table Schema. */
function testOf({ required, enum: allowed, pattern, minimum, maximum }: Constraints) {
  const form = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  return (cell: string): boolean => {
    if (cell === '') return !required;
    if (allowed && !allowed.includes(cell)) return false;
    if (form?.test(cell) === false) return false;
    return !(Number(cell) < (minimum ?? -Infinity)) && !(Number(cell) > (maximum ?? Infinity));
  };
}
