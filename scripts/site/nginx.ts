/** Debian's nginx, serving the built site on loopback with the committed configuration. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const NGINX = '/usr/sbin/nginx';
/** The module that Debian packs apart; the configuration has its line commented out. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is installed. */
export const hasNginx = existsSync(NGINX);
/** Whether its module for files compressed by Brotli is installed. */
export const hasBrotli = existsSync(BROTLI);

/** A running nginx. */
export interface NginxHost {
  /** The address of the site, with its base path and a slash at the end. */
  site: string;
  close(): void;
}

/**
 * Starts nginx for the site under a base path, with compressed copies beside the pages at `ahead`, paths
 * of folders such as `tentang`. Throws with its messages when it does not start.
 */
export async function startNginx(
  base: string,
  ahead: readonly string[] = ['tentang'],
): Promise<NginxHost> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  layOut(join(folder, 'root', base), ahead);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, wholeConfiguration(folder, port));
  const process = spawn(NGINX, ['-p', folder, '-c', file, '-e', join(folder, 'errors')]);
  const site = `http://127.0.0.1:${port}${base}`;
  await untilReady(site, process, folder);
  return {
    site,
    close: () => {
      process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The built site by links, and beside some pages their compressed copies, as docs/deploy.md makes them. */
function layOut(site: string, ahead: readonly string[]): void {
  mkdirSync(site, { recursive: true });
  linkAll('dist', site, new Set(ahead.flatMap(foldersOf)));
  for (const path of ahead) compress(join(site, path, 'index.html'));
}

/** Links what a folder has, except folders that get files of their own, which are made. */
function linkAll(from: string, to: string, own: ReadonlySet<string>, path = ''): void {
  for (const name of readdirSync(from)) {
    const below = path === '' ? name : `${path}/${name}`;
    if (own.has(below)) {
      mkdirSync(join(to, name), { recursive: true });
      linkAll(join(from, name), join(to, name), own, below);
    } else symlinkSync(resolve(from, name), join(to, name));
  }
}

/** `daerah/kota-batu` is in `daerah` and itself. */
function foldersOf(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

function compress(page: string): void {
  const html = readFileSync(page);
  writeFileSync(`${page}.gz`, gzipSync(html, { level: 9 }));
  if (hasBrotli) writeFileSync(`${page}.br`, brotliCompressSync(html));
}

function wholeConfiguration(folder: string, port: number): string {
  const committed = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/pantau-mpp;', `root ${folder}/root;`);
  return `${hasBrotli ? `load_module ${BROTLI};` : ''}
    daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${hasBrotli ? committed.replace('# brotli_static', 'brotli_static') : committed}
    }`;
}

/** Returns a port that no program uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function untilReady(site: string, process: ChildProcess, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (process.exitCode !== null) break;
    if (await fetch(site).catch(() => undefined)) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  process.kill();
  throw new Error(readFileSync(join(folder, 'errors'), 'utf8'));
}

/** A response as it was sent: nothing is inflated, and no redirect is followed. */
export interface Sent {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Requests an address with these headers. */
export async function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Sent> {
  const sent = request(url, { headers, method, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}
