/**
 * Serves dist/ like a static host, under BASE_PATH if it was built for one, and prints the address.
 * Usage: serve.ts [port]; tries the next port when one is taken.
 */
import { createServer, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { orExit } from './support/or-exit.ts';

const FOLDER = 'dist';
const HOST = '127.0.0.1';
const LAST_PORT = 65_535;
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');
const notFound = orExit(() => pageOr(`${FOLDER}/404.html`));
const files = sirv(FOLDER, { etag: true });

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

function pageOr(file: string): Buffer {
  if (existsSync(file)) return readFileSync(file);
  throw new Error(`${FOLDER}/ belum dibangun / is not built: npm run build`);
}

let port = orExit(() => portFrom(process.argv[2] ?? '4321'));
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port === LAST_PORT) {
    console.error(error.message);
    process.exit(1);
  }
  console.log(`Port ${port} sedang dipakai / is taken.`);
  port += 1;
  server.listen(port, HOST);
});
// One listener for all tries: a listener of a failed try would name an address of another server.
server.on('listening', () => {
  console.log(`\n  Pantau MPP: http://${HOST}:${port}${base}\n`);
});
server.listen(port, HOST);

function portFrom(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= LAST_PORT) return number;
  throw new Error(`"${text}" bukan nomor port / is not a port (1–${LAST_PORT}).`);
}
