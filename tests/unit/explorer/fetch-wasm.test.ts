import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, fetchWasm } from '../../../src/explorer/fetch-wasm.ts';

/** Bytes that do not compress to next to nothing. */
let seed = 1;
const raw = new Uint8Array(200_000).map(() => (seed = (seed * 48_271) % 2_147_483_647) >> 8);
raw.set([0x00, 0x61, 0x73, 0x6d]);
const gzip = new Uint8Array(gzipSync(raw));
const file = { url: '/engine/x.wasm.gz', gzipBytes: gzip.length, rawBytes: raw.length };

const request = { fresh: false, signal: new AbortController().signal };

/** Answers every fetch with `bytes` in pieces, the early ones of `first` bytes; breaks off when `cut`. */
function serve(bytes: Uint8Array, { status = 200, first = 1000, cut = false } = {}): void {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent < bytes.length)
        controller.enqueue(bytes.slice(sent, (sent += sent < 10 ? first : 1000)));
      else if (cut) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

async function load(): Promise<{ blob: Blob; progress: number[] }> {
  const progress: number[] = [];
  const blob = await fetchWasm(file, {
    ...request,
    onProgress: (loaded) => progress.push(loaded),
  });
  return { blob, progress };
}

afterEach(() => vi.unstubAllGlobals());

describe('fetching the engine', () => {
  it('inflates a compressed file and gives it the type that wasm needs', async () => {
    serve(gzip);
    const { blob } = await load();
    expect(blob.type).toBe('application/wasm');
    expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), Buffer.from(raw))).toBe(0);
  });

  it('takes a file that the host has already inflated', async () => {
    serve(raw);
    expect((await load()).blob.size).toBe(raw.length);
  });

  it.each([
    ['compressed', gzip],
    ['inflated', raw],
  ])('tells progress up to the published size of a file that comes %s', async (_, bytes) => {
    serve(bytes);
    const { progress } = await load();
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(gzip.length);
  });

  it('reads the first bytes even when they come one by one', async () => {
    serve(gzip, { first: 1 });
    expect((await load()).blob.size).toBe(raw.length);
  });

  it('says that a page sent instead of the file is not the engine', async () => {
    serve(new TextEncoder().encode('<!doctype html><title>Not here</title>'));
    await expect(load()).rejects.toMatchObject({ reason: 'content' });
  });

  it('notices a file that is shorter than published', async () => {
    serve(gzip.slice(0, gzip.length / 2));
    await expect(load()).rejects.toMatchObject({ reason: 'content' });
    serve(raw.slice(0, 1000));
    await expect(load()).rejects.toMatchObject({ reason: 'content' });
  });

  it('notices damage inside the file', async () => {
    serve(gzip.map((byte, index) => (index > 500 ? byte ^ 0xff : byte)));
    await expect(load()).rejects.toMatchObject({ reason: 'content' });
  });

  it('says that the file is missing', async () => {
    serve(new Uint8Array(10), { status: 404 });
    await expect(load()).rejects.toMatchObject({ reason: 'missing' });
  });

  it('says that the connection broke off', async () => {
    serve(gzip.slice(0, 50_000), { cut: true });
    await expect(load()).rejects.toMatchObject({ reason: 'network' });
    serve(raw.slice(0, 5000), { cut: true });
    await expect(fetchBytes('/x', request)).rejects.toMatchObject({ reason: 'network' });
  });
});
