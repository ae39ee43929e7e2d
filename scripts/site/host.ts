/** A host of the built site whose faults are real: it may refuse, send something else, or break off. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** What goes wrong with the files whose address matches. */
export interface Fault {
  url: RegExp;
  answer: (response: ServerResponse) => void;
}

export interface Host {
  origin: string;
  /** Addresses asked of it, in order. */
  requests: string[];
  /** Set or cleared while it runs. */
  fault: Fault | undefined;
  close(): void;
}

/** Serves `dist/` from a free port. */
export async function startHost(fault?: Fault): Promise<Host> {
  const files = sirv('dist', {
    etag: true,
    // A page is asked for anew at each visit, as most hosts want it.
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    host.requests.push(url);
    if (host.fault?.url.test(url)) host.fault.answer(response);
    else files(request, response, () => void response.writeHead(404).end('Not found'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: Host = { origin: originOf(server), requests: [], fault, close: () => close(server) };
  return host;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}
