/** A host of the built site with real faults: it can refuse, send something else, or break off. */
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** The faulty response to requests whose address matches. */
export interface Fault {
  url: RegExp;
  /** Whether a request that matches is answered as usual; by default none is. */
  mayPass?: () => boolean;
  answer: (response: ServerResponse) => void;
}

/** A running host. */
export interface Host {
  origin: string;
  /** Requested addresses, in order. */
  requests: string[];
  /** The current fault; may be set or cleared while the host runs. */
  fault: Fault | undefined;
  close(): void;
}

/** Serves `dist/` on a free port. */
export async function startHost(fault?: Fault): Promise<Host> {
  const files = sirv('dist', {
    etag: true,
    // Most hosts make browsers revalidate a page at each visit.
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    host.requests.push(url);
    if (host.fault?.url.test(url) && host.fault.mayPass?.() !== true) host.fault.answer(response);
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
