/** The sitemap: the list of pages for search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Pages for embedding in other pages; each has a canonical link to the page of its figure. */
const EMBEDS = /^(?:en\/)?embed\//;

/**
 * The integration: lists every page with its other language, except pages marked `noindex` in the built
 * files, such as those at former addresses. `base` is the base path of the site.
 */
export function pageList(base: string): AstroIntegration {
  let built = '';
  const made = sitemap({
    i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
    filter: (address) => isListed(built, new URL(address).pathname.slice(base.length)),
  });
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:build:done': async (options) => {
        built = fileURLToPath(options.dir);
        await made.hooks['astro:build:done']?.(options);
      },
    },
  };
}

function isListed(built: string, path: string): boolean {
  const file = join(built, decodeURI(path), 'index.html');
  if (EMBEDS.test(path) || !existsSync(file)) return false;
  return !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8'));
}
