/** Measures the bytes until the explorer's engine is ready, on the first and the second visit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import type { Part } from './part.ts';
import type { Host, Sent } from './server.ts';
import type { Site } from './sites.ts';

const KB = 1024;

/** The limit in tests/e2e/support/budgets.ts. */
const SCRIPT_KB = 150;

const kinds = [
  'document',
  'script before the engine',
  'script of the engine',
  'style',
  'font',
  'engine wasm',
  'worker',
  'database',
  'other',
] as const;
type Kind = (typeof kinds)[number];

type Visit = Record<Kind, number>;

/** Visits the explorer twice with a browser that keeps its cache on disk, as a reader's does. */
export async function transfer(browserPath: string, explorer: Site, host: Host): Promise<Part> {
  const profile = mkdtempSync(join(tmpdir(), 'pantau-mpp-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const cold = await visit(context, explorer, host);
    const second = await visit(context, explorer, host);
    return partOf(cold, second);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function visit(context: BrowserContext, explorer: Site, host: Host): Promise<Visit> {
  const before = host.sent.length;
  const page = await context.newPage();
  const response = await page.goto(explorer.address);
  await explorer.ready(page);
  await page.waitForTimeout(1000);
  // Scripts named in the page come first; later ones belong to the engine or to drawing.
  const html = (await response?.text()) ?? '';
  await page.close();
  const sent = host.sent
    .slice(before)
    .map((one) => ({ ...one, late: !html.includes(`"${one.path}"`) }));
  return Object.fromEntries(kinds.map((kind) => [kind, sum(sent, kind)])) as Visit;
}

function sum(sent: readonly (Sent & { late: boolean })[], kind: Kind): number {
  const own = sent.filter((one) => kindOf(one.path, one.late) === kind);
  return own.reduce((bytes, one) => bytes + one.bytes, 0);
}

const ends: readonly [end: RegExp, kind: Kind][] = [
  [/\.wasm(\.gz)?$/, 'engine wasm'],
  [/\.duckdb(\.gz)?$/, 'database'],
  [/worker[^/]*\.js(\.gz)?$/, 'worker'],
  [/\/$/, 'document'],
  [/\.css$/, 'style'],
  [/\.woff2$/, 'font'],
];

/** `late`: not named in the page itself. */
function kindOf(path: string, late: boolean): Kind {
  if (path.endsWith('.js') && !path.includes('worker')) {
    return late ? 'script of the engine' : 'script before the engine';
  }
  return ends.find(([end]) => end.test(path))?.[1] ?? 'other';
}

function partOf(cold: Visit, second: Visit): Part {
  const script = cold['script before the engine'];
  return {
    title: 'bytes of the explorer over the network, until the engine is ready',
    text: textTable(
      ['explorer (KB over the network)', 'cold', 'second visit'],
      [
        ...kinds.map((kind) => [kind, kilobytes(cold[kind]), kilobytes(second[kind])]),
        ['all', kilobytes(total(cold)), kilobytes(total(second))],
      ],
    ),
    measures: [
      { name: 'explorer, bytes cold', value: `${kilobytes(total(cold))} KB` },
      { name: 'explorer, bytes on the second visit', value: `${kilobytes(total(second))} KB` },
      {
        name: 'explorer, script before the engine',
        value: `${kilobytes(script)} KB`,
        target: `≤ ${SCRIPT_KB} KB`,
        met: script <= SCRIPT_KB * KB,
      },
    ],
    data: { cold, second },
  };
}

function total(visit: Visit): number {
  return Object.values(visit).reduce((bytes, one) => bytes + one, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
