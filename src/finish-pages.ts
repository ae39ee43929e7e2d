/** Changes every page once all are written, reading and writing each file once for all changes. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { framableFolders } from './response-headers.ts';

/** A built site: its folder, and the base path of its addresses. */
interface BuiltSite {
  folder: string;
  base: string;
}

/** A change of the pages of a built site. */
interface PageChange {
  /** Returns the changed HTML of a page such as `en/jelajah/index.html`. */
  change: (html: string, file: string) => string | Promise<string>;
  /** Called after the last page. */
  end?: () => void;
}

/** Returns a change; called once when all pages are written. */
export type PageChanger = (site: BuiltSite) => PageChange;

/** The integration: applies the changes to all pages except embeds, to each page in the order given. */
export function finishPages(changers: readonly PageChanger[]): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const changes = changers.map((changer) => changer({ folder, base }));
        for (const file of pagesIn(folder)) await rewritePage(join(folder, file), file, changes);
        for (const { end } of changes) end?.();
      },
    },
  };
}

async function rewritePage(
  path: string,
  file: string,
  changes: readonly PageChange[],
): Promise<void> {
  let html = readFileSync(path, 'utf8');
  for (const { change } of changes) html = await change(html, file);
  writeFileSync(path, html);
}

/** Returns the HTML files of a built site except embeds, with slashes, such as `en/jelajah/index.html`. */
function pagesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !framableFolders.some((folder) => file.startsWith(`${folder}/`)));
}
