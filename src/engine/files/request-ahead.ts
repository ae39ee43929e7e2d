/**
 * Inlined in the page: requests the engine's files with the first frame after the page has arrived,
 * unless the reader has to confirm, the device is slow or it is a phone.
 */
import { requestAhead } from './engine-ahead.ts';
import { needsConfirmation, waitsForChoice } from './first-moment.ts';

/** Whether the whole page has arrived, though the browser may still be processing it. */
function hasCome(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'loading' || (page?.responseEnd ?? 0) > 0;
}

/** Ignores failures, because the explorer requests the files again and reports a failure. */
function requestQuietly(): void {
  try {
    requestAhead();
  } catch {
    // Nothing was requested.
  }
}

/**
 * A first frame slower than this, in milliseconds, means a slow device: there the download would delay
 * the answer to a first choice, so the explorer requests the files later.
 */
const SLOW_MS = 500;

function requestWithNextFrame(): void {
  requestAnimationFrame(() => {
    if (performance.now() > SLOW_MS) return;
    if (hasCome()) requestQuietly();
    else document.addEventListener('readystatechange', requestWithNextFrame, { once: true });
  });
}

const matches = matchMedia.bind(window);
if (!needsConfirmation(navigator, matches) && !waitsForChoice(matches)) requestWithNextFrame();
