/** What the service worker uses of its global scope; the types of browsers have only those of pages. */

/** An event that lasts until what it waits for is done. */
interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** A message of a page. */
export interface PageMessage extends LastingEvent {
  data: unknown;
}

interface Listeners {
  install: LastingEvent;
  activate: LastingEvent;
  message: PageMessage;
}

/** The global scope of a service worker. */
export interface WorkerScope {
  addEventListener<Name extends keyof Listeners>(
    name: Name,
    listener: (event: Listeners[Name]) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { scope: string; unregister(): Promise<boolean> };
}

/** The scope of the running worker. */
export const worker = globalThis as unknown as WorkerScope;

/** The address of the site, with its base path and a slash at the end. */
export const siteAddress = (): string => worker.registration.scope;

/** The start of the names of all caches of this site, which may share its origin with others. */
export const cachePrefix = (): string => `pantau-mpp:${new URL(siteAddress()).pathname}:`;
