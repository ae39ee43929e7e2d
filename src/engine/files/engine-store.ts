/** Keeping the engine's files between visits, in the browser's Cache Storage. */

/** Files by their addresses. Nothing here ever rejects: where a browser refuses, it keeps nothing. */
export interface Store {
  /** The copy that is kept, if there is one. */
  get(url: string): Promise<Response | undefined>;
  keep(url: string, content: Blob): Promise<void>;
  drop(url: string): Promise<void>;
  /** Drops everything that is not under one of these addresses. */
  keepOnly(urls: readonly string[]): Promise<void>;
}

/** Stands in where a browser has no Cache Storage (a page without HTTPS) or refuses it. */
const nothing: Store = {
  get: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  keepOnly: () => Promise.resolve(),
};

/**
 * The store of this name. Several sites may share an origin, so the name should tell them apart.
 * `storage` is the browser's `caches`, undefined where it has none. It is opened, and by that made, only
 * to change something: a first visit has nothing to wait for.
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

/** A full disk, a private window and a setting of the reader all refuse by an error. */
async function quietly<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
