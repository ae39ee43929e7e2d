/**
 * Published in place of the service worker by a build with `SERVICE_WORKER=off`: drops the copies on
 * the reader's device and removes itself, so that browsers request everything from the host again.
 */
import { cachePrefix, worker } from './scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix()));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
