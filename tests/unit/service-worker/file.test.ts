/** The service worker as the build writes it. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, expect, test } from 'vitest';
import { writeServiceWorker } from '../../../src/service-worker-file.ts';

type Hooks = AstroIntegration['hooks'];
type Done = NonNullable<Hooks['astro:config:done']>;
type Built = NonNullable<Hooks['astro:build:done']>;

afterEach(() => {
  delete process.env['SERVICE_WORKER'];
});

/** The worker of a site with one style sheet and these data, under `/pantau-mpp/`. */
async function workerOf(data: string): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'worker-'));
  for (const folder of ['luring', '_astro', 'data/v1'])
    mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, '_astro', 'a.css'), '');
  writeFileSync(join(site, 'data', 'v1', 'checksums.txt'), data);
  const html = '<link rel="stylesheet" href="/pantau-mpp/_astro/a.css"><a href="/pantau-mpp/">';
  writeFileSync(join(site, 'luring', 'index.html'), html);
  const { hooks } = writeServiceWorker();
  const config = { base: '/pantau-mpp/' };
  await hooks['astro:config:done']?.({ config } as Parameters<Done>[0]);
  const dir = pathToFileURL(`${site}/`);
  await hooks['astro:build:done']?.({ dir } as Parameters<Built>[0]);
  return readFileSync(join(site, 'service-worker.js'), 'utf8');
}

test('the worker names the offline page and its files relative to the site', async () => {
  expect(await workerOf('a')).toMatch(
    /^const BUILD=\{"version":"[\da-f]{16}","offline":\["luring\/","_astro\/a\.css","favicon\.svg"\]\};/,
  );
});

test('the worker changes with the data, and only then', async () => {
  const [one, same, other] = [await workerOf('a'), await workerOf('a'), await workerOf('b')];
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

test('SERVICE_WORKER=off publishes a worker that removes itself and stores nothing', async () => {
  process.env['SERVICE_WORKER'] = 'off';
  const text = await workerOf('a');
  expect(text).toContain('unregister');
  expect(text).not.toMatch(/"fetch"|\.put\(|BUILD/);
});
