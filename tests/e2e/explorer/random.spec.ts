/** Random choices, faster than a reader makes them, cause no error, no stale view and no growing memory. */
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { PageData } from '../../../src/explorer/views/page-data.ts';
import { unpackFacts } from '../../../src/explorer/answers/packed-facts.ts';
import { createRowEngine } from '../../../src/explorer/answers/rows/row-engine.ts';
import {
  numberTexts,
  islandSentence,
  progressSentence,
} from '../../../src/explorer/views/sentences.ts';
import { stateFromUrl } from '../../../src/explorer/state/url.ts';
import { serviceBars } from '../../../src/explorer/sections/service-bars.ts';
import { areaRows } from '../../../src/explorer/views/area-rows.ts';
import { propertySeed } from '../../unit/support/property-seed.ts';
import {
  openExplorer,
  shownFigures,
  waitForEngine,
  waitUntilSettled,
} from '../support/explorer/page.ts';
import { test } from '../support/explorer/test.ts';

const SEED = propertySeed();

/** How many choices are made; every night 500, each time with another seed. */
const more = Number(process.env['FC_RUNS'] ?? 0);

/** DuckDB answers later than the rows of the page, so more of its answers can arrive out of order. */
const RUNS = [
  { engine: 'DuckDB', phase: 'ready', choices: Math.max(more, 150) },
  { engine: 'the rows of the page', phase: 'idle', choices: Math.max(more, 100) },
] as const;

/** After how many choices the page is compared with its rows. */
const lookEvery = more > 0 ? 50 : 25;

interface Choice {
  kind: 'control' | 'sort' | 'tile' | 'chip' | 'clear' | 'back' | 'page';
  /** Which of the controls, headings, tiles or buttons, and which value, as numbers from 0 to 1. */
  which: number;
  value: number;
  /** Milliseconds until the next choice. */
  pause: number;
}

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant('control' as const), weight: 10 },
    { arbitrary: fc.constantFrom('sort' as const, 'tile' as const, 'page' as const), weight: 5 },
    { arbitrary: fc.constantFrom('chip' as const, 'clear' as const, 'back' as const), weight: 5 },
  ),
  which: part,
  value: part,
  pause: fc.constantFrom(0, 0, 5, 20, 60),
});

for (const { engine, phase, choices } of RUNS) {
  // The title includes the seed, so that a failure can be repeated with FC_SEED.
  test(`${choices} random choices with ${engine} leave no error, nothing stale and bounded memory (seed ${SEED})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const errors = collectErrors(page);
    await page.addInitScript(keepBackInside);
    await openExplorer(page);
    const made = fc.sample(choice, { numRuns: choices, seed: SEED });
    const weights: { nodes: number; bytes: number }[] = [];
    for (let done = 0; done < choices; done += lookEvery) {
      await page.evaluate(choose, made.slice(done, done + lookEvery));
      // The first choices are made while DuckDB starts.
      if (done === 0) await waitForEngine(page, phase);
      await waitUntilSettled(page);
      await expectFresh(page);
      weights.push(await weightOf(page));
    }
    expect(errors).toEqual([]);
    await waitForEngine(page, phase);
    expectBounded(weights);
  });
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) errors.push(message.text());
  });
  return errors;
}

/**
 * Runs in the page before its scripts, and makes sure that going back never leaves the explorer: each
 * entry of the history has its number, and one step back ends before the next one begins. Counting the
 * steps is not enough, because a choice may be written while the browser is still going back.
 */
function keepBackInside(): void {
  let at = 0;
  let leaving = false;
  const write = history.replaceState.bind(history);
  const push = history.pushState.bind(history);
  history.replaceState = (_, ...entry) => write(at, ...entry);
  history.pushState = (_, ...entry) => {
    at += 1;
    push(at, ...entry);
  };
  addEventListener('popstate', ({ state }) => {
    at = Number(state ?? 0);
    leaving = false;
  });
  addEventListener('test:back', () => {
    if (at === 0 || leaving) return;
    leaving = true;
    history.back();
  });
}

/** Runs in the page and makes the choices one after another, without waiting for answers. */
async function choose(choices: readonly Choice[]): Promise<void> {
  const explorer = document.querySelector('mpp-explorer')!;
  const form = explorer.querySelector('form')!;
  const pick = <T>(list: readonly T[], at: number): T | undefined =>
    list[Math.floor(at * list.length)];
  const all = <E extends Element>(selector: string): E[] => [
    ...explorer.querySelectorAll<E>(selector),
  ];
  const words = ['', 'kota', 'jem', 'papua', "'", '%', 'x'];
  const press = (selector: string, at: number): void => {
    const target = pick(all(selector), at);
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  const set = (control: HTMLInputElement | HTMLSelectElement, value: string): void => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const change = ({ which, value }: Choice): void => {
    const control = pick(
      [...form.elements].filter(
        (element): element is HTMLInputElement | HTMLSelectElement =>
          (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
          element.type !== 'hidden',
      ),
      which,
    )!;
    if (control instanceof HTMLSelectElement) {
      set(control, pick([...control.options], value)!.value);
    } else if (control.type === 'checkbox' || control.type === 'radio') control.click();
    else if (control.type === 'number') set(control, String(Math.floor(value * 300)));
    else if (control.type === 'date') set(control, value < 0.5 ? '' : '2022-12-05');
    else if (control.name !== '') set(control, pick(words, value)!);
  };
  for (const next of choices) {
    if (next.kind === 'control') change(next);
    else if (next.kind === 'sort') press('[data-sort] button', next.which);
    else if (next.kind === 'tile') press('#tiles svg a', next.which);
    else if (next.kind === 'chip') press('[data-part="chips"] button', next.which);
    else if (next.kind === 'page') press('[data-page]', next.which);
    else if (next.kind === 'clear') press('[data-part="active"] [data-action="clear"]', 0);
    else dispatchEvent(new Event('test:back'));
    await new Promise((resolve) => setTimeout(resolve, next.pause));
  }
}

/** Compares what the page shows with what its rows give for the state in its address. */
async function expectFresh(page: Page): Promise<void> {
  const json = await page.locator('mpp-explorer > script[type="application/json"]').textContent();
  const data = JSON.parse(json!) as PageData;
  const { regions, services } = data.facts;
  const known = { ...data.known, regions: regions.region_code, services };
  const state = stateFromUrl(new URL(page.url()).search, known);
  const engine = createRowEngine(unpackFacts(data.facts), 'id');
  const [figures] = await engine.rows('keyNumbers', state);
  const texts = numberTexts(figures!, 'id');
  const shown = await shownFigures(page);
  expect(shown['regions'], page.url()).toBe(texts.regions);
  expect(shown['covered'], page.url()).toBe(texts.covered);
  const [whole] = await engine.rows('progressOf', state);
  const progress = progressSentence(whole!, await engine.rows('progress', state), 'id');
  await expect(page.locator('[data-part="progress-sentence"]')).toContainText(progress);
  const names = new Map(data.islands.map(({ id, ...name }) => [id, name]));
  const islands = areaRows(await engine.rows('byIsland', state), 'island_group_id', names);
  await expect(page.locator('[data-part="islands-sentence"]')).toContainText(
    islandSentence(islands, 'id'),
  );
  const named = await engine.rows('namedServices', state);
  const { bars } = serviceBars(named, new Map(Object.entries(data.services)), 'id');
  const counts = page.locator('[data-service] [data-part="count"]');
  await expect(counts).toHaveText(bars.map(({ count }) => count));
  const rows = await engine.rows('page', state);
  await expect(page.locator('[data-part="region-rows"] > tr')).toHaveCount(rows.length);
  await expect(page.locator('mpp-explorer [data-waits]')).toHaveCount(0);
  const codes = await page
    .locator('[data-part="region-rows"] > tr')
    .evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset['key']));
  expect(codes, page.url()).toEqual(rows.map(({ region_code }) => region_code));
}

/** The number of nodes of the document and the bytes of its scripts after a garbage collection. */
async function weightOf(page: Page): Promise<{ nodes: number; bytes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, bytes: usedSize };
}

/** Checks that nothing grows after the first choices, which load the lazy scripts. */
function expectBounded(weights: readonly { nodes: number; bytes: number }[]): void {
  const warm = weights.slice(1, Math.ceil(0.4 * weights.length));
  const most = { nodes: max(warm, 'nodes'), bytes: max(warm, 'bytes') };
  const last = weights.slice(-3);
  expect(min(last, 'nodes')).toBeLessThan(1.25 * most.nodes);
  expect(min(last, 'bytes')).toBeLessThan(1.25 * most.bytes + 4_000_000);
}

function max(weights: readonly { nodes: number; bytes: number }[], what: 'nodes' | 'bytes') {
  return Math.max(...weights.map((weight) => weight[what]));
}

function min(weights: readonly { nodes: number; bytes: number }[], what: 'nodes' | 'bytes') {
  return Math.min(...weights.map((weight) => weight[what]));
}
