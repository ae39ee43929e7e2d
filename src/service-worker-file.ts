/** The file `service-worker.js` of the built site, and what the build writes into it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundled } from './bundle.ts';

/** The name of the file, at the root of the site, because a worker serves the folder it is in. */
export const WORKER_FILE = 'service-worker.js';
/** The folder of the page that is shown when a page can be had from nowhere. */
const OFFLINE_PAGE = 'luring/';

/**
 * The integration: writes the worker at the end of a build, or, with `SERVICE_WORKER=off` in the
 * environment, a script that removes the worker of earlier builds from the devices of readers.
 */
export function writeServiceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const isOff = process.env['SERVICE_WORKER'] === 'off';
        const text = isOff
          ? await bundled('service-worker/removal.ts')
          : await workerText(site, base);
        writeFileSync(join(site, WORKER_FILE), `${text}\n`);
      },
    },
  };
}

/** Returns the worker of a built site with the version of the build and its offline files. */
async function workerText(site: string, base: string): Promise<string> {
  const build = { version: versionOf(site), offline: offlineFiles(site, base) };
  return `const BUILD=${JSON.stringify(build)};\n${await bundled('service-worker/worker.ts')}`;
}

/** A hash of the data files and of the names of all scripts and styles, which name their content. */
function versionOf(site: string): string {
  const assets = join(site, '_astro');
  const names = existsSync(assets) ? readdirSync(assets).toSorted() : [];
  const checksums = join(site, 'data', 'v1', 'checksums.txt');
  const data = existsSync(checksums) ? readFileSync(checksums, 'utf8') : '';
  return createHash('sha256').update(`${names.join()}\n${data}`).digest('hex').slice(0, 16);
}

/**
 * Returns the offline page and the files that it names, relative to the site. Throws when a build has
 * no such page, because browsers would then refuse the worker.
 */
function offlineFiles(site: string, base: string): string[] {
  const html = readFileSync(join(site, OFFLINE_PAGE, 'index.html'), 'utf8');
  const named = html.matchAll(/(?:src|href)="([^"]+\/_astro\/[^"]+|\/_astro\/[^"]+)"/g);
  const files = Array.from(named, ([, address]) => address!.slice(base.length));
  return [OFFLINE_PAGE, ...new Set(files), 'favicon.svg'];
}
