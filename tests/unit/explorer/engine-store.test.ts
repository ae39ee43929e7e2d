import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/explorer/engine-store.ts';

const url = 'https://pantau.example/engine/x.gz?v=1';

/** A browser's storage that lets itself be opened and then refuses, as one without space does. */
const full = {
  open: () =>
    Promise.resolve({
      match: () => Promise.resolve(undefined),
      keys: () => Promise.resolve([{ url }]),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      delete: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    }),
} as unknown as CacheStorage;

const refusing = {
  open: () => Promise.reject(new DOMException('refused', 'SecurityError')),
} as unknown as CacheStorage;

describe('the store between visits', () => {
  it.each([
    ['is missing', undefined],
    ['refuses', refusing],
    ['is full', full],
  ])('is silent where the browser’s storage %s', async (_, storage) => {
    const store = await openStore(storage, 'engine');
    await store.keep(url, new Blob(['x']));
    await store.keepOnly([url]);
    await store.drop(url);
    expect(await store.get(url)).toBeUndefined();
  });
});
