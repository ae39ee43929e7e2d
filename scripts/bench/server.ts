/** A static host like real ones: compresses text and allows caching for ten minutes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** File types that such hosts compress, done in advance so that measured pages do not wait for it. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm']);

interface Stored {
  body: Buffer;
  headers: Record<string, string>;
}

/** A response whose body was sent over the network. */
export interface Sent {
  path: string;
  /** Size of the body as sent. */
  bytes: number;
}

/** A running server. */
export interface Host {
  server: Server;
  origin: string;
  /** Every response sent so far. */
  sent: Sent[];
}

/** Serves a folder and, in addition, single files by their paths. */
export async function serveFolder(
  folder: string,
  files: Record<string, string> = {},
): Promise<Host> {
  const sent: Sent[] = [];
  const ready = new Map<string, Stored>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const file = files[path] ?? fileIn(folder, path);
    if (file === undefined) return void response.writeHead(404).end();
    let stored = ready.get(file);
    if (!stored) ready.set(file, (stored = load(file)));
    sent.push({ path, bytes: answer(request, response, stored) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}`, sent };
}

function pathOf({ url }: IncomingMessage): string {
  return decodeURIComponent(new URL(url ?? '/', 'http://host').pathname);
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function load(file: string): Stored {
  const bytes = readFileSync(file);
  const kind = extname(file);
  const compressed = COMPRESSED.has(kind);
  return {
    body: compressed ? gzipSync(bytes) : bytes,
    headers: {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    },
  };
}

/** Sends a response and returns the number of bytes of its body. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { body, headers }: Stored,
): number {
  if (request.headers['if-none-match'] === headers['etag']) {
    response.writeHead(304, headers).end();
    return 0;
  }
  response.writeHead(200, { ...headers, 'content-length': String(body.length) }).end(body);
  return body.length;
}
