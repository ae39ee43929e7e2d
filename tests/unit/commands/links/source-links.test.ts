/** data:check-links against a server on this machine. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestAddress } from '../../../../scripts/links/request-address.ts';
import { hasNetwork } from '../../../../scripts/links/network.ts';
import { inTurns } from '../../../../scripts/links/turns.ts';

const WAITS = { timeout: 1000, pause: 1 };
const asked: string[] = [];

function answer({ url = '', method = '' }: IncomingMessage, response: ServerResponse): void {
  asked.push(`${method} ${url}`);
  if (url === '/tutup') response.destroy();
  else if (url === '/pindah') response.writeHead(301, { location: '/baru' }).end();
  else if (url === '/sesaat')
    response.writeHead(asked.filter((each) => each === 'GET /sesaat').length > 1 ? 200 : 404).end();
  else if (url === '/tanpa-head' && method === 'HEAD') response.writeHead(405).end();
  else if (url !== '/diam') response.writeHead(Number(url.slice(1)) || 200).end();
}

const server = createServer(answer);
let home = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/200', { outcome: 'ok', status: 200, detail: '' }],
  ['/404', { outcome: 'gone', status: 404, detail: '' }],
  ['/410', { outcome: 'gone', status: 410, detail: '' }],
  ['/500', { outcome: 'failing', status: 500, detail: '' }],
  ['/401', { outcome: 'refused', status: 401, detail: '' }],
  ['/429', { outcome: 'refused', status: 429, detail: '' }],
  ['/403', { outcome: 'refused', status: 403, detail: '' }],
  ['/tanpa-head', { outcome: 'ok', status: 200, detail: '' }],
  ['/diam', { outcome: 'unreachable', status: null, detail: 'no answer in time' }],
  ['/tutup', { outcome: 'unreachable', status: null, detail: 'UND_ERR_SOCKET' }],
])('%s is told as what it is', async (path, expected) => {
  expect(await requestAddress(home + path, { timeout: 300, pause: 1 })).toEqual(expected);
});

test('a page that moved is reported with its new address', async () => {
  const moved = { outcome: 'moved', status: 200, detail: `${home}/baru` };
  expect(await requestAddress(`${home}/pindah`, WAITS)).toEqual(moved);
});

test('a page that is there is asked once, with HEAD', async () => {
  asked.length = 0;
  await requestAddress(`${home}/200`, WAITS);
  expect(asked).toEqual(['HEAD /200']);
});

test('a page that is missing for a moment is not reported as gone', async () => {
  asked.length = 0;
  expect(await requestAddress(`${home}/sesaat`, WAITS)).toMatchObject({ outcome: 'ok' });
  expect(asked).toEqual(['HEAD /sesaat', 'GET /sesaat', 'GET /sesaat']);
});

test('a host gets one request at a time, and the results keep their order', async () => {
  const busy = new Set<string>();
  const work = async (item: string): Promise<string> => {
    const host = item.slice(0, 1);
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    await new Promise((resolve) => setTimeout(resolve, 5));
    busy.delete(host);
    return item.toUpperCase();
  };
  const items = ['a1', 'b1', 'a2', 'c1', 'a3', 'd1'];
  const turns = { group: (item: string) => item.slice(0, 1), work };
  expect(await inTurns(items, 2, turns)).toEqual(items.map((item) => item.toUpperCase()));
});

test('no network is reported when no host name resolves', async () => {
  expect(await hasNetwork(['satu.invalid', 'dua.invalid'])).toBe(false);
  expect(await hasNetwork(['satu.invalid', 'localhost'])).toBe(true);
});
