/**
 * The service worker of the site: pages that were visited can be read without a connection, each with
 * the day on which it was stored. Decision 0052 says what it leaves alone and why.
 */
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { kindOf, kindOfLoaded } from './kinds.ts';
import { siteAddress, worker, type PageMessage } from './scope.ts';
import { withStoredPages } from './stored-list.ts';
import { offlineCache, pagesCache, strategies } from './strategies.ts';

/** What the build writes before this script. */
declare const BUILD: {
  /** Changes with the data and the scripts, so that browsers notice a new build. */
  version: string;
  /** The offline page and the files it needs, relative to the site; the page comes first. */
  offline: readonly string[];
};

const by = strategies();

for (const kind of ['page', 'hashed', 'lookup', 'image'] as const)
  registerRoute(({ request }) => kindOf(request.url, request, siteAddress()) === kind, by[kind]);

setCatchHandler(({ request }) =>
  request.destination === 'document' ? offlinePage() : Promise.resolve(Response.error()),
);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => keepLoaded(event));

/** Stores the offline page, and then takes over without waiting for open pages to close. */
async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(offlineCache());
  const addresses = BUILD.offline.map((path) => siteAddress() + path);
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function offlinePage(): Promise<Response> {
  const kept = await caches.match(siteAddress() + BUILD.offline[0]!, { cacheName: offlineCache() });
  if (kept === undefined) return Response.error();
  const html = await withStoredPages(await kept.text(), await caches.open(pagesCache()));
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** Stores what a page loaded before there was a worker: the first visit counts as visited, too. */
function keepLoaded(event: PageMessage): void {
  const { data } = event;
  if (!Array.isArray(data)) return;
  for (const address of data.filter((one) => typeof one === 'string')) {
    const kind = kindOfLoaded(address, siteAddress());
    if (kind === 'untouched') continue;
    const request = new Request(address, { cache: 'force-cache' });
    // The second promise ends when the copy is stored; the first with the answer.
    const steps = by[kind].handleAll({ event: event as never, request });
    event.waitUntil(Promise.allSettled(steps));
  }
}
