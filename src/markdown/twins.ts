/** Writes a Markdown twin beside each single page of the site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { langs } from '../i18n/lang.ts';
import { sitePages } from '../text/site/site-pages.ts';
import { toMarkdown } from './to-markdown.ts';

/** The name of a twin in the folder of its page. */
export const TWIN = 'index.md';

/** Tools rather than texts: the explorer, its console, and the gallery of snippets. */
const TOOLS = /^(jelajah|sematkan)\//;

/** The paths of all pages with a twin, relative to the root of the site; the home page is empty. */
export const twinPaths: readonly string[] = langs.flatMap((lang) =>
  ['', ...sitePages.map(({ path }) => path).filter((path) => !TOOLS.test(path))].map(
    (path) => `${lang === 'id' ? '' : `${lang}/`}${path}`,
  ),
);

/** Returns the integration that writes the twins once all pages are built; `home` is the address of the site. */
export function writeMarkdownTwins(home: string): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const path of twinPaths) {
          const folder = fileURLToPath(new URL(path, dir));
          const html = readFileSync(join(folder, 'index.html'), 'utf8');
          writeFileSync(join(folder, TWIN), toMarkdown(html, new URL(path, home).href));
        }
      },
    },
  };
}
