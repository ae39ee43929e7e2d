/** The built site on a port of this machine, with that address in its pages and oEmbed answers. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running host of the site. */
export interface EmbeddedSite {
  /** The address of the home page, with a final slash. */
  address: string;
  port: number;
  close: () => void;
}

/** The address for which the site was built. */
const published = (
  JSON.parse(readFileSync('dist/oembed/kemajuan.json', 'utf8')) as { provider_url: string }
).provider_url;

/**
 * Serves `dist/`. What WordPress and readers follow has the address of this host instead of the
 * published one.
 */
export async function serveSite(): Promise<EmbeddedSite> {
  const files = sirv('dist');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.replace(/\/$/, '/index.html');
    const type = { html: 'text/html; charset=utf-8', json: 'application/json' }[endingOf(path)];
    if (type === undefined || !existsSync(`dist${path}`)) return files(request, response);
    const text = readFileSync(`dist${path}`, 'utf8').replaceAll(published, address());
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  const port = (): number => (server.address() as AddressInfo).port;
  const address = (): string => `http://localhost:${port()}/`;
  server.listen(0);
  await once(server, 'listening');
  return {
    address: address(),
    port: port(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
