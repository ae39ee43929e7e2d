/** A choice made while the page still starts, on a slow line and a slow processor. */
import type { Browser } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import type { Gesture } from './in-page.ts';
import type { Part } from './part.ts';
import type { Site } from './sites.ts';
import { median, ms } from './statistics.ts';
import { freshContext, watchedPage } from './watch.ts';

const RUNS = 7;
const TARGET_MS = 300;

/** The reader acts so long after navigation, in milliseconds. */
const ACTS_AT = 1000;

/** A processor so many times slower than this one. */
const SLOWDOWN = 4;

/** 10 Mbit/s, in bytes, and a round trip of a good mobile line. */
const LINE = {
  downloadThroughput: 10e6 / 8,
  uploadThroughput: 10e6 / 8,
  latency: 40,
  offline: false,
};

const CHOICE: Gesture = { type: 'press', selector: 'input[name="pulau"]', index: 1 };

/** Measures the explorer's first answer, with the engine loading and with it kept from loading. */
export async function slowStart(browser: Browser, explorer: Site): Promise<Part> {
  const cases = [
    { name: 'engine loading', blocked: false, runs: [] as (number | null)[] },
    { name: 'wasm blocked', blocked: true, runs: [] as (number | null)[] },
  ];
  for (let n = 0; n < RUNS; n++) {
    for (const { blocked, runs } of cases) runs.push(await answerOnce(browser, explorer, blocked));
  }
  const answers = cases.map(({ name, runs }) => {
    // No answer at all is the worst there is.
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
