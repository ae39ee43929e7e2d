/** Addresses of pages, with the language prefix and the base path the site is served under. */
import type { Lang } from './lang.ts';

/** Where the site is served, always ending in a slash: `/` or `/pantau-mpp/`. */
function basePath(): string {
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base : `${base}/`;
}

/** The address of a file of the site, such as `data/v1/headline.json`; `path` has no leading slash. */
export function filePath(path: string): string {
  return basePath() + path;
}

/** A path of the site as a whole address with its host, for readers that have no page around it. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** The address of a page in a language; `path` is like `provinsi/jawa-timur/`, or empty for home. */
export function pagePath(lang: Lang, path: string): string {
  return basePath() + (lang === 'en' ? 'en/' : '') + path;
}

/**
 * What a `[...lang]` route takes for each language: nothing for Indonesian, `en` for English.
 * A new array each time, for Astro keeps notes of its own on the array a route returns.
 */
export function langRoutes() {
  return [
    { params: { lang: undefined }, props: { lang: 'id' as Lang } },
    { params: { lang: 'en' }, props: { lang: 'en' as Lang } },
  ];
}
