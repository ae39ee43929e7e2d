/**
 * Stands in the page: with the first frame after the page has come, the engine's files are asked for.
 * Not where the reader is asked first, nor on a slow device.
 */
import { askAhead } from './engine-ahead.ts';
import { asksFirst } from './first-moment.ts';

/** Whether all of the page is here, though the browser may still be at work on it. */
function hasCome(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'loading' || (page?.responseEnd ?? 0) > 0;
}

/** Where it fails the explorer asks again, and tells the reader. */
function askQuietly(): void {
  try {
    askAhead();
  } catch {
    // Nothing was asked for.
  }
}

/**
 * A first frame that took longer, in milliseconds, was made by a slow device: there what the engine needs
 * would hold up the answer to a first choice, and the explorer asks after that.
 */
const SLOW_MS = 500;

function askWithNextFrame(): void {
  requestAnimationFrame(() => {
    if (performance.now() > SLOW_MS) return;
    if (hasCome()) askQuietly();
    else document.addEventListener('readystatechange', askWithNextFrame, { once: true });
  });
}

if (!asksFirst(navigator, matchMedia.bind(window))) askWithNextFrame();
