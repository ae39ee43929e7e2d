/** The filters in DuckDB-WASM in Chromium, on a database that it reads over HTTP ranges. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../support/browser.ts';
import { filters } from './filters.ts';
import { serveRanges } from './ranges.ts';

const LIBRARY = 'node_modules/@duckdb/duckdb-wasm/dist';
const RUNS = 5;

/** What the browser did with one database. */
export interface InBrowser {
  /** Milliseconds until it could be queried. */
  opened: number;
  /** The median time of each filter, in milliseconds. */
  times: Map<string, number>;
  /** Bytes that the host sent for opening it and for the filters, without the engine. */
  bytes: number;
}

/** What the script of the page provides. */
export interface PageWithDuckDb {
  openDatabase(origin: string, name: string): Promise<number>;
  timesOf(sql: string, runs: number): Promise<number[]>;
}

/** Opens `<name>.duckdb` of a folder in the browser and measures each filter. */
export async function inBrowser(folder: string, name: string): Promise<InBrowser> {
  await layOut(folder);
  const host = await serveRanges(folder);
  const browser = await chromium.launch({
    executablePath: findChromium().path,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/page.html`);
    const opened = await page.evaluate(
      ([origin, file]) => (window as unknown as PageWithDuckDb).openDatabase(origin!, file!),
      [host.origin, name],
    );
    const times = new Map<string, number>();
    for (const filter of filters) {
      const runs = await page.evaluate(
        ([sql, count]) => (window as unknown as PageWithDuckDb).timesOf(sql, count),
        [filter.sql, RUNS] as const,
      );
      times.set(filter.name, runs.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!);
    }
    return { opened, times, bytes: host.bytesOf(/\.duckdb$/) };
  } finally {
    await browser.close();
    host.close();
  }
}

/** Puts the page with its script, and the engine, beside the databases. */
async function layOut(folder: string): Promise<void> {
  for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'])
    copyFileSync(join(LIBRARY, file), join(folder, file));
  await build({
    entryPoints: ['scripts/scale/in-page.ts'],
    bundle: true,
    outfile: join(folder, 'page.js'),
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'page.html'), '<!doctype html><script src="page.js"></script>');
}
