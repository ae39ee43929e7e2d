/**
 * Serves dist/ like a static host, under BASE_PATH if it was built for one, and prints the address.
 * Usage: serve.ts [port]; tries the next port when one is taken.
 */
import { createServer, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';

const FOLDER = 'dist';
const HOST = '127.0.0.1';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');
const files = sirv(FOLDER, { etag: true });
const notFound = readFileSync(`${FOLDER}/404.html`);

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    refuse(response);
    return;
  }
  request.url = `/${url.slice(base.length)}`;
  files(request, response, () => refuse(response));
});

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
}

function listen(port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} sedang dipakai / is taken.`);
    listen(port + 1);
  });
  server.listen(port, HOST, () => {
    server.removeAllListeners('error');
    console.log(`\n  Pantau MPP: http://${HOST}:${port}${base}\n`);
  });
}

listen(Number(process.argv[2] ?? 4321));
