/**
 * Prints the version of a DuckDB, and how many rows and which checksum each view has, or its error, as
 * JSON. Arguments: the module of `@duckdb/node-api` in some version, the database, and how to open it.
 * A process of its own, because one process can load only one version of the native library.
 */
import { createHash } from 'node:crypto';

/** The part of the API that all versions have. */
interface Api {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Link> }>;
  };
}

interface Link {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}

const [module, path, how, ...names] = process.argv.slice(2) as [string, string, string];
const { DuckDBInstance } = (await import(module)) as Api;
const opened = how === 'opened';
const instance = await DuckDBInstance.create(
  opened ? path : ':memory:',
  opened ? { access_mode: 'READ_ONLY' } : {},
);
const connection = await instance.connect();
if (!opened) await connection.run(`ATTACH '${path}' AS mpp (READ_ONLY)`);
if (how === 'used') await connection.run('USE mpp');

async function summary(name: string): Promise<string> {
  const schema = how === 'attached' ? 'mpp.main.' : '';
  try {
    const reader = await connection.runAndReadAll(`SELECT * FROM ${schema}${name}`);
    const rows = reader.getRows().map((row) => row.map(String));
    return `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`;
  } catch (error) {
    return (error as Error).message;
  }
}

const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0]![0];
const views: Record<string, string> = {};
for (const name of names) views[name] = await summary(name);
console.log(JSON.stringify({ version, views }));
