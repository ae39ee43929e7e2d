/**
 * Measures the built site in Chromium and compares the explorer with a page that has the same views
 * built with Mosaic (bench/): bytes, time until something is readable, interaction to next paint,
 * response time with 514 rows and with a million. Timings depend on the machine, so ratios are
 * compared. Results never fail the program.
 * Usage: npm run bench (after npm run build), or npm run bench -- PART… for some parts only.
 * Also writes the results to .build/bench/results.json.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { textTable } from '../src/data/text-table.ts';
import { DATABASE_PATH } from '../src/db/site-data.ts';
import { analystTasks } from './bench/tasks/analyst-tasks.ts';
import { interactions, rowEngineInteractions } from './bench/interactions.ts';
import { mosaicPage } from './bench/mosaic-build.ts';
import type { Measure, Part } from './bench/part.ts';
import { serveFolder, type Host } from './bench/server.ts';
import { explorerSite, mosaicSite, type Site } from './bench/sites.ts';
import { nextPaints } from './bench/next-paint/next-paint.ts';
import { slowStart } from './bench/slow.ts';
import { starts } from './bench/starts.ts';
import { transfer } from './bench/transfer.ts';
import { weights } from './bench/weights.ts';
import { findChromium } from './support/browser.ts';
import { measureEngineWays } from './support/engine-ways.ts';
import { OTHER_DATABASE, useDatabase } from './support/copies/other-database.ts';
import { buildSynthetic } from './support/copies/synthetic-database.ts';

const FOLDER = '.build/bench';
const RESULTS = `${FOLDER}/results.json`;
const MANY_ROWS = 1_000_000;
const SYNTHETIC = `${FOLDER}/mpp-${MANY_ROWS}.duckdb`;

interface Measured {
  browser: Browser;
  explorer: Site;
  mosaic: Site;
  /** The Mosaic page with the synthetic database of many rows. */
  mosaicMany: Site;
  host: Host;
  browserPath: string;
}

/** The parts by their names on the command line. */
const parts: Record<string, (measured: Measured) => Promise<Part>> = {
  weights: ({ browser, host }) => weights(browser, host.origin),
  transfer: ({ browserPath, explorer, host }) => transfer(browserPath, explorer, host),
  starts: ({ browser, explorer, mosaic }) => starts(browser, [explorer, mosaic]),
  ways: async ({ browser }) => {
    const text = await measureEngineWays(browser);
    return { title: 'engine ready, by the way its file is sent', text, measures: [], data: text };
  },
  slow: ({ browser, explorer }) => slowStart(browser, explorer),
  interactions: ({ browser, explorer }) => nextPaints(browser, explorer),
  tasks: ({ browser, explorer }) => analystTasks(browser, explorer),
  rows: ({ browser, explorer }) => rowEngineInteractions(browser, explorer),
  few: ({ browser, explorer, mosaic }) =>
    interactions(browser, [explorer, mosaic], {
      name: '514 rows',
      target: 0.8,
      rounds: 4,
      prepare: () => Promise.resolve(),
    }),
  many: async ({ browser, explorer, mosaicMany }) => {
    await makeSynthetic();
    return interactions(browser, [explorer, mosaicMany], {
      name: '1,000,000 rows',
      target: 1,
      rounds: 2,
      prepare: (page) => useDatabase(page, SYNTHETIC),
    });
  },
};

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const site = await serveFolder('dist', { [OTHER_DATABASE]: SYNTHETIC });
const other = await serveFolder(await mosaicPage(), { '/mpp.duckdb': DATABASE_PATH });
const otherMany = await serveFolder(await mosaicPage(), { '/mpp.duckdb': SYNTHETIC });
const browserPath = findChromium().path;
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const measured = {
    browser,
    explorer: explorerSite(site.origin),
    mosaic: mosaicSite(other.origin),
    mosaicMany: mosaicSite(otherMany.origin),
    host: site,
    browserPath,
  };
  const done = await measureAll(measured);
  writeFileSync(RESULTS, `${JSON.stringify(done, null, 2)}\n`);
  console.log(`\n${summary(done.flatMap(({ measures }) => measures))}\n\n${RESULTS}`);
} finally {
  await browser.close();
  for (const { server } of [site, other, otherMany]) {
    server.close();
    server.closeAllConnections();
  }
}

async function measureAll(measured: Measured): Promise<Part[]> {
  const done: Part[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const part = await measure(measured).catch((error: unknown) => failed(name, error));
    console.log(`\n▸ ${part.title}\n${part.text}`);
    done.push(part);
  }
  return done;
}

/** Reports a part that could not be measured as not met, so that the other parts still run. */
function failed(name: string, error: unknown): Part {
  const [text = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const measures = [{ name, value: 'could not be measured', target: '', met: false }];
  return { title: `${name}: could not be measured`, text, measures, data: text };
}

/** Rebuilds the synthetic database when it is older than the real one, which may have new columns. */
async function makeSynthetic(): Promise<void> {
  const made = statSync(SYNTHETIC, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > statSync(DATABASE_PATH).mtimeMs) return;
  console.log(`\nBuilding a database of ${MANY_ROWS} rows …`);
  const rows = await buildSynthetic(DATABASE_PATH, SYNTHETIC, MANY_ROWS);
  console.log(`${SYNTHETIC}: ${rows} rows`);
}

function summary(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, target, met }) => [
    name,
    value,
    target ?? '',
    met === undefined ? '' : met ? 'met' : 'not met',
  ]);
  return textTable(['measure', 'value', 'target', ''], rows);
}
