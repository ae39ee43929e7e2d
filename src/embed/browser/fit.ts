/**
 * Making an iframe as high as the embed in it, by the protocol of open-iframe-resizer: the library
 * takes a height only from the window in that iframe, and from its origin or a sandbox.
 */
import { initialize } from '@open-iframe-resizer/core';

/** Heights outside of this are no embed's. */
const LOWEST = 100;
const HIGHEST = 6000;

/** For this long after the window changed its size everything moves anyway, so heights may, too. */
const SETTLING = 450;

let resizedAt = -Infinity;

/** Follows the height of the embed in this iframe, which has loaded or is loading. */
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
 * Whether an iframe may take this height now. It may always grow, or its embed would have to be
 * scrolled. It shrinks only when no reader can see what stands below it move up.
 */
function mayBecome(height: number, iframe: HTMLIFrameElement): boolean {
  if (!(height >= LOWEST && height <= HIGHEST)) return false;
  const { top, height: now } = iframe.getBoundingClientRect();
  return height > now || top + height >= innerHeight || performance.now() < resizedAt + SETTLING;
}
