/** Serves the built site as a usual host does: text compressed by gzip, hashed files kept. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../../../src/response-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSED = /^(text|application\/(json|xml)|image\/svg)/;

/** A running host; `origin` has no final slash. */
export interface CompressingHost {
  origin: string;
  close(): void;
}

/** Starts a host of a folder on a free port of this machine. */
export async function startCompressingHost(site: string): Promise<CompressingHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = fileAt(site, decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    const zipped =
      COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      ...headersOf(pathname.slice(1)),
      'Content-Type': type,
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    });
    response.end(zipped ? gzipSync(bytes) : bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(site: string, path: string): string | undefined {
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(site) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
