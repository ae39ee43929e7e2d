/** Keeping the engine's files between visits, in the browser's Cache Storage. */

/** Files by address. Never rejects; where the browser refuses, nothing is kept. */
export interface Store {
  /** The kept copy; undefined where there is none. */
  get(url: string): Promise<Response | undefined>;
  /** Keeps a file under its address. */
  keep(url: string, content: Blob): Promise<void>;
  /** Drops the copy of an address. */
  drop(url: string): Promise<void>;
  /** Drops every copy with another address. */
  keepOnly(urls: readonly string[]): Promise<void>;
}

/** The store of a browser that has no Cache Storage (a page without HTTPS). */
const nothing: Store = {
  get: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  keepOnly: () => Promise.resolve(),
};

/**
 * The store of this name, which should be unique among the sites of an origin. `storage` is the
 * browser's `caches`, undefined where it has none. The cache is opened, and thereby created, only on a
 * change, so that a first visit does not wait for it.
 */
export function storeNamed(name: string, storage: CacheStorage | undefined): Store {
  if (!storage) return nothing;
  const change = async (act: (cache: Cache) => Promise<unknown>): Promise<void> => {
    await quietly(async () => act(await storage.open(name)));
  };
  return {
    get: (url) => quietly(() => storage.match(url, { cacheName: name })),
    keep: (url, content) => change((cache) => cache.put(url, new Response(content))),
    drop: (url) => change((cache) => cache.delete(url)),
    keepOnly: (urls) =>
      change(async (cache) => {
        const wanted = new Set(urls.map((url) => new Request(url).url));
        const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
        await Promise.all(old.map((request) => cache.delete(request)));
      }),
  };
}

/** Returns undefined on an error, such as a full disk, a private window or a setting. */
async function quietly<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
