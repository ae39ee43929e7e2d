/** The sitemap: the list of pages for search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Pages for embedding in other pages; each has a canonical link to the page of its figure. */
const EMBEDS = /^(?:en\/)?embed\//;

/**
 * The integration: lists every page with its other language and the day of its last change, except
 * pages marked `noindex` in the built files, such as those at former addresses. `base` is the base path
 * of the site.
 */
export function pageList(base: string): AstroIntegration {
  let built = '';
  const htmlOf = (address: string): string =>
    builtHtml(built, new URL(address).pathname.slice(base.length));
  const made = sitemap({
    i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
    filter: (address) => isListed(htmlOf(address)),
    serialize: (item) => {
      const modified = /"dateModified":"([\d-]+)"/.exec(htmlOf(item.url))?.[1];
      return modified === undefined ? item : { ...item, lastmod: modified };
    },
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

/** The HTML of the page at a path; empty for embeds and where the path is no page. */
function builtHtml(built: string, path: string): string {
  const file = join(built, decodeURI(path), 'index.html');
  return EMBEDS.test(path) || !existsSync(file) ? '' : readFileSync(file, 'utf8');
}

function isListed(html: string): boolean {
  return html !== '' && !/<meta name="robots" content="[^"]*noindex/.test(html);
}
