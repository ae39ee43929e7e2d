/** Measures how fast the data engine starts from hosts of different kinds, to decide what to publish. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { Browser } from '@playwright/test';
import { startHost } from '../site/host.ts';
import { textTable } from '../../src/data/text-table.ts';

const RUNS = 3;

/** A slow connection of 10 Mbit/s: bytes per piece and milliseconds between pieces. */
const SLOW = { piece: 12_500, pause: 10 };

interface Way {
  name: string;
  body: Buffer;
  headers: Record<string, string | number>;
}

/** The ways in which hosts may serve the engine's wasm. */
function ways(): Way[] {
  const gzip = readFileSync('dist/engine/duckdb-eh.wasm.gz');
  const raw = gunzipSync(gzip);
  const type = { 'content-type': 'application/wasm' };
  return [
    { name: '.gz, inflated by the page', body: gzip, headers: { 'content-length': gzip.length } },
    { name: '.gz without Content-Length', body: gzip, headers: {} },
    {
      name: 'raw, Content-Encoding: gzip',
      body: gzip,
      headers: { ...type, 'content-encoding': 'gzip' },
    },
    { name: 'raw, not compressed', body: raw, headers: { ...type, 'content-length': raw.length } },
    { name: 'raw, not compressed, no Content-Length', body: raw, headers: type },
  ];
}

/**
 * Returns a table of the milliseconds from the engine's start to ready, locally (median of three) and
 * at 10 Mbit/s. Needs a built site in `dist/`; marks a way that fails.
 */
export async function measureEngineWays(browser: Browser): Promise<string> {
  const rows: string[][] = [];
  for (const way of ways()) {
    const local: number[] = [];
    for (let run = 0; run < RUNS; run++) local.push(await startTime(browser, way, false));
    const slow = await startTime(browser, way, true);
    const middle = local.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    rows.push([way.name, (way.body.length / 1e6).toFixed(1), written(middle), written(slow)]);
  }
  return textTable(['engine ready (ms)', 'MB sent', 'local', '10 Mbit/s'], rows);
}

function written(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? 'failed' : milliseconds.toFixed(0);
}

async function startTime(browser: Browser, way: Way, slow: boolean): Promise<number> {
  const host = await startHost({
    url: /duckdb-eh\.wasm/,
    answer: (response) => void send(response, way, slow),
  });
  const page = await browser.newPage();
  try {
    await page.goto(`${host.origin}/jelajah/`);
    await page.waitForSelector('html[data-engine="ready"], html[data-engine="failed"]', {
      timeout: 120_000,
    });
    return await page.evaluate(
      () => performance.getEntriesByName('explorer:engine')[0]?.duration ?? NaN,
    );
  } finally {
    await page.close();
    host.close();
  }
}

/** Sends a file at once, or slowly in small pieces. */
async function send(response: ServerResponse, { body, headers }: Way, slow: boolean) {
  response.writeHead(200, headers);
  if (!slow) {
    response.end(body);
    return;
  }
  const start = performance.now();
  for (let sent = 0; sent < body.length && !response.destroyed;) {
    const due = Math.ceil((performance.now() - start) / SLOW.pause) * SLOW.piece;
    if (due > sent) response.write(body.subarray(sent, due));
    sent = Math.max(sent, due);
    await new Promise((resolve) => setTimeout(resolve, SLOW.pause));
  }
  response.end();
}
