/** Measures the time from a control's event to the painted result, with few and many rows, on both pages. */
import type { Browser, Page } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import type { Part } from './part.ts';
import { gestureKinds, type GestureKind, type Site } from './sites.ts';
import { ms, quantile } from './statistics.ts';
import { freshContext, timeGesture, watchedPage } from './watch.ts';

/** Choices of each kind per round; each is made and then undone. */
const CHOICES: Record<GestureKind, number> = { 'island group': 3, kind: 2, province: 2, period: 2 };

/** The conditions of a measurement. */
export interface Load {
  name: string;
  /** The largest acceptable share of Mosaic's p95. */
  target: number;
  /** How often each page is opened. They alternate, so that other load on the machine affects both. */
  rounds: number;
  /** Prepares a page, for example with other data or an engine that cannot load. */
  prepare(page: Page): Promise<void>;
}

interface Timed {
  kind: GestureKind;
  /** Milliseconds; null when nothing on the screen changed. */
  painted: number | null;
}

interface Times {
  timed: Timed[];
  /** The explorer's own measurements of the same gestures. */
  own: number[];
  /** The engine that returned the result; undefined where the page has only one. */
  by: string | undefined;
}

/** Measures both pages under a load, and the explorer's p95 as a share of the other's. */
export async function interactions(
  browser: Browser,
  sites: readonly [explorer: Site, other: Site],
  load: Load,
): Promise<Part> {
  const runs = sites.map((site) => ({ site, rounds: [] as Times[] }));
  for (let round = 0; round < load.rounds; round++) {
    for (const { site, rounds } of runs) rounds.push(await timeRound(browser, site, load, round));
  }
  const all = runs.map(({ site, rounds }) => ({ site, times: joined(rounds) }));
  const [ours, theirs] = all.map(({ times }) => quantile(paintTimes(times), 0.95)) as [
    number,
    number,
  ];
  const share = ours / theirs;
  return {
    title: `control to painted result, ${load.name}`,
    text: tableOf(load, all),
    measures: [
      ...all.flatMap(({ site, times }) =>
        [0.5, 0.95].map((part) => ({
          name: `${load.name}: p${part * 100} of ${site.name}`,
          value: `${ms(quantile(paintTimes(times), part))} ms`,
        })),
      ),
      {
        name: `${load.name}: p95, share of Mosaic's`,
        value: share.toFixed(2),
        target: `≤ ${load.target}`,
        met: share <= load.target && all[0]!.times.by === 'duckdb',
      },
    ],
    data: all.map(({ site, times }) => ({ site: site.name, ...times })),
  };
}

/** Measures the explorer with its engine blocked, so that the page's own rows give the results. */
export async function rowEngineInteractions(browser: Browser, explorer: Site): Promise<Part> {
  const name = '514 rows, without DuckDB';
  const prepare = async (page: Page): Promise<void> => {
    await page.route('**/engine/**', (route) => route.abort());
  };
  const ready = async (page: Page): Promise<void> => {
    await page.waitForSelector('html[data-engine="failed"]', { timeout: 60_000 });
  };
  const site = { ...explorer, ready };
  const times = await timeRound(browser, site, { name, target: 1, rounds: 1, prepare }, 0);
  return {
    title: `control to painted result, ${name}`,
    text: tableOf({ name }, [{ site, times }]),
    measures: [0.5, 0.95].map((part) => ({
      name: `${name}: p${part * 100}`,
      value: `${ms(quantile(paintTimes(times), part))} ms`,
    })),
    data: times,
  };
}

async function timeRound(browser: Browser, site: Site, load: Load, round: number): Promise<Times> {
  const context = await freshContext(browser);
  try {
    const page = await watchedPage(context, site);
    await load.prepare(page);
    await page.goto(site.address);
    await site.ready(page);
    await page
      .locator(site.numbers)
      .first()
      .evaluate((element) => element.scrollIntoView());
    await page.waitForTimeout(2000);
    const timed = await timeKinds(page, site, round);
    return { timed, ...(await ownMeasures(page)) };
  } finally {
    await context.close();
  }
}

async function timeKinds(page: Page, site: Site, round: number): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const kind of gestureKinds) {
    for (let n = 0; n < CHOICES[kind]; n++) {
      const { choose, undo } = site.gestures(kind, round * CHOICES[kind] + n);
      for (const gesture of [choose, undo]) {
        timed.push({ kind, painted: await timeGesture(page, gesture) });
      }
    }
  }
  return timed;
}

function ownMeasures(page: Page): Promise<Omit<Times, 'timed'>> {
  return page.evaluate(() => ({
    own: performance.getEntriesByName('explorer:filter').map(({ duration }) => duration),
    by: document.querySelector<HTMLElement>('[data-answered-by]')?.dataset['answeredBy'],
  }));
}

function joined(rounds: readonly Times[]): Times {
  return {
    timed: rounds.flatMap(({ timed }) => timed),
    own: rounds.flatMap(({ own }) => own),
    by: rounds.every(({ by }) => by === rounds[0]?.by) ? rounds[0]?.by : 'several',
  };
}

function paintTimes({ timed }: Times, kind?: GestureKind): number[] {
  return timed
    .filter((one) => kind === undefined || one.kind === kind)
    .flatMap(({ painted }) => (painted === null ? [] : [painted]));
}

function tableOf(
  { name }: Pick<Load, 'name'>,
  all: readonly { site: Site; times: Times }[],
): string {
  const line = (title: string, values: readonly number[]): string[] => [
    title,
    String(values.length),
    ...[0.5, 0.95, 1].map((share) => ms(quantile(values, share))),
  ];
  const rows = all.flatMap(({ site, times }) => {
    const engine = times.by === undefined ? '' : `, answered by ${times.by}`;
    return [
      line(`${site.name}${engine}`, paintTimes(times)),
      ...gestureKinds.map((kind) => line(`  ${kind}`, paintTimes(times, kind))),
      ...(times.own.length > 0 ? [line('  by its own User Timing', times.own)] : []),
    ];
  });
  const silent = all.map(({ site, times }) => [
    site.name,
    times.timed.length - paintTimes(times).length,
  ]);
  const unseen = silent.filter(([, number]) => number !== 0);
  return [
    textTable([`${name} (ms)`, 'gestures', 'p50', 'p95', 'most'], rows),
    ...unseen.map(([site, number]) => `${site}: ${number} gestures changed nothing on the screen`),
  ].join('\n');
}
