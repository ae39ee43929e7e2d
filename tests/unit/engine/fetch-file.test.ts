import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileContent, PublishedFile } from '../../../src/engine/files/fetch-file.ts';
import { loadFiles } from '../../../src/engine/files/load-files.ts';
import type { Store } from '../../../src/engine/files/engine-store.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Pseudo-random bytes, which hardly compress. */
let seed = 1;
const raw = new Uint8Array(200_000).map(() => (seed = (seed * 48_271) % 2_147_483_647) >> 8);
const gzip = new Uint8Array(gzipSync(raw));
const file: PublishedFile = {
  url: 'https://pantau.example/engine/x.wasm.gz?v=1',
  type: 'application/octet-stream',
  bytes: gzip.length,
  rawBytes: raw.length,
  sha256: sha256Of(raw),
  publishedSha256: sha256Of(gzip),
};

/** A module that exports one function, which does nothing. */
const code = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 4, 1, 2, 0,
  11,
]);
const wasm: PublishedFile = {
  ...file,
  type: 'application/wasm',
  rawBytes: code.length,
  sha256: sha256Of(code),
  publishedSha256: sha256Of(gzipSync(code)),
};

let requested: (RequestCache | undefined)[] = [];

/** Answers every fetch with `bytes` in pieces, the early ones of `first` bytes; fails at the end if `cut`. */
function serve(bytes: Uint8Array, { status = 200, first = 1000, cut = false } = {}): void {
  requested = [];
  vi.stubGlobal('fetch', (_url: string, { cache }: RequestInit) => {
    requested.push(cache);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent < bytes.length)
          controller.enqueue(bytes.slice(sent, (sent += sent < 10 ? first : 1000)));
        else if (cut) controller.error(new TypeError('network error'));
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body, { status }));
  });
}

/** A store in memory. */
function storeOf(kept: Map<string, Blob>): Store {
  return {
    get: (url) => Promise.resolve(kept.has(url) ? new Response(kept.get(url)) : undefined),
    keep: (url, content) => Promise.resolve(void kept.set(url, content)),
    drop: (url) => Promise.resolve(void kept.delete(url)),
    keepOnly: (urls) => {
      for (const url of kept.keys()) if (!urls.includes(url)) kept.delete(url);
      return Promise.resolve();
    },
  };
}

async function load(kept = new Map<string, Blob>(), fresh = false, published = file) {
  const progress: number[] = [];
  const onProgress = (loaded: number) => progress.push(loaded);
  const contents: FileContent[] = [];
  const loaded = await loadFiles([published], storeOf(kept), {
    fresh,
    onProgress,
    onContent: (index, content) => (contents[index] = content),
  });
  await loaded.check();
  await loaded.keep();
  return { content: contents[0]!, bytes: contents[0] as ArrayBuffer, progress, kept };
}

afterEach(() => vi.unstubAllGlobals());

describe('fetching a file of the engine', () => {
  it('inflates a compressed file', async () => {
    serve(gzip);
    const { bytes } = await load();
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(raw))).toBe(0);
  });

  it('compiles WebAssembly', async () => {
    serve(gzipSync(code));
    const { content } = await load(new Map(), false, wasm);
    expect(WebAssembly.Module.exports(content)).toEqual([{ name: 'f', kind: 'function' }]);
  });

  it('rejects a file of the WebAssembly type with other content', async () => {
    serve(gzip);
    await expect(
      load(new Map(), false, { ...file, type: 'application/wasm' }),
    ).rejects.toMatchObject({ reason: 'content' });
  });

  it('accepts a file that the host has already inflated', async () => {
    serve(raw);
    expect((await load()).bytes.byteLength).toBe(raw.length);
  });

  it.each([
    ['compressed', gzip],
    ['inflated', raw],
  ])('reports progress up to the published size of a file that arrives %s', async (_, bytes) => {
    serve(bytes);
    const { progress } = await load();
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(gzip.length);
  });

  it('reads a file whose first bytes arrive one by one', async () => {
    serve(gzip, { first: 1 });
    expect((await load()).bytes.byteLength).toBe(raw.length);
  });

  it.each([
    ['is a page instead', new TextEncoder().encode('<!doctype html><title>Not here</title>')],
    ['is empty', new Uint8Array()],
    ['is compressed and too short', gzip.slice(0, gzip.length / 2)],
    ['is inflated and too short', raw.slice(0, 1000)],
    ['is compressed and damaged', gzip.map((byte, index) => (index > 500 ? byte ^ 0xff : byte))],
    ['is inflated and damaged', raw.map((byte, index) => (index === 500 ? byte ^ 0xff : byte))],
    ['is another version of the same size', new Uint8Array(gzipSync(raw.toReversed()))],
  ])('rejects a file that %s', async (_, bytes) => {
    serve(bytes);
    await expect(load()).rejects.toMatchObject({ reason: 'content' });
  });

  it('rejects a missing file with the reason missing', async () => {
    serve(new Uint8Array(10), { status: 404 });
    await expect(load()).rejects.toMatchObject({ reason: 'missing' });
  });

  it.each([gzip.slice(0, 50_000), raw.slice(0, 5000)])(
    'rejects a broken connection with the reason network',
    async (bytes) => {
      serve(bytes, { cut: true });
      await expect(load()).rejects.toMatchObject({ reason: 'network' });
    },
  );
});

describe('keeping a file between visits', () => {
  it('makes no request the second time', async () => {
    serve(gzip);
    const { kept } = await load();
    expect(kept.get(file.url)?.size).toBe(gzip.length);
    const { bytes, progress } = await load(kept);
    expect(requested).toEqual(['force-cache']);
    expect(bytes.byteLength).toBe(raw.length);
    expect(progress.at(-1)).toBe(gzip.length);
  });

  it('drops a broken copy and requests the file from the host', async () => {
    serve(gzip);
    const { kept } = await load(new Map([[file.url, new Blob([gzip.slice(0, 99)])]]));
    expect(requested).toHaveLength(1);
    expect(kept.get(file.url)?.size).toBe(gzip.length);
  });

  it('bypasses every copy on a fresh attempt', async () => {
    serve(gzip);
    const { kept } = await load();
    await load(kept, true);
    expect(requested).toEqual(['force-cache', 'reload']);
  });

  it('drops files of older versions', async () => {
    serve(gzip);
    const old = 'https://pantau.example/engine/x.wasm.gz?v=0';
    const { kept } = await load(new Map([[old, new Blob(['old'])]]));
    expect([...kept.keys()]).toEqual([file.url]);
  });

  it('keeps no file that failed', async () => {
    serve(gzip.slice(0, 1000));
    const kept = new Map<string, Blob>();
    await load(kept).catch(() => undefined);
    expect(kept.size).toBe(0);
  });
});
