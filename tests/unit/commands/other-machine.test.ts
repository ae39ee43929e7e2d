/** Zone, language and folder names of the machine change nothing in the database. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { tables } from '../../../src/data/tables/index.ts';
import { databaseOf } from '../support/database.ts';
import { inTemporaryFolder, realFolder } from '../support/folders.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'build-db.ts');
const VIEWS = ['headline', 'region_status'];

/** Builds the database in a folder as a machine with another zone and language; returns its path. */
function builtElsewhere(folder: string): string {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR' };
  const { status, stderr } = spawnSync(process.execPath, [script, realFolder], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return join(folder, '.build', 'mpp.duckdb');
}

test('a database built in another zone, in Turkish and in a folder named "spasi é 雪" has the same rows', async () => {
  await inTemporaryFolder(async (temporary) => {
    const folder = join(temporary, 'spasi é 雪');
    mkdirSync(folder);
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(`ATTACH '${builtElsewhere(folder)}' AS there (READ_ONLY)`);
    await connection.run(`ATTACH '${await databaseOf(realFolder)}' AS here (READ_ONLY)`);
    for (const name of [...Object.keys(tables), ...VIEWS]) {
      const difference = `(FROM there.${name} EXCEPT ALL FROM here.${name})
        UNION ALL (FROM here.${name} EXCEPT ALL FROM there.${name})`;
      const found = await connection.runAndReadAll(difference);
      expect(found.getRowsJson(), name).toEqual([]);
    }
    connection.closeSync();
    instance.closeSync();
  });
});
