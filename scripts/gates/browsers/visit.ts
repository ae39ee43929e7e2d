/** What a journey needs of a browser, whatever drives it. */
import { setTimeout } from 'node:timers/promises';

/** One window of a browser. */
export interface Browser {
  /** Opens an address and resolves when it has loaded. */
  open(address: string): Promise<void>;
  /** Returns the value of a JavaScript expression in the page. */
  valueOf(expression: string): Promise<unknown>;
  /** Presses the first element that matches, as a pointer does. Throws when there is none in sight. */
  press(selector: string): Promise<void>;
  /** Types into the first element that matches, key by key. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that may be missing on this machine. */
export interface Program {
  /** Its name with its version; undefined when it is not installed. */
  version: () => string | undefined;
  start: () => Promise<Browser>;
}

/** How long a journey waits for something, in milliseconds; starting the data engine takes seconds. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** Resolves when an expression is true in the page. Throws with the expression after `patience` milliseconds. */
export async function until(
  browser: Pick<Browser, 'valueOf'>,
  expression: string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  do {
    // While a page is being replaced, nothing can be evaluated in it.
    const value = await browser.valueOf(`Boolean(${expression})`).catch(() => false);
    if (value === true) return;
    await setTimeout(PAUSE);
  } while (Date.now() < end);
  throw new Error(`not within ${patience / 1000} s: ${expression}`);
}
