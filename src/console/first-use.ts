/** Waiting for the reader's first use of the console. */

/** Calls back once, when the reader presses or focuses something in `root`, or opens another query. */
export function onFirstUse(root: HTMLElement, callback: () => void): void {
  const used = new AbortController();
  const { signal } = used;
  const begin = (): void => {
    used.abort();
    callback();
  };
  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('focusin', begin, { signal });
  addEventListener('hashchange', begin, { signal });
}
