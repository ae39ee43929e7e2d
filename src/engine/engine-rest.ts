/** Releasing the engine while the page is hidden, because it uses some 300 MB of memory. */

/** How long the page is hidden before the engine is released, in milliseconds. */
export const REST_MS = 5 * 60_000;

/** The page, and how the engine is released and started. */
export interface RestOptions {
  /** The targets of the browser's events for hiding, showing and leaving the page. */
  page: EventTarget & Pick<Document, 'visibilityState'>;
  window: EventTarget;
  /** Releases the engine; false when there was nothing to release. */
  rest: () => boolean;
  /** Starts the engine again. Called only after a rest. */
  wake: () => void;
}

/**
 * Releases the engine when the page has been hidden for five minutes, and immediately when it is left
 * but kept in the browser's memory (bfcache); starts it again when the page is shown.
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
