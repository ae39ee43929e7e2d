/** Measures the time until the first chart and until the engine is ready, with an empty cache. */
import type { Browser, Page } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import type { Measure, Part } from './part.ts';
import type { Site } from './sites.ts';
import { median, ms } from './statistics.ts';
import { freshContext, watchedPage } from './watch.ts';

const LOADS = 7;

interface Start {
  /** Milliseconds after navigation, all three. */
  chart: number;
  ready: number;
  /** When the page began to load its engine. */
  engineFrom: number;
}

/** Loads both pages alternately. */
export async function starts(
  browser: Browser,
  sites: readonly [explorer: Site, other: Site],
): Promise<Part> {
  const runs = sites.map((site) => ({ site, loads: [] as Start[] }));
  // The first load of each page fills the caches of server and disk and does not count.
  for (const site of sites) await loadOnce(browser, site);
  for (let n = 0; n < LOADS; n++) {
    for (const { site, loads } of runs) loads.push(await loadOnce(browser, site));
  }
  const medians = runs.map(({ loads }) => mediansOf(loads));
  const [ours, theirs] = medians as [Start, Start];
  return {
    title: `start, cold, median of ${LOADS} loads`,
    text: textTable(
      ['start (ms)', 'first chart', 'engine ready', 'ready, from engine start'],
      runs.map(({ site }, index) => {
        const { chart, ready, engineFrom } = medians[index]!;
        return [site.name, ms(chart), ms(ready), ms(ready - engineFrom)];
      }),
    ),
    measures: [
      ...runs.map(({ site }, index) => ({
        name: `first readable chart of ${site.name}`,
        value: `${ms(medians[index]!.chart)} ms`,
      })),
      shareOf("first readable chart, share of Mosaic's", ours.chart / theirs.chart, 0.15),
      ...runs.map(({ site }, index) => ({
        name: `engine ready after navigation, ${site.name}`,
        value: `${ms(medians[index]!.ready)} ms`,
      })),
      shareOf("engine ready after navigation, share of Mosaic's", ours.ready / theirs.ready, 1),
      {
        name: "engine ready after its start, share of Mosaic's",
        value: ((ours.ready - ours.engineFrom) / (theirs.ready - theirs.engineFrom)).toFixed(2),
      },
    ],
    data: runs.map(({ site, loads }) => ({ site: site.name, loads })),
  };
}

function shareOf(name: string, share: number, target: number): Measure {
  return { name, value: share.toFixed(2), target: `≤ ${target}`, met: share <= target };
}

async function loadOnce(browser: Browser, site: Site): Promise<Start> {
  const context = await freshContext(browser);
  try {
    const page = await watchedPage(context, site);
    await page.goto(site.address);
    await site.ready(page);
    return await readStart(page, site.engineMeasure);
  } finally {
    await context.close();
  }
}

/** Reads the marks of a page; a chart cannot be visible before the browser's first paint. */
function readStart(page: Page, engineMeasure: string): Promise<Start> {
  return page.evaluate((name) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const [engine] = performance.getEntriesByName(name);
    const engineFrom = engine?.startTime ?? NaN;
    return {
      chart: Math.max(window.benchWatch.firstChart ?? NaN, painted?.startTime ?? NaN),
      ready: engineFrom + (engine?.duration ?? NaN),
      engineFrom,
    };
  }, engineMeasure);
}

function mediansOf(loads: readonly Start[]): Start {
  const of = (name: keyof Start): number => median(loads.map((load) => load[name]));
  return { chart: of('chart'), ready: of('ready'), engineFrom: of('engineFrom') };
}
