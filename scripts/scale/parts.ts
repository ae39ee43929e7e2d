/** The step after one database file: Parquet in parts, of which a browser reads what it needs. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import { serveRanges } from './ranges.ts';

const PARTS = 'parts';
const PROVINCE = '35';

/**
 * Writes the view `region_status` of `<name>.duckdb` as Parquet, a folder a province, and reads three
 * columns of one province over HTTP ranges. Returns what was read of how much, in one line.
 */
export async function writeParts(folder: string, name: string): Promise<string> {
  await partition(folder, name);
  const host = await serveRanges(folder);
  try {
    const started = performance.now();
    const rows = await rowsOfProvince(`${host.origin}/${PARTS}/province_code=${PROVINCE}`, folder);
    const time = (performance.now() - started).toFixed(0);
    const read = (host.bytesOf(/\.parquet$/) / 1000).toFixed(0);
    const [part, all] = [
      sizeOf(join(folder, PARTS, `province_code=${PROVINCE}`)),
      sizeOf(join(folder, PARTS)),
    ];
    return `Parquet in parts: ${rows} rows of province ${PROVINCE} in ${time} ms by ${host.answersOf(/\.parquet$/)} requests; read ${read} kB of ${part} kB of the part and ${all} kB in all`;
  } finally {
    host.close();
  }
}

async function partition(folder: string, name: string): Promise<void> {
  const target = join(folder, PARTS);
  rmSync(target, { recursive: true, force: true });
  const instance = await DuckDBInstance.create(join(folder, `${name}.duckdb`), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM main.region_status ORDER BY region_code) TO '${target}'
    (FORMAT parquet, PARTITION_BY (province_code), COMPRESSION snappy)`);
  connection.closeSync();
  instance.closeSync();
}

/** The number of rows of one part, of which only three columns are read. */
async function rowsOfProvince(address: string, folder: string): Promise<number> {
  const [file] = readdirSync(join(folder, PARTS, `province_code=${PROVINCE}`));
  const buffer = await asyncBufferFromUrl({ url: `${address}/${file!}` });
  const columns = ['region_code', 'status', 'population'];
  return (await parquetReadObjects({ file: buffer, columns })).length;
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.map((file) => statSync(join(folder, file))).filter((one) => one.isFile());
  return Math.round(bytes.reduce((sum, { size }) => sum + size, 0) / 1000);
}
