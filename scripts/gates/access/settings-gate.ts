/** The gate of settings: axe, zoom, larger text, spacing, motion and forced colours on each kind of page. */
import { chromium, type Browser } from '@playwright/test';
import { pageKinds } from '../../site/pages.ts';
import { findChromium } from '../../support/browser.ts';
import type { Words } from '../../../src/quality/results.ts';
import { atMost, reported, type Gate } from '../gate.ts';
import { startCompressingHost } from '../speed/compressing-host.ts';
import { pageChecks, type CheckName } from './page-checks.ts';

const WORDS: Readonly<Record<CheckName, Words>> = {
  axe: {
    id: 'Temuan axe, lebar 360 dan 1.280 piksel',
    en: 'Found by axe, 360 and 1,280 pixels wide',
  },
  'axe-dark': { id: 'Temuan axe, tampilan gelap', en: 'Found by axe, dark theme' },
  'axe-forced': { id: 'Temuan axe, warna paksaan', en: 'Found by axe, forced colours' },
  motion: { id: 'Gerak yang tidak berhenti', en: 'Motion that does not stop' },
  text: { id: 'Bergulir ke samping, teks 200 persen', en: 'Scrolls sideways, text at 200 percent' },
  zoom: { id: 'Bergulir ke samping, zum 400 persen', en: 'Scrolls sideways, zoom of 400 percent' },
  spacing: { id: 'Bergulir ke samping, jarak teks', en: 'Scrolls sideways, text spacing' },
};

/** The gate of settings. */
export const settings: Gate = {
  key: 'settings',
  name: { id: 'Setelan pembaca', en: "Readers' settings" },
  about: {
    id: 'Halaman dari setiap jenis, dalam kedua bahasa, di Chromium: aturan axe untuk WCAG 2.2 AA, tampilan gelap, warna paksaan, teks 200 persen, zum 400 persen, jarak teks WCAG 1.4.12, dan permintaan gerak yang lebih sedikit.',
    en: 'Pages of each kind, in both languages, in Chromium: the rules of axe for WCAG 2.2 AA, the dark theme, forced colours, text at 200 percent, zoom of 400 percent, the text spacing of WCAG 1.4.12, and the wish for less motion.',
  },
  run: async () => {
    const host = await startCompressingHost('dist');
    const browser = await chromium.launch({
      executablePath: findChromium().path,
      args: ['--no-sandbox'],
    });
    const paths = Object.values(pageKinds);
    try {
      const found = new Map<CheckName, string[]>();
      for (const path of paths) {
        for (const [name, faults] of await faultsOf(browser, host.origin + path)) {
          const lines = faults.map((fault) => `${path}, ${name}: ${fault}`);
          found.set(name, [...(found.get(name) ?? []), ...lines]);
        }
      }
      const figures = [...found].map(([name, lines]) => atMost(WORDS[name], '/', lines.length, 0));
      const pages = reported({ id: 'Halaman', en: 'Pages' }, '/', paths.length);
      return { figures: [pages, ...figures], faults: [...found.values()].flat() };
    } finally {
      await browser.close();
      host.close();
    }
  },
};

/** Opens a page and returns the faults of each check. Styles are added for a trial, so no policy holds. */
async function faultsOf(
  browser: Browser,
  address: string,
): Promise<ReadonlyMap<CheckName, string[]>> {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  try {
    await page.goto(address);
    const found = new Map<CheckName, string[]>();
    for (const [name, check] of Object.entries(pageChecks)) {
      found.set(name as CheckName, await check(page));
    }
    return found;
  } finally {
    await page.close();
  }
}
