/** When the data engine may start: after the first paint, and only by itself where data is cheap. */

interface Hints {
  connection?: { saveData?: boolean };
  /** Gigabytes, in steps; some browsers tell. */
  deviceMemory?: number;
}

/** DuckDB takes some 300 MB; a device with this much memory or less is asked first. */
const SMALL_MEMORY_GB = 2;

/** Whether the reader is asked before the engine is loaded. */
export function asksFirst(
  navigator: object,
  matches: (query: string) => { matches: boolean },
): boolean {
  const { connection, deviceMemory } = navigator as Hints;
  if (connection?.saveData === true || (deviceMemory ?? Infinity) <= SMALL_MEMORY_GB) return true;
  return matches('(prefers-reduced-data: reduce)').matches;
}

/** Calls back once the page has loaded and the browser has nothing else to do. */
export function whenIdle(callback: () => void): void {
  const idle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 3000 });
    else setTimeout(callback, 500);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

/** Resolves after the next frame has been painted, as near as a page can tell. */
export function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
