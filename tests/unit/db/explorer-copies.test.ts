import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { regionColumns } from '../../../src/db/schema/copied-columns.ts';
import { realData } from '../explorer/real-data.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
  const { path } = await realData();
  connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run(`ATTACH '${path}' AS mpp (READ_ONLY)`);
});

async function rows(sql: string): Promise<unknown[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

test.each([
  ['region_status', regionColumns.join(', ')],
  ['region_dates', '*'],
  ['mpp_list', '*'],
  ['official_series', '*'],
])('the copy of %s holds what the view holds', async (name, columns) => {
  const view = await rows(`SELECT ${columns} FROM mpp.main.${name} ORDER BY ALL`);
  expect(view.length).toBeGreaterThan(0);
  expect(await rows(`SELECT * FROM mpp.explorer.${name} ORDER BY ALL`)).toEqual(view);
});

test('the copy for the tile map has every region with a tile', async () => {
  const codes = await rows('SELECT region_code FROM mpp.main.tiles ORDER BY ALL');
  expect(codes).toHaveLength(514);
  expect(await rows('SELECT region_code FROM mpp.explorer.region_tiles ORDER BY ALL')).toEqual(
    codes,
  );
});
