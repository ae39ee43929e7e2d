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

/** The frames that are fitted already, because a page may have the script once for each snippet. */
const fitted = new WeakSet<HTMLIFrameElement>();

/** Follows the height of the embed in an iframe that has loaded or is loading. */
export async function fit(iframe: HTMLIFrameElement): Promise<void> {
  if (fitted.has(iframe)) return;
  fitted.add(iframe);
  leaveBox(iframe);
  addEventListener('resize', noteResize);
  await initialize(
    { onBeforeIframeResize: ({ observedHeight }) => mayBecome(observedHeight, iframe) },
    iframe,
  );
}

/**
 * Gives the height that the box of the snippet reserves to the frame, which can then change its own, and
 * removes the link under the frame.
 */
function leaveBox(frame: HTMLIFrameElement): void {
  const { parentElement: box, style, offsetHeight } = frame;
  if (box === null || style.position !== 'absolute' || box.style.paddingBottom === '') return;
  if (frame.previousElementSibling?.matches('a[tabindex]')) frame.previousElementSibling.remove();
  Object.assign(style, { position: 'static', display: 'block', height: `${offsetHeight}px` });
  Object.assign(box.style, { height: 'auto', paddingBottom: '0' });
}

function noteResize(): void {
  resizedAt = performance.now();
}

/**
 * Whether an iframe may take this height now. It may always grow, because otherwise its embed would
 * scroll. It shrinks only when the content below it is not on the screen.
 */
function mayBecome(height: number, iframe: HTMLIFrameElement): boolean {
  // A message may say anything; a text would be compared as a number and written as it is.
  if (!Number.isFinite(height) || height < LOWEST || height > HIGHEST) return false;
  const { top, height: now } = iframe.getBoundingClientRect();
  return height > now || top + height >= innerHeight || performance.now() < resizedAt + SETTLING;
}
