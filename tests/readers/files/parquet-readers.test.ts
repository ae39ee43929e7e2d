/** Parquet in a second plain reader, @dsnp/parquetjs, which would bring too many packages to every clone. */
import { expect, test } from 'vitest';
import { publishedColumns, publishedNames } from '../../../src/db/published.ts';
import { realFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { installed, moduleIn } from '../programs/installed.ts';

const PACKAGE = '@dsnp/parquetjs';
const published = usePublished(realFolder);

interface Reader {
  getCursor(): { next(): Promise<Record<string, unknown> | null> };
  close(): Promise<void>;
}

interface Library {
  default: { ParquetReader: { openFile(path: string): Promise<Reader> } };
}

async function rowsOf({ default: { ParquetReader } }: Library, path: string) {
  const reader = await ParquetReader.openFile(path);
  const cursor = reader.getCursor();
  const rows: Record<string, unknown>[] = [];
  for (let row = await cursor.next(); row; row = await cursor.next()) rows.push(row);
  await reader.close();
  return rows;
}

test('a second plain reader has every row and column of every Parquet file', async ({ skip }) => {
  const folder = installed('parquetjs', [`${PACKAGE}@1.8.7`]);
  skip(folder === undefined, 'npm cannot install the reader here');
  const library = (await import(moduleIn(folder!, PACKAGE))) as Library;
  for (const name of publishedNames) {
    const rows = await rowsOf(library, published().path(`${name}.parquet`));
    expect(rows.length, name).toBe(published().content.rows[name].length);
    expect(Object.keys(rows[0] ?? {}), name).toEqual(publishedColumns(name));
  }
  console.log(`${PACKAGE}: ${publishedNames.length} files`);
});
