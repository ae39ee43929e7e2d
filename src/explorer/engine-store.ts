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
 * `storage` is the browser's `caches`, undefined where it has none.
 */
export async function openStore(storage: CacheStorage | undefined, name: string): Promise<Store> {
  const cache = await quietly(async () => storage?.open(name));
  return cache ? storeIn(cache) : nothing;
}

function storeIn(cache: Cache): Store {
  return {
    get: (url) => quietly(() => cache.match(url)),
    keep: (url, content) => quietly(() => cache.put(url, new Response(content))),
    drop: async (url) => {
      await quietly(() => cache.delete(url));
    },
    keepOnly: async (urls) => {
      const wanted = new Set(urls.map((url) => new Request(url).url));
      const kept = (await quietly(() => cache.keys())) ?? [];
      const old = kept.filter(({ url }) => !wanted.has(url));
      await Promise.all(old.map((request) => quietly(() => cache.delete(request))));
    },
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
