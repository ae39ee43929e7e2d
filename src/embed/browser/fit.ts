/**
 * Fitting an iframe to the height of its embed, by the protocol of open-iframe-resizer: the library
 * accepts a height only from the window in that iframe, and from its origin or a sandbox.
 */
import { initialize } from '@open-iframe-resizer/core';

/** Heights outside this range are not those of an embed. */
const LOWEST = 100;
const HIGHEST = 6000;

/** Milliseconds after a resize of the window in which heights may shrink, because all moves anyway. */
const SETTLING = 450;

let resizedAt = -Infinity;

/** Follows the height of the embed in an iframe that has loaded or is loading. */
export async function fit(iframe: HTMLIFrameElement): Promise<void> {
  addEventListener('resize', noteResize);
  await initialize(
    { onBeforeIframeResize: ({ observedHeight }) => mayBecome(observedHeight, iframe) },
    iframe,
  );
}

function noteResize(): void {
  resizedAt = performance.now();
}

/**
 * Whether an iframe may take this height now. It may always grow, because otherwise its embed would
 * scroll. It shrinks only when the content below it is not on the screen.
 */
function mayBecome(height: number, iframe: HTMLIFrameElement): boolean {
  if (!(height >= LOWEST && height <= HIGHEST)) return false;
  const { top, height: now } = iframe.getBoundingClientRect();
  return height > now || top + height >= innerHeight || performance.now() < resizedAt + SETTLING;
}
