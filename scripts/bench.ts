/**
 * Measures the built site in Chromium: bytes of each kind of page and of the files of figures, and how
 * fast the explorer starts and answers with each of its engines. Timings depend on the machine; compare the ratios.
 * Usage: npm run bench (after npm run build)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type Page } from '@playwright/test';
import { pageKinds } from '../tests/e2e/support/pages.ts';
import { weigh } from '../tests/e2e/support/weigh.ts';
import { findChromium } from './support/browser.ts';
import { imageWeights } from './support/image-weights.ts';
import { textTable } from '../src/data/text-table.ts';

const PORT = 4398;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const INTERACTIONS = 30;

const server = spawn(process.execPath, ['scripts/serve.ts', String(PORT)]);
await once(server.stdout, 'data');
const browser = await chromium.launch({
  executablePath: findChromium().path,
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  console.log(await weights(browser));
  console.log(
    textTable(['files of figures (KB)', 'number', 'mean', 'largest'], imageWeights('dist')),
  );
  console.log(await speeds(browser));
} finally {
  await browser.close();
  server.kill();
}

async function weights(of: Browser): Promise<string> {
  const rows: string[][] = [];
  for (const path of Object.values(pageKinds)) {
    const page = await of.newPage();
    const { total, script, font } = await weigh(page, ADDRESS + path, 'load');
    rows.push([path, kilobytes(total), kilobytes(script), kilobytes(font)]);
    await page.close();
  }
  return textTable(['page (KB gzip)', 'all', 'script', 'font'], rows);
}

async function speeds(of: Browser): Promise<string> {
  const rows = await measureFilters(of, true);
  const duckdb = await measureFilters(of, false);
  const line = (name: string, { first, ready, filters }: Speeds): string[] => [
    name,
    first.toFixed(0),
    ready === undefined ? '–' : ready.toFixed(0),
    quantile(filters, 0.5).toFixed(0),
    quantile(filters, 0.95).toFixed(0),
  ];
  const ratio = quantile(rows.filters, 0.5) / quantile(duckdb.filters, 0.5);
  return [
    textTable(
      ['explorer (ms)', 'first paint', 'engine ready', 'filter p50', 'filter p95'],
      [line('rows', rows), line('DuckDB', duckdb)],
    ),
    `row engine / DuckDB, median filter: ${ratio.toFixed(2)}`,
  ].join('\n');
}

interface Speeds {
  first: number;
  ready: number | undefined;
  filters: number[];
}

/** Opens the explorer and changes a filter many times; with `blocked` the engine cannot load. */
async function measureFilters(of: Browser, blocked: boolean): Promise<Speeds> {
  const page = await of.newPage();
  if (blocked) await page.route('**/engine/**', (route) => route.abort());
  await page.goto(`${ADDRESS}/jelajah/`);
  await page.waitForSelector(`html[data-engine="${blocked ? 'failed' : 'ready'}"]`, {
    timeout: 60_000,
  });
  for (let i = 0; i < INTERACTIONS; i++) {
    await page
      .locator('input[name="pulau"]')
      .nth(i % 6)
      .click();
    await page.waitForFunction(
      (count) => performance.getEntriesByName('explorer:filter').length > count,
      i,
    );
  }
  const speeds = await readSpeeds(page);
  await page.close();
  return speeds;
}

function readSpeeds(page: Page): Promise<Speeds> {
  return page.evaluate(() => {
    const durations = (name: string): number[] =>
      performance.getEntriesByName(name).map(({ duration }) => duration);
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ready: durations('explorer:engine')[0],
      filters: durations('explorer:filter'),
    };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
