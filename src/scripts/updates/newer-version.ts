/**
 * Registers the service worker and announces a build that was published after this page was opened. The
 * page is never reloaded automatically, because a reader may have chosen or typed something.
 */
import { filePath } from '../../i18n/paths.ts';
import { noteWords, showSiteNote } from './site-note.ts';

/** How often a page that stays open checks, at most. */
const HOUR = 3_600_000;

// After everything else, because the worker fetches files of its own.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void watch(navigator.serviceWorker).catch(() => undefined));

async function watch(container: ServiceWorkerContainer): Promise<void> {
  const isFirst = container.controller === null;
  const registration = await container.register(filePath('service-worker.js'));
  if (isFirst) void keepThisVisit(container);
  await registration.update();
  // What the first check finds came with the same build as this page.
  let known = newest(registration);
  registration.addEventListener('updatefound', () => {
    if (newest(registration) !== known) showSiteNote(noteWords.newer);
    known = newest(registration);
  });
  checkWhenSeen(registration);
}

function newest({ installing, waiting, active }: ServiceWorkerRegistration): ServiceWorker | null {
  return installing ?? waiting ?? active;
}

/** Gives the worker the addresses of this page and its files, which were loaded before it ran. */
async function keepThisVisit(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...files]);
}

function checkWhenSeen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
