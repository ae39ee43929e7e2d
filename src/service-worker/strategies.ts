/** How each kind of request is answered, by the strategies of Workbox. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import type { RequestKind } from './kinds.ts';
import { cachePrefix } from './scope.ts';
import { stamped, withNote } from './stored-copy.ts';

/** After this time a page that was stored earlier is shown; one that was not is still awaited. */
const PATIENCE_SECONDS = 4;
const DAY_SECONDS = 86_400;

/** Keeps at most this many responses, none for longer than three months, and none on a full disk. */
function atMost(maxEntries: number): WorkboxPlugin {
  const maxAgeSeconds = 90 * DAY_SECONDS;
  const plugin = new ExpirationPlugin({ maxEntries, maxAgeSeconds, purgeOnQuotaError: true });
  // Its type has `undefined` for the callbacks that it lacks.
  return plugin as WorkboxPlugin;
}

/** One copy for all states of a page, because the page is the same whatever its address asks. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
};

/** A host that fails answers no better than one that is not reached. */
const failsOnServerErrors: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) =>
    response.status < 500
      ? Promise.resolve(response)
      : Promise.reject(new Error(`HTTP ${response.status}`)),
};

/** Keeps whole answers only, with the moment of storing. */
const keepsWholeAnswers: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 ? stamped(response, new Date()) : null),
};

const saysThatItIsACopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ cachedResponse }) =>
    cachedResponse ? withNote(cachedResponse) : Promise.resolve(null),
};

/** The styles of the offline page, which no visited page may have. */
const orOfTheOfflinePage: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await caches.match(request.url, { cacheName: offlineCache() })) ?? null,
};

const networkFirst = (name: string, ...plugins: WorkboxPlugin[]): Strategy =>
  new NetworkFirst({
    cacheName: cachePrefix() + name,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [withoutQuery, failsOnServerErrors, keepsWholeAnswers, ...plugins],
  });

/** The name of the cache with the offline page and its files, which never expire. */
export const offlineCache = (): string => `${cachePrefix()}offline`;

/** The name of the cache with the copies of pages. */
export const pagesCache = (): string => `${cachePrefix()}pages`;

/** The strategy for each kind that the worker answers. */
export function strategies(): Record<Exclude<RequestKind, 'untouched'>, Strategy> {
  return {
    page: networkFirst('pages', atMost(60), saysThatItIsACopy),
    lookup: networkFirst('lookups', atMost(12)),
    image: networkFirst('images', atMost(24)),
    hashed: new CacheFirst({
      cacheName: `${cachePrefix()}hashed`,
      plugins: [keepsWholeAnswers, atMost(150), orOfTheOfflinePage],
    }),
  };
}
