/** The two measured pages: address, controls and how to detect that they are ready. */
import type { Page } from '@playwright/test';
import type { Gesture } from './in-page.ts';

/** The kinds of gesture made on both pages, as named in the tables. */
export const gestureKinds = ['island group', 'kind', 'province', 'period'] as const;
/** The name of a kind of gesture. */
export type GestureKind = (typeof gestureKinds)[number];

/** A measured page. */
export interface Site {
  name: string;
  address: string;
  /** Matches only drawn charts. */
  chart: string;
  /** Elements whose changes are not results. */
  ignored: string;
  /** The User Timing measure of starting the engine. */
  engineMeasure: string;
  /** Matches the numbers that are scrolled to the top of the window while gestures are timed. */
  numbers: string;
  /** Resolves when the engine is ready and the views are drawn. */
  ready(page: Page): Promise<void>;
  /** Returns the gestures that make the n-th choice of a kind and undo it. */
  gestures(kind: GestureKind, choice: number): { choose: Gesture; undo: Gesture };
}

const PATIENCE = { timeout: 120_000 };

/** The explorer of this site. */
export function explorerSite(origin: string): Site {
  return {
    name: 'Pantau MPP',
    address: `${origin}/jelajah/`,
    chart: '[data-chart] svg',
    ignored: '[data-part="engine"]',
    engineMeasure: 'explorer:engine',
    numbers: '[data-figure]',
    ready: async (page) => {
      const ended = 'html[data-engine="ready"], html[data-engine="failed"]';
      const phase = await (await page.waitForSelector(ended, PATIENCE)).getAttribute('data-engine');
      if (phase === 'failed') throw new Error('The engine of the explorer did not start.');
      await page.evaluate(unfold, ['pulau', 'provinsi', 'jenis']);
    },
    gestures: explorerGestures,
  };
}

/** Runs in the page: opens the groups of filters with these controls, as a reader does before pressing one. */
function unfold(names: readonly string[]): void {
  for (const name of names) {
    let group = document.querySelector(`input[name="${name}"]`)?.closest('details');
    for (; group; group = group.parentElement?.closest('details')) group.open = true;
  }
}

function explorerGestures(kind: GestureKind, choice: number): { choose: Gesture; undo: Gesture } {
  switch (kind) {
    case 'island group':
      return pressed('input[name="pulau"]', choice % 6);
    case 'province':
      return pressed('input[name="provinsi"]', (choice * 5) % 38);
    case 'kind': {
      const { choose } = pressed('input[name="jenis"]', 1 + (choice % 2));
      return { choose, undo: pressed('input[name="jenis"]', 0).choose };
    }
    case 'period':
      return brushed('[data-brush="progress"] .overlay', choice);
  }
}

/** The page with the same views built with Mosaic (bench/). */
export function mosaicSite(origin: string): Site {
  return {
    name: 'Mosaic',
    address: `${origin}/`,
    // An axis is drawn before the data has arrived; only marks make a chart readable.
    chart: ['area', 'dot', 'bar', 'rect'].map((mark) => `svg g[aria-label="${mark}"] > *`).join(),
    ignored: 'script',
    engineMeasure: 'mosaic:engine',
    numbers: '[data-view="figures"]',
    ready: async (page) => {
      await page.waitForSelector('[data-view="table"] td', PATIENCE);
      await page.waitForSelector('[data-view="tiles"] g[aria-label="dot"] > *', PATIENCE);
    },
    gestures: mosaicGestures,
  };
}

function mosaicGestures(kind: GestureKind, choice: number): { choose: Gesture; undo: Gesture } {
  switch (kind) {
    case 'island group':
      return selected('[data-view="islands"] select', 1 + (choice % 6));
    case 'kind':
      return selected('[data-view="kinds"] select', 1 + (choice % 2));
    case 'province':
      return pressed('[data-view="province-bars"] g[aria-label="bar"] > *', choice * 7);
    case 'period':
      return brushed('[data-view="progress"] .overlay', choice);
  }
}

function pressed(selector: string, index: number): { choose: Gesture; undo: Gesture } {
  const press: Gesture = { type: 'press', selector, index };
  return { choose: press, undo: press };
}

function selected(selector: string, option: number): { choose: Gesture; undo: Gesture } {
  return {
    choose: { type: 'select', selector, option },
    undo: { type: 'select', selector, option: 0 },
  };
}

function brushed(selector: string, choice: number): { choose: Gesture; undo: Gesture } {
  const from = 0.1 + 0.07 * (choice % 6);
  return {
    choose: { type: 'brush', selector, from, to: from + 0.4 },
    undo: { type: 'brush', selector, from: 0.02, to: 0.02 },
  };
}
