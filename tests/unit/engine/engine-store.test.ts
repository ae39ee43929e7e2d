import { describe, expect, it } from 'vitest';
import { storeNamed } from '../../../src/engine/files/engine-store.ts';

const url = 'https://pantau.example/engine/x.gz?v=1';

/** A browser's storage that opens and then refuses changes, like one without space. */
const full = {
  match: () => Promise.resolve(undefined),
  open: () =>
    Promise.resolve({
      keys: () => Promise.resolve([{ url }]),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      delete: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    }),
} as unknown as CacheStorage;

const refusing = {
  match: () => Promise.reject(new DOMException('refused', 'SecurityError')),
  open: () => Promise.reject(new DOMException('refused', 'SecurityError')),
} as unknown as CacheStorage;

describe('the store between visits', () => {
  it.each([
    ['is missing', undefined],
    ['refuses', refusing],
    ['is full', full],
  ])('returns nothing and never rejects where the browser’s storage %s', async (_, storage) => {
    const store = storeNamed('engine', storage);
    await store.keep(url, new Blob(['x']));
    await store.keepOnly([url]);
    await store.drop(url);
    expect(await store.get(url)).toBeUndefined();
  });
});
