/** The example for DuckDB of the open data page, run on the published files; tests/readers runs the others. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { loadingExamples } from '../../../src/components/open-data/examples.ts';
import { realFolder } from '../support/folders.ts';
import { usePublished } from '../support/published.ts';

const published = usePublished(realFolder);

test('the example for DuckDB lists every province by its rank', async () => {
  const { code } = loadingExamples(`${published().folder}/`).find(({ tool }) => tool === 'DuckDB')!;
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const rows = (await connection.runAndReadAll(code)).getRowObjectsJson();
  expect(rows).toHaveLength(published().content.rows.coverage_by_province.length);
  connection.closeSync();
});
