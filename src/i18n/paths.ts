/** Addresses of pages, with the language prefix and the base path the site is served under. */
import type { Lang } from './lang.ts';

/** The base path of the site with a trailing slash: `/` or `/pantau-mpp/`. */
function basePath(): string {
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base : `${base}/`;
}

/** Returns the path of a file of the site, such as `data/v1/headline.json`; `path` has no leading slash. */
export function filePath(path: string): string {
  return basePath() + path;
}

/** Returns a path of the site as a full address with its host, for use outside the site. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** Returns the path of a page in a language; `path` is like `provinsi/jawa-timur/`, or empty for home. */
export function pagePath(lang: Lang, path: string): string {
  return basePath() + (lang === 'en' ? 'en/' : '') + path;
}

/**
 * Returns the parameters of a `[...lang]` route: undefined for Indonesian, `en` for English.
 * Makes a new array each time because Astro keeps its own notes on the array a route returns.
 */
export function langRoutes() {
  return [
    { params: { lang: undefined }, props: { lang: 'id' as Lang } },
    { params: { lang: 'en' }, props: { lang: 'en' as Lang } },
  ];
}
