/** The gate of poor networks finds a page that fails in silence. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { outcomeOf } from '../../../scripts/gates/network/failing.ts';
import { test } from '../support/windows.ts';

test('a page on which nothing works is silent, unless it has a note', async ({ browser }) => {
  const server = createServer(({ url }, response) => {
    const note = url === '/note' ? '<p role="alert">Gagal</p>' : '';
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>Uji</h1>${note}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const act = { act: () => Promise.resolve(), worked: '.result' };
  expect(await outcomeOf(browser, origin, { ...act, path: '/' }, 300)).toBe('silent');
  expect(await outcomeOf(browser, origin, { ...act, path: '/note' }, 300)).toBe('said');
  expect(await outcomeOf(browser, origin, { ...act, path: '/', worked: 'h1' }, 300)).toBe('worked');
  server.close();
});
