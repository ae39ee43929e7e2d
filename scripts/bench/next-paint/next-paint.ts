/**
 * Measures interaction to next paint: real clicks, drags and keys on the explorer, as the browser's event
 * timing reports them, with a slower processor.
 */
import type { Browser, Page } from '@playwright/test';
import { textTable } from '../../../src/data/text-table.ts';
import { acts, type Act } from './acts.ts';
import type { Part } from '../part.ts';
import type { Site } from '../sites.ts';
import { ms, quantile } from '../statistics.ts';

/** Factor by which the processor is slowed down. */
const SLOWDOWN = 4;

const TARGET_MS = 100;

/** How often every act is made in one visit. */
const ROUNDS = 2;

/** Shorter interactions are reported by no browser; they count as this many milliseconds. */
const LEAST_MS = 16;

/** Longer than views off the screen wait after an answer, so that an act does not meet the one before. */
const PAUSE_MS = 700;

const WINDOW = { width: 1440, height: 900 };

/** The durations of an act's interactions, in milliseconds. */
type Durations = Map<string, number[]>;

/** Measures visits with DuckDB and with the page's own rows. */
export async function nextPaints(browser: Browser, explorer: Site): Promise<Part> {
  const found = new Map<string, Durations>();
  for (const name of ['duckdb', 'rows']) found.set(name, await visit(browser, explorer, name));
  const all = [...found].map(([name, durations]) => ({
    name,
    all: [...durations.values()].flat(),
  }));
  return {
    title: `interaction to next paint with a ${SLOWDOWN}× slower processor`,
    text: [...found].map(([name, durations]) => tableOf(name, durations)).join('\n\n'),
    measures: all.map(({ name, all }) => ({
      name: `next paint after ${all.length} interactions, answered by ${name}: p50, p95`,
      value: `${ms(quantile(all, 0.5))}, ${ms(quantile(all, 0.95))} ms`,
      target: `p95 ≤ ${TARGET_MS} ms`,
      met: quantile(all, 0.95) <= TARGET_MS,
    })),
    data: Object.fromEntries([...found].map(([name, map]) => [name, Object.fromEntries(map)])),
  };
}

async function visit(browser: Browser, explorer: Site, engine: string): Promise<Durations> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'id-ID' });
  try {
    const page = await context.newPage();
    // From the start, because the explorer judges by its first answers whether the device is slow.
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    if (engine === 'rows') await page.route('**/engine/**', (route) => route.abort());
    await page.addInitScript(observeInteractions);
    await page.goto(explorer.address);
    await page.waitForSelector(`html[data-engine="${engine === 'rows' ? 'failed' : 'ready'}"]`, {
      timeout: 120_000,
    });
    await page.waitForTimeout(3000);
    const durations: Durations = new Map();
    for (let round = 0; round < ROUNDS; round++) {
      for (const act of acts) {
        const earlier = durations.get(act.name) ?? [];
        durations.set(act.name, [...earlier, ...(await durationsOf(page, act))]);
      }
    }
    return durations;
  } finally {
    await context.close();
  }
}

async function durationsOf(page: Page, { prepare, steps }: Act): Promise<number[]> {
  await prepare?.(page);
  await page.waitForTimeout(PAUSE_MS);
  const durations: number[] = [];
  for (const step of steps) {
    await page.evaluate(() => window.nextPaints.take());
    await step(page);
    await page.waitForTimeout(PAUSE_MS);
    durations.push(...(await page.evaluate(() => window.nextPaints.take())));
  }
  return durations.map((duration) => Math.max(duration, LEAST_MS));
}

declare global {
  interface Window {
    /** `take` returns the duration of each interaction since the last call, in milliseconds. */
    nextPaints: { take(): number[] };
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

/** Runs in the page before its scripts. An interaction is as long as its longest event. */
function observeInteractions(): void {
  let longest = new Map<number, number>();
  let counted = 0;
  const collect = (entries: PerformanceEntryList): void => {
    for (const { interactionId, duration } of entries as PerformanceEventTiming[]) {
      if (interactionId === 0) continue;
      longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
    }
  };
  const observer = new PerformanceObserver((list) => collect(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true });
  window.nextPaints = {
    take() {
      collect(observer.takeRecords());
      const unreported = performance.interactionCount - counted - longest.size;
      counted = performance.interactionCount;
      const taken = [...longest.values(), ...Array<number>(Math.max(0, unreported)).fill(0)];
      longest = new Map();
      return taken;
    },
  };
}

function tableOf(engine: string, durations: Durations): string {
  const line = (name: string, values: readonly number[]): string[] => [
    name,
    String(values.length),
    ...[0.5, 0.95, 1].map((share) => ms(quantile(values, share))),
  ];
  const rows = [
    line('all', [...durations.values()].flat()),
    ...[...durations].map(([name, values]) => line(`  ${name}`, values)),
  ];
  return textTable([`answered by ${engine} (ms)`, 'interactions', 'p50', 'p95', 'most'], rows);
}
