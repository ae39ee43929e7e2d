/** Measures a choice made while the page still starts, with a slow connection and a slow processor. */
import type { Browser } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import type { Gesture } from './in-page.ts';
import type { Part } from './part.ts';
import type { Site } from './sites.ts';
import { median, ms } from './statistics.ts';
import { freshContext, watchedPage } from './watch.ts';

const RUNS = 7;
const TARGET_MS = 300;

/** When the reader acts, in milliseconds after navigation. */
const ACTS_AT = 1000;

/** Factor by which the processor is slowed down. */
const SLOWDOWN = 4;

/** 10 Mbit/s, in bytes per second, and the latency of a good mobile connection. */
const LINE = {
  downloadThroughput: 10e6 / 8,
  uploadThroughput: 10e6 / 8,
  latency: 40,
  offline: false,
};

const CHOICE: Gesture = { type: 'press', selector: 'input[name="pulau"]', index: 1 };

/** Measures the explorer's first result, with the engine loading and with the engine blocked. */
export async function slowStart(browser: Browser, explorer: Site): Promise<Part> {
  const cases = [
    { name: 'engine loading', blocked: false, runs: [] as (number | null)[] },
    { name: 'wasm blocked', blocked: true, runs: [] as (number | null)[] },
  ];
  for (let n = 0; n < RUNS; n++) {
    for (const { blocked, runs } of cases) runs.push(await answerOnce(browser, explorer, blocked));
  }
  const answers = cases.map(({ name, runs }) => {
    // A missing result counts as the slowest possible.
    const times = runs.map((run) => run ?? Infinity);
    return { name, median: median(times), worst: Math.max(...times) };
  });
  return {
    title: `cold at 10 Mbit/s with a ${SLOWDOWN}× slower processor, a choice after ${ACTS_AT} ms, ${RUNS} loads`,
    text: textTable(
      ['answer painted (ms)', 'median', 'worst'],
      answers.map((answer) => [answer.name, ms(answer.median), ms(answer.worst)]),
    ),
    measures: answers.map((answer) => ({
      name: `slow and cold, ${answer.name}: answer to a choice, median (worst)`,
      value: `${ms(answer.median)} (${ms(answer.worst)}) ms`,
      target: `≤ ${TARGET_MS} ms`,
      met: answer.median <= TARGET_MS,
    })),
    data: cases,
  };
}

async function answerOnce(
  browser: Browser,
  explorer: Site,
  blocked: boolean,
): Promise<number | null> {
  const context = await freshContext(browser);
  try {
    const page = await watchedPage(context, explorer);
    if (blocked) await page.route('**/engine/**', (route) => route.abort());
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(explorer.address, { waitUntil: 'commit' });
    return await page.evaluate(([gesture, at]) => window.benchWatch.time(gesture, at), [
      CHOICE,
      ACTS_AT,
    ] as const);
  } finally {
    await context.close();
  }
}
