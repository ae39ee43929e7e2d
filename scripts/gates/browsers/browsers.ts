/** The gates of the core journeys in browsers with other engines than Chromium's. */
import { startHost } from '../../site/host.ts';
import { atMost, type Gate, type Measured } from '../gate.ts';
import { firefox } from './firefox.ts';
import { journeys } from './journeys.ts';
import { webkit } from './webkit.ts';
import type { Program } from './visit.ts';

/** The longest that a journey may take; the data engine starts in five seconds at most. */
const MOST_SECONDS = 30;

/** The gates, one a browser. */
export const browserGates: readonly Gate[] = [
  gateOf('firefox', 'Firefox ESR', firefox),
  gateOf('webkit', 'WebKitGTK', webkit),
];

function gateOf(key: string, name: string, program: Program): Gate {
  return {
    key,
    name: { id: name, en: name },
    about: {
      id: `Perjalanan utama pembaca di ${name}, dengan penunjuk dan papan ketik.`,
      en: `The core journeys of readers in ${name}, by pointer and keyboard.`,
    },
    missing: () =>
      program.version() === undefined
        ? { id: `${name} tidak terpasang`, en: `${name} is not installed` }
        : undefined,
    run: () => journeysIn(program),
  };
}

/** Every journey in one window, one after the other; a journey that fails does not keep others from running. */
async function journeysIn(program: Program): Promise<Measured> {
  const where = program.version() ?? '';
  const measured: Measured = { figures: [], faults: [] };
  const host = await startHost();
  const browser = await program.start();
  for (const { name, go } of journeys) {
    const started = performance.now();
    try {
      await go(browser, host.origin);
      const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
      measured.figures.push(atMost(name, where, seconds, MOST_SECONDS, 'seconds'));
    } catch (error) {
      measured.faults.push(`${where}, ${name.en}: ${(error as Error).message}`);
    }
  }
  await browser.close();
  host.close();
  return measured;
}
