/** The gate of Lighthouse: one page of each kind on a simulated phone with a slow line. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { pageKinds } from '../../site/pages.ts';
import { findChromium } from '../../support/browser.ts';
import { isWithin, type Figure } from '../../../src/quality/results.ts';
import { pageBudgets } from '../budgets/page-budgets.ts';
import { reported, type Gate } from '../gate.ts';
import { startCompressingHost } from './compressing-host.ts';
import { lighthouseFigures, measures, type Measured } from './lighthouse-limits.ts';

/** A page that misses a limit is measured so many times in all, and the middle value of each measure counts. */
const TRIES = 3;

/** The gate of Lighthouse. */
export const lighthouseGate: Gate = {
  key: 'lighthouse',
  name: { id: 'Lighthouse', en: 'Lighthouse' },
  about: {
    id: 'Satu halaman dari setiap jenis di Chromium dengan Lighthouse 12, telepon genggam dan jaringan lambat yang disimulasikan. Halaman yang melewati batas diukur tiga kali dan yang dicatat nilai tengahnya.',
    en: 'One page of each kind in Chromium with Lighthouse 12, simulating a phone and a slow line. A page that misses a limit is measured three times, and the middle values are recorded.',
  },
  run: async () => {
    const host = await startCompressingHost('dist');
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: findChromium().path,
      args: ['--no-sandbox', `--remote-debugging-port=${port}`],
    });
    try {
      return { figures: await allFigures(host.origin, port), faults: [] };
    } finally {
      await browser.close();
      host.close();
    }
  },
};

async function allFigures(origin: string, port: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, examples } of pageBudgets) {
    const path = pageKinds[examples[0]!]!;
    const runs = [await measure(origin + path, port)];
    const isFine = lighthouseFigures(name, path, runs[0]!).every(isWithin);
    while (!isFine && runs.length < TRIES) runs.push(await measure(origin + path, port));
    const found = lighthouseFigures(name, path, middle(runs));
    console.log(`  ${path}: ${found.map(({ value }) => value).join(' ')}, ${runs.length} runs`);
    figures.push(...found);
  }
  const words = { id: 'Halaman yang diukur', en: 'Pages measured' };
  return [reported(words, '/', pageBudgets.length), ...figures];
}

/** Returns the middle value of each measure. */
export function middle(runs: readonly Measured[]): Measured {
  return Object.fromEntries(
    measures.map((name) => {
      const values = runs.map((run) => run[name]).toSorted((a, b) => a - b);
      return [name, values[Math.floor(values.length / 2)]!];
    }),
  ) as Measured;
}

async function measure(address: string, port: number): Promise<Measured> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  return Object.fromEntries(
    measures.map((name) => {
      const points = (categories[name]?.score ?? NaN) * 100;
      const value = name in categories ? points : (audits[name]?.numericValue ?? NaN);
      return [name, Math.round(value * 1000) / 1000];
    }),
  ) as Measured;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
