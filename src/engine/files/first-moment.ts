/** When the data engine may start: after the first paint, and without confirmation only where data is cheap. */

interface Hints {
  connection?: { saveData?: boolean };
  /** Gigabytes, in steps; undefined in some browsers. */
  deviceMemory?: number;
}

/** DuckDB uses some 300 MB; with this much memory or less the reader has to confirm. */
const SMALL_MEMORY_GB = 2;

/** Whether the reader has to confirm before the engine is loaded. */
export function needsConfirmation(
  navigator: object,
  matches: (query: string) => { matches: boolean },
): boolean {
  const { connection, deviceMemory } = navigator as Hints;
  if (connection?.saveData === true || (deviceMemory ?? Infinity) <= SMALL_MEMORY_GB) return true;
  return matches('(prefers-reduced-data: reduce)').matches;
}

/** A phone: there the download and start of the engine delay everything else, and the rows answer at once. */
const PHONE = '(pointer: coarse) and (max-width: 43.74rem)';

/** Whether the engine waits for the reader's first choice. */
export function waitsForChoice(matches: (query: string) => { matches: boolean }): boolean {
  return matches(PHONE).matches;
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

/** Resolves once the page has loaded and the browser has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve));
}

/** Resolves approximately when the next frame has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}
