/** The built site as Debian's nginx serves it with `deploy/nginx.conf`: at the root and in a folder. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/response-headers.ts';
import { samples } from '../../unit/hosting/samples.ts';
import {
  ask,
  hasBrotli,
  hasNginx,
  startNginx,
  type NginxHost,
} from '../../../scripts/site/nginx.ts';

if (!hasNginx) console.log('nginx is not installed: its responses are not tested.');
else if (!hasBrotli) console.log('nginx has no brotli module: files in .br are not tested.');

/** A file whose name changes with its content, long enough to be compressed. */
const hashed = readdirSync('dist/_astro')
  .map((name) => `_astro/${name}`)
  .find((path) => path.endsWith('.css') && statSync(`dist/${path}`).size > 2048)!;

/** The whole Content-Type of an address by its ending; feeds and pages have their own. */
const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  duckdb: 'application/octet-stream',
  geojson: 'application/geo+json',
  gz: 'application/gzip',
  hexjson: 'application/json',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

function typeOf(path: string): string | undefined {
  if (/umpan\/.*\.json$/.test(path)) return 'application/feed+json';
  return types[/(?:^|\/)[^/]*?\.?(atom\.xml|[^./]*)$/.exec(path)?.[1] ?? ''];
}

describe.skipIf(!hasNginx).each(['/', '/pantau-mpp/'])('nginx with the site under %s', (base) => {
  let host: NginxHost;

  beforeAll(async () => {
    host = await startNginx(base);
  });

  afterAll(() => {
    host.close();
  });

  test.each([...samples, hashed])('sends /%s with its type and headers', async (path) => {
    const { status, headers } = await ask(host.site + path);
    const listed = Object.entries(headersOf(path)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...Object.fromEntries(listed), 'content-type': typeOf(path) });
    const mayBeFramed = headersOf(path)['Content-Security-Policy'] === undefined;
    expect('content-security-policy' in headers).toBe(!mayBeFramed);
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('answers a missing address with the page 404, which no browser keeps', async () => {
    for (const path of ['tidak-ada/', '_astro/gone.css', 'umpan/none.json']) {
      const { status, headers, body } = await ask(host.site + path);
      expect(status, path).toBe(404);
      expect(body.equals(readFileSync('dist/404.html')), path).toBe(true);
      expect(headers['cache-control'], path).toBe('no-cache');
      expect(headers['content-type'], path).toBe(types['']);
    }
  });

  test('leads to the slash at the end without naming a host', async () => {
    const { status, headers } = await ask(`${host.site}peta`);
    expect([status, headers.location]).toEqual([301, `${base}peta/`]);
  });

  test('answers 304 to a browser whose page is still right', async () => {
    const { headers } = await ask(host.site);
    const again = await ask(host.site, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('sends the compressed copy beside a page, and compresses other text itself', async () => {
    const ready = await ask(`${host.site}tentang/`, { 'accept-encoding': 'gzip' });
    expect(ready.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(ready.headers['content-length']).toBe(String(ready.body.length));
    expect(gunzipSync(ready.body).equals(readFileSync('dist/tentang/index.html'))).toBe(true);
    for (const path of [hashed, 'data/v1/facilities.csv', 'umpan/peresmian.atom.xml']) {
      const { headers, body } = await ask(host.site + path, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding'], path).toBe('gzip');
      expect(gunzipSync(body).equals(readFileSync(`dist/${path}`)), path).toBe(true);
    }
  });

  test.skipIf(!hasBrotli)('sends the Brotli copy to browsers that accept it', async () => {
    const page = await ask(`${host.site}tentang/`, { 'accept-encoding': 'gzip, br' });
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.body).equals(readFileSync('dist/tentang/index.html'))).toBe(
      true,
    );
  });

  test.each(['data/v1/mpp.duckdb', 'data/v1/facilities.parquet'])(
    'sends a part of %s to a script of another site, after its preflight',
    async (path) => {
      const preflight = await ask(host.site + path, { origin: 'https://other.example' }, 'OPTIONS');
      expect(preflight.status).toBe(204);
      expect(preflight.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'Range',
      });
      const range = { range: 'bytes=0-3', 'accept-encoding': 'gzip, br' };
      const { status, headers, body } = await ask(host.site + path, range);
      const whole = readFileSync(`dist/${path}`);
      expect([status, headers['content-range']]).toEqual([206, `bytes 0-3/${whole.length}`]);
      expect(body.equals(whole.subarray(0, 4))).toBe(true);
    },
  );
});
