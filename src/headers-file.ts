/**
 * The file `_headers` at the root of the built site, which Cloudflare Pages and Netlify read. Other
 * hosts ignore it.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  everywhere,
  framableFolders,
  hashedFolders,
  KEPT,
  NO_FRAMES,
  REVALIDATED,
  type Headers,
} from './response-headers.ts';
import { WORKER_FILE } from './service-worker-file.ts';

const FIRST_LINES =
  '# Response headers for hosts that read this file. docs/deploy.md has the others.';
/** Folders that have no page, or whose pages may be framed. */
const WITHOUT_RULE: readonly string[] = [...hashedFolders, ...framableFolders];

/** The integration: writes the file at the end of a build, for the base path of the site. */
export function writeHeadersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, '_headers'), headersFile(base, pageFolders(site)));
      },
    },
  };
}

/**
 * Returns the text of the file. `folders` are the folders with pages, such as `en/provinsi`, without
 * those of embeds. No header is in two rules that match the same address, because hosts would send
 * both values; `Cache-Control` of pages is left to the host for the same reason. The service worker
 * has one, because an old worker would keep serving what it has stored.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const noFrames = { 'Content-Security-Policy': NO_FRAMES };
  return [
    FIRST_LINES,
    rule(`${base}*`, everywhere),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': KEPT })),
    rule(base + WORKER_FILE, { 'Cache-Control': REVALIDATED }),
    ...['', 'en/'].map((home) => rule(base + home, noFrames)),
    ...folders.map((folder) => rule(`${base}${folder}/*`, noFrames)),
    '',
  ].join('\n');
}

function rule(address: string, headers: Headers): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    '\n',
  );
}

/** Returns the folders of a built site that need the rule against frames, those of English too. */
function pageFolders(site: string): string[] {
  return ['', 'en/']
    .flatMap((home) => foldersIn(join(site, home)).map((name) => home + name))
    .filter((folder) => folder !== 'en' && !WITHOUT_RULE.includes(folder))
    .toSorted();
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
