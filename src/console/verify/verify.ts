/** Checking computed rows against the published files. Loaded lazily, with the CSV writer. */
import { toCsv } from '../../db/publish.ts';
import type { PlainRow } from '../../engine/cells.ts';
import { sha256 } from '../../scripts/sha256.ts';
import { differences, readChecksums, type Difference } from './compare.ts';

/** SHA-256 of a file in three ways; null where one is not available. */
export interface Digests {
  /** Of the engine's rows, written as the build writes them. */
  computed: string | null;
  /** Of the file as the site serves it. */
  served: string | null;
  /** From the published list of checksums. */
  published: string | null;
}

/** The result of checking one table or view. */
export interface Verified {
  name: string;
  rows: number;
  cells: number;
  csv: Digests;
  differences: Difference[];
}

/** The function that computes rows, and the folder of the published files. */
export interface Sides {
  computed: (columns: readonly string[], name: string) => Promise<PlainRow[]>;
  folder: string;
}

/** Compares one table or view with its published JSON and CSV. Rejects when a file cannot be read. */
export async function verify(
  name: string,
  columns: readonly string[],
  { computed, folder }: Sides,
): Promise<Verified> {
  const [rows, json, served, sums] = await Promise.all([
    computed(columns, name),
    readText(`${folder}${name}.json`),
    readText(`${folder}${name}.csv`),
    checksums(folder),
  ]);
  const csv = {
    computed: await sha256(toCsv(columns, rows)),
    served: await sha256(served),
    published: sums.get(`${name}.csv`) ?? null,
  };
  const found = differences(columns, rows, JSON.parse(json) as PlainRow[]);
  return { name, rows: rows.length, cells: rows.length * columns.length, csv, differences: found };
}

/** The published checksums by file name. Rejects when the list cannot be read. */
export async function checksums(folder: string): Promise<Map<string, string>> {
  return readChecksums(await readText(`${folder}checksums.txt`));
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.text();
}

/** Whether no cell differs, and no digest where the browser can compute them. */
export function isEqual({ differences: found, csv }: Verified): boolean {
  const same = [csv.computed, csv.served].every((each) => each === csv.published);
  return found.length === 0 && (csv.computed === null || same);
}
