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
  const known = new Map<string, Listing>();
  const listingOf = (address: string): Listing => {
    const listing =
      known.get(address) ??
      listingIn(builtHtml(built, new URL(address).pathname.slice(base.length)));
    known.set(address, listing);
    return listing;
  };
  const made = sitemap({
    i18n: { defaultLocale: 'id', locales: { id: 'id', en: 'en' } },
    filter: (address) => listingOf(address).isListed,
    serialize: (item) => {
      const { modified } = listingOf(item.url);
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

/** What the sitemap says of a page: whether it is listed, and the day of its last change if it has one. */
interface Listing {
  isListed: boolean;
  modified: string | undefined;
}

function listingIn(html: string): Listing {
  return {
    isListed: html !== '' && !/<meta name="robots" content="[^"]*noindex/.test(html),
    modified: /"dateModified":"([\d-]+)"/.exec(html)?.[1],
  };
}
