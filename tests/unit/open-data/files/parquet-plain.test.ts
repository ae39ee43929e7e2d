/** Parquet in a reader that has only the compressions of the format's first version built in. */
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { publishedFields, publishedKey } from '../../../../src/db/fields.ts';
import {
  publishedColumns,
  publishedNames,
  type PublishedName,
} from '../../../../src/db/published.ts';
import type { ResultRow } from '../../../../src/db/read.ts';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(realFolder);

/** The bytes of a Parquet file, as the reader takes them. */
function bytesOf(name: PublishedName): ArrayBuffer {
  const file = published().files.find(({ path }) => path === `${name}.parquet`)!;
  return new Uint8Array(file.bytes).buffer;
}

/** A row as the JSON has it: dates as days, and cells in the order of the columns. */
function plain(name: PublishedName, row: Record<string, unknown>): unknown[] {
  return publishedFields(name).map((field) => {
    const cell = row[field.name] ?? null;
    return cell instanceof Date ? cell.toISOString().slice(0, 'YYYY-MM-DD'.length) : cell;
  });
}

/** Rows in an order that does not depend on the file. */
function sorted(rows: unknown[][]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

test.each(publishedNames)('a plain reader has every row of %s.parquet', async (name) => {
  const read = await parquetReadObjects({ file: bytesOf(name) });
  const rows: readonly ResultRow[] = published().content.rows[name];
  expect(sorted(read.map((row) => plain(name, row)))).toEqual(
    sorted(rows.map((row) => plain(name, row))),
  );
});

test('no column is compressed by anything but Snappy', async () => {
  const codecs = new Set<string>();
  for (const name of publishedNames) {
    const { row_groups } = await parquetMetadataAsync(bytesOf(name));
    for (const { columns } of row_groups)
      for (const { meta_data } of columns) codecs.add(meta_data!.codec);
  }
  expect([...codecs].sort()).toEqual(['SNAPPY']);
});

test('a code that ends in zero is text for a plain reader', async () => {
  const rows = await parquetReadObjects({ file: bytesOf('regions'), columns: ['code'] });
  expect(publishedColumns('regions').slice(0, 1)).toEqual(publishedKey('regions'));
  expect(rows).toContainEqual({ code: '11.10' });
});
