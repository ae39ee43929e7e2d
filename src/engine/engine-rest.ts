/** Releasing the engine while nobody looks: it holds some 300 MB that another tab may need. */

/** Hidden for so long, the engine is released, in milliseconds. */
export const REST_MS = 5 * 60_000;

export interface RestOptions {
  /** Where the browser tells that the page is hidden, shown, left and come back to. */
  page: EventTarget & Pick<Document, 'visibilityState'>;
  window: EventTarget;
  /** Releases the engine; false when there was nothing to release. */
  rest: () => boolean;
  /** Starts the engine again. Called only after a rest. */
  wake: () => void;
}

/**
 * Lets the engine rest when the page has been hidden for five minutes, and at once when it is left
 * but kept in the browser's memory (bfcache); wakes it when the page is seen again.
 */
export function restWhenHidden({ page, window, rest, wake }: RestOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  const hide = (): void => {
    clearTimeout(timer);
    timer = setTimeout(release, REST_MS);
  };
  const release = (): void => {
    clearTimeout(timer);
    resting ||= rest();
  };
  const show = (): void => {
    clearTimeout(timer);
    if (resting) wake();
    resting = false;
  };
  const look = (): void => (page.visibilityState === 'hidden' ? hide() : show());
  page.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', (event) => {
    if ('persisted' in event && event.persisted === true) release();
  });
  window.addEventListener('pageshow', () => {
    if (page.visibilityState !== 'hidden') show();
  });
}
