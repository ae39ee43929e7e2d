/** A host that answers HTTP ranges and counts the bytes that it sends of each file. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running host. */
export interface RangeHost {
  origin: string;
  /** The bytes of the bodies sent so far for files whose path matches. */
  bytesOf(path: RegExp): number;
  /** The number of such answers. */
  answersOf(path: RegExp): number;
  close(): void;
}

/** Serves a folder on a free port of this machine. */
export async function serveRanges(folder: string): Promise<RangeHost> {
  const sent: { path: string; bytes: number }[] = [];
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const before = request.socket.bytesWritten;
    response.on('finish', () => sent.push({ path, bytes: request.socket.bytesWritten - before }));
    files(request, response, () => void response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const matching = (path: RegExp) => sent.filter((one) => path.test(one.path));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesOf: (path) => matching(path).reduce((sum, { bytes }) => sum + bytes, 0),
    answersOf: (path) => matching(path).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
