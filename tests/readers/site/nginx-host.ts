/** Debian's nginx, serving the built site on loopback with the committed configuration. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** Whether nginx is installed, and its module for files compressed by Brotli. */
export const hasNginx = existsSync(NGINX);
export const hasBrotli = existsSync(BROTLI);

/** A running nginx. */
export interface NginxHost {
  /** The address of the site, with its base path and a slash at the end. */
  site: string;
  close(): void;
}

/** Starts nginx for the site under a base path. Throws with its messages when it does not start. */
export async function startNginx(base: string): Promise<NginxHost> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  layOut(join(folder, 'root', base));
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

/** The built site by links, and beside one page its compressed copies, as docs/deploy.md makes them. */
function layOut(site: string): void {
  mkdirSync(join(site, 'tentang'), { recursive: true });
  for (const name of readdirSync('dist').filter((one) => one !== 'tentang'))
    symlinkSync(resolve('dist', name), join(site, name));
  const page = join(site, 'tentang', 'index.html');
  copyFileSync('dist/tentang/index.html', page);
  writeFileSync(`${page}.gz`, gzipSync(readFileSync(page), { level: 9 }));
  if (hasBrotli) writeFileSync(`${page}.br`, brotliCompressSync(readFileSync(page)));
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

async function freePort(): Promise<number> {
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
