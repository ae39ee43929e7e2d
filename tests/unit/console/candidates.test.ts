/** The names that an error of DuckDB offers, from messages of DuckDB itself. */
import { expect, test } from 'vitest';
import { candidatesIn, withCandidate } from '../../../src/console/query/candidates.ts';
import { readError } from '../../../src/console/query/error.ts';
import { useDatabase } from '../support/database.ts';
import { smallFolder } from '../support/folders.ts';

const database = useDatabase(smallFolder);

async function errorOf(sql: string) {
  const error = await database.rows(sql).then(
    () => new Error('no error'),
    (thrown: unknown) => thrown,
  );
  return readError(error, sql);
}

test.each([
  ['SELECT populatio FROM region_status', 'population'],
  ['SELECT name,\n  populatio\nFROM region_status', 'population'],
  ['SELECT count(*) FROM region_statu', 'region_status'],
])('the error of %s offers a name that makes it run', async (sql, name) => {
  const { message, position } = await errorOf(sql);
  expect(candidatesIn(message)).toContain(name);
  const mended = withCandidate(sql, position!, name)!;
  expect((await database.rows(mended)).length).toBeGreaterThan(0);
});

test('an error about anything else offers no name', async () => {
  expect(candidatesIn((await errorOf('SELECT 1 +')).message)).toEqual([]);
});

test('nothing is replaced where the position has no name', () => {
  expect(withCandidate('SELECT +', { line: 1, column: 8 }, 'name')).toBeNull();
});
