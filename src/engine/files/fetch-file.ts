/** Reading one of the engine's files, compressed or not, with progress in bytes and a check of its content. */
import { EngineFailure, asFailure } from './failure.ts';
import { sha256 } from '../../scripts/sha256.ts';

/** A file as the build published it. */
export interface PublishedFile {
  /** Contains a checksum, so that other content has another address. */
  url: string;
  /** Its media type once it is inflated. */
  type: string;
  /** Size as published, which may be compressed. */
  bytes: number;
  /** Size of the inflated content. */
  rawBytes: number;
  /** Hexadecimal checksums of the inflated content, and of the file as published. */
  sha256: string;
  publishedSha256: string;
}

/** The progress callback, and whether to bypass caches. */
export interface FetchOptions {
  /** Called with the bytes loaded, at most the published size. */
  onProgress: (loaded: number) => void;
  /** Whether to bypass the browser's cache, because a copy in it may be broken. */
  fresh: boolean;
}

/** The content of a file: WebAssembly compiled during the download, or bytes. */
export type FileContent = WebAssembly.Module | ArrayBuffer;

/** A file that was read: its content, and its bytes as they arrived. */
export interface ReadFile {
  content: FileContent;
  arrived: readonly Bytes[];
}

const WASM = 'application/wasm';

/** Bytes in a buffer that can be transferred. */
export type Bytes = Uint8Array<ArrayBuffer>;
type Reader = ReadableStreamDefaultReader<Bytes>;

/** The response of the host. Throws EngineFailure when there is none, or its status is an error. */
export async function request(url: string, fresh: boolean): Promise<Response> {
  // The address contains a checksum, so that a copy in the HTTP cache is never outdated.
  const response = await fetch(url, {
    cache: fresh ? 'reload' : 'force-cache',
    priority: 'low',
  }).catch((error: unknown) => {
    throw asFailure(error, 'network');
  });
  if (!response.ok) throw new EngineFailure('missing', `${url}: HTTP ${response.status}`);
  return response;
}

/**
 * Reads the inflated content of a file and checks its size. Only the bytes decide whether it is
 * compressed, because some hosts inflate automatically (Content-Encoding) and some send wrong headers.
 * Throws EngineFailure.
 */
export async function readFile(
  file: PublishedFile,
  { body }: Response,
  onProgress: FetchOptions['onProgress'],
): Promise<ReadFile> {
  if (!body) throw new EngineFailure('content', `${file.url} is empty`);
  const reader = body.getReader();
  try {
    const head = await readHead(reader);
    const gzipped = isGzip(head);
    const scale = gzipped ? 1 : file.bytes / file.rawBytes;
    const source = countBytes(head, reader, (bytes) =>
      onProgress(Math.min(file.bytes, Math.round(bytes * scale))),
    );
    const inflated = gzipped ? inflate(source.stream) : source.stream;
    const content = await use(inflated, file).catch((error: unknown) => {
      throw source.broken() ?? asFailure(error, 'content');
    });
    return { content, arrived: source.arrived };
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw asFailure(error, 'network');
  }
}

/** At least two bytes from the start, unless the file is shorter. */
async function readHead(reader: Reader): Promise<Bytes> {
  let head: Bytes = new Uint8Array();
  while (head.length < 2) {
    const { done, value } = await reader.read();
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

interface Source {
  stream: ReadableStream<Bytes>;
  /** The pieces that have arrived so far. */
  arrived: readonly Bytes[];
  /** Why the connection broke, if it did; streams may replace the original error. */
  broken: () => EngineFailure | undefined;
}

function countBytes(head: Bytes, reader: Reader, onBytes: (total: number) => void): Source {
  let total = head.length;
  const arrived = [head];
  let failure: EngineFailure | undefined;
  const stream = new ReadableStream<Bytes>({
    start(controller) {
      onBytes(total);
      controller.enqueue(head);
    },
    async pull(controller) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw (failure = asFailure(error, 'network'));
      });
      if (done) {
        controller.close();
        return;
      }
      onBytes((total += value.length));
      arrived.push(value);
      controller.enqueue(value);
    },
  });
  return { stream, arrived, broken: () => failure };
}

function inflate(stream: ReadableStream<Bytes>): ReadableStream<Bytes> {
  if (typeof DecompressionStream === 'undefined') {
    throw new EngineFailure('unsupported', 'DecompressionStream is missing');
  }
  return stream.pipeThrough(new DecompressionStream('gzip'));
}

/** Compiles WebAssembly during the download, so that it is ready soon after the last byte. */
async function use(stream: ReadableStream<Bytes>, file: PublishedFile): Promise<FileContent> {
  if (file.type !== WASM) return collect(stream, file);
  return WebAssembly.compileStreaming(new Response(stream, { headers: { 'content-type': WASM } }));
}

async function collect(stream: ReadableStream<Bytes>, file: PublishedFile): Promise<ArrayBuffer> {
  const bytes = await new Response(stream).arrayBuffer();
  if (bytes.byteLength !== file.rawBytes) {
    throw new EngineFailure(
      'content',
      `${file.url}: ${bytes.byteLength} bytes, not ${file.rawBytes}`,
    );
  }
  return bytes;
}

/**
 * Throws EngineFailure unless the bytes are the published file, or its inflated content: not damaged,
 * and not of another version. Without HTTPS browsers compute no checksums, so nothing is compared.
 */
export async function compareChecksum(
  bytes: Bytes,
  { url, sha256: inflated, publishedSha256 }: PublishedFile,
): Promise<void> {
  const found = await sha256(bytes);
  if (found !== null && found !== inflated && found !== publishedSha256)
    throw new EngineFailure('content', `${url}: checksum ${found}`);
}
