/** The published files of a folder of CSVs, written to a temporary folder for other programs. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { buildDatabase } from '../../../src/db/build.ts';
import { readContent, type Content } from '../../../src/open-data/files/content.ts';
import type { PublishedFile } from '../../../src/open-data/files/file.ts';
import { publishedFiles } from '../../../src/open-data/published-files.ts';
import type { Site } from '../../../src/open-data/site.ts';
import { temporaryFolder } from './folders.ts';

/** Where the tests pretend to publish. */
export const testSite: Site = {
  address: 'https://contoh.example/pantau/data/v1/',
  page: 'https://contoh.example/pantau/data/',
  issued: null,
};

/** Milliseconds that making or reading all files may take on a loaded machine. */
const LONGEST = 120_000;

export interface Published {
  content: Content;
  files: readonly PublishedFile[];
  /** The folder in which the files lie. */
  folder: string;
  /** Where a file lies. */
  path(name: string): string;
  /** The text of a file. */
  text(name: string): string;
}

/** Makes and writes the files before the tests of a file, and removes them after. */
export function usePublished(data: string): () => Published {
  vi.setConfig({ testTimeout: LONGEST, hookTimeout: LONGEST });
  let published: Published;
  beforeAll(async () => {
    const folder = temporaryFolder();
    const database = join(folder, 'mpp.duckdb');
    await buildDatabase(loadDataset(data), database);
    const content = await readContent(database);
    const files = await publishedFiles(content, testSite);
    for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
    published = {
      content,
      files,
      folder,
      path: (name) => join(folder, name),
      text: (name) => Buffer.from(files.find(({ path }) => path === name)!.bytes).toString(),
    };
  });
  afterAll(() => {
    rmSync(published.folder, { recursive: true, force: true });
  });
  return () => published;
}
