/** Fetching the engine's WebAssembly, which is published gzip-compressed, with progress in bytes. */
import { EngineFailure, asFailure, withTimeout } from './failure.ts';

/** A compressed file as the build published it. */
export interface WasmFile {
  url: string;
  gzipBytes: number;
  rawBytes: number;
}

export interface FetchOptions {
  /** Called with bytes of the published (compressed) size, never above it. */
  onProgress: (loaded: number) => void;
  /** Passes by the browser's cache, for a copy in it may be the broken one. */
  fresh: boolean;
  /** Ends the download when nobody waits for it any more. */
  signal: AbortSignal;
}

type RequestOptions = Pick<FetchOptions, 'fresh' | 'signal'>;

/** No byte for so long means that the connection is gone. */
const STALL_MS = 30_000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The inflated WebAssembly as a blob of its type. Some hosts inflate by themselves
 * (Content-Encoding), so the first bytes decide, not the headers. Throws EngineFailure.
 */
export async function fetchWasm(file: WasmFile, options: FetchOptions): Promise<Blob> {
  const reader = (await fetchBody(file.url, options)).getReader();
  try {
    const head = await readHead(reader);
    const gzipped = isGzip(head);
    if (!gzipped && !isWasm(head)) throw new EngineFailure('content', `${file.url} is not wasm`);
    const scale = gzipped ? 1 : file.gzipBytes / file.rawBytes;
    const source = countBytes(head, reader, (bytes) =>
      options.onProgress(Math.min(file.gzipBytes, Math.round(bytes * scale))),
    );
    const wasm = gzipped ? inflate(source.stream) : source.stream;
    return await collect(wasm, file).catch((error: unknown) => {
      throw source.broken() ?? asFailure(error, 'content');
    });
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw asFailure(error, 'network');
  }
}

/** The whole file at an address of this site as bytes. Throws EngineFailure. */
export async function fetchBytes(url: string, options: RequestOptions): Promise<Bytes> {
  const body = await fetchBody(url, options);
  const whole = new Response(body).arrayBuffer();
  try {
    return new Uint8Array(await withTimeout(whole, STALL_MS, url));
  } catch (error) {
    throw asFailure(error, 'network');
  }
}

async function fetchBody(
  url: string,
  { fresh, signal }: RequestOptions,
): Promise<ReadableStream<Bytes>> {
  const request = fetch(url, { cache: fresh ? 'reload' : 'default', signal });
  const response = await withTimeout(request, STALL_MS, url).catch((error: unknown) => {
    throw asFailure(error, 'network');
  });
  if (!response.ok || !response.body) {
    throw new EngineFailure('missing', `${url}: HTTP ${response.status}`);
  }
  return response.body;
}

type Reader = ReadableStreamDefaultReader<Bytes>;

/** At least four bytes from the start, unless the file is shorter. */
async function readHead(reader: Reader): Promise<Bytes> {
  let head: Bytes = new Uint8Array();
  while (head.length < 4) {
    const { done, value } = await withTimeout(reader.read(), STALL_MS, 'wasm');
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  return head;
}

function isGzip(head: Bytes): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** WebAssembly starts with NUL, "asm". */
function isWasm(head: Bytes): boolean {
  return [0x00, 0x61, 0x73, 0x6d].every((byte, index) => head[index] === byte);
}

interface Source {
  stream: ReadableStream<Bytes>;
  /** Why the connection broke, if it did: an error may change its kind on its way through streams. */
  broken: () => EngineFailure | undefined;
}

function countBytes(head: Bytes, reader: Reader, onBytes: (total: number) => void): Source {
  let total = head.length;
  let failure: EngineFailure | undefined;
  const stream = new ReadableStream<Bytes>({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      const { done, value } = await withTimeout(reader.read(), STALL_MS, 'wasm').catch(
        (error: unknown) => {
          throw (failure = asFailure(error, 'network'));
        },
      );
      if (done) {
        controller.close();
        return;
      }
      onBytes((total += value.length));
      controller.enqueue(value);
    },
  });
  return { stream, broken: () => failure };
}

function inflate(stream: ReadableStream<Bytes>): ReadableStream<Bytes> {
  if (typeof DecompressionStream === 'undefined') {
    throw new EngineFailure('unsupported', 'DecompressionStream is missing');
  }
  return stream.pipeThrough(new DecompressionStream('gzip'));
}

async function collect(stream: ReadableStream<Bytes>, { url, rawBytes }: WasmFile): Promise<Blob> {
  const headers = { 'content-type': 'application/wasm' };
  const blob = await new Response(stream, { headers }).blob();
  if (blob.size !== rawBytes) {
    throw new EngineFailure('content', `${url}: ${blob.size} bytes instead of ${rawBytes}`);
  }
  return blob;
}
