/** The published files of a folder of CSVs, written once for all test files of a run. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { beforeAll } from 'vitest';
import { readContent, type Content } from '../../../src/open-data/files/content.ts';
import type { PublishedFile } from '../../../src/open-data/files/file.ts';
import { publishedFiles } from '../../../src/open-data/published-files.ts';
import type { Site } from '../../../src/open-data/site.ts';
import { databaseOf } from './database.ts';
import { oncePerRun } from './once-per-run.ts';

/** The site under whose address the tests publish. */
export const testSite: Site = {
  address: 'https://contoh.example/pantau/data/v1/',
  page: 'https://contoh.example/pantau/data/',
  issued: null,
  contact: 'https://contoh.example/lapor',
};

/** The published files of one data set; shared by the files of a run, so tests only read them. */
export interface Published {
  content: Content;
  files: readonly PublishedFile[];
  /** The folder of the files. */
  folder: string;
  /** The path of a file. */
  path(name: string): string;
  /** The text of a file. */
  text(name: string): string;
}

const read = new Map<string, Promise<Published>>();

/** Gets the files before the tests of a file; the first test file of a run that needs them writes them. */
export function usePublished(data: string): () => Published {
  let published: Published;
  beforeAll(async () => {
    const reading = read.get(data) ?? readPublished(data);
    read.set(data, reading);
    published = await reading;
  });
  return () => published;
}

async function readPublished(data: string): Promise<Published> {
  const folder = await oncePerRun(`published-${basename(data)}`, (home) => publish(data, home));
  const made = deserialize(readFileSync(`${folder}${MADE}`)) as Made;
  const path = (name: string): string => join(folder, name);
  return { ...made, folder, path, text: (name) => readFileSync(path(name), 'utf8') };
}

/** What the publishing code returned, beside the folder of files it wrote. */
type Made = Pick<Published, 'content' | 'files'>;
const MADE = '.made';

async function publish(data: string, folder: string): Promise<void> {
  const database = join(folder, 'mpp.duckdb');
  copyFileSync(await databaseOf(data), database);
  const content = await readContent(database);
  const files = await publishedFiles(content, testSite);
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  writeFileSync(`${folder}${MADE}`, serialize({ content, files } satisfies Made));
}
