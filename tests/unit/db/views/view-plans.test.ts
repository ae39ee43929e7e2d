/** How DuckDB plans the views, because some released versions cannot run every plan. */
import { expect, test } from 'vitest';
import { viewNames } from '../../../../src/db/published.ts';
import { useDatabase } from '../../support/database.ts';
import { realFolder } from '../../support/folders.ts';

const database = useDatabase(realFolder);

/** The plans of a statement before and after optimising, as DuckDB prints them. */
async function planOf(sql: string): Promise<string> {
  await database.rows("SET explain_output = 'all'");
  return JSON.stringify(await database.rows(`EXPLAIN ${sql}`));
}

test('the plan of a correlated subquery is recognised', async () => {
  const correlated =
    'SELECT (SELECT count(*) FROM regions r WHERE r.province_code = p.code) FROM provinces p';
  expect(await planOf(correlated)).toContain('DELIM');
});

// DuckDB 1.4.0 to 1.4.2 refuse correlated subqueries over a view: "Unsupported join type for flattening".
test.each(viewNames)('%s has no correlated subquery, at any depth', async (name) => {
  expect(await planOf(`SELECT * FROM ${name}`)).not.toContain('DELIM');
});
