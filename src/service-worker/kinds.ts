/** Which requests of the site the service worker answers, and how. */

/**
 * How a request is answered: `page` and `lookup` from the network, or from a copy when it does not
 * answer; `hashed` from the copy, because its address names its content; `image` like a page, with
 * fewer copies kept. Everything else is `untouched`: embeds, data files, feeds, and the files of the
 * engine, which the explorer keeps itself and compares with the page.
 */
export type RequestKind = 'page' | 'hashed' | 'lookup' | 'image' | 'untouched';

/** The parts of a request that decide. */
export interface Requested {
  method: string;
  destination: string;
}

const UNTOUCHED = /^(?:en\/)?(?:embed|oembed|umpan\/.+\.|data\/.+\.|engine)\b/;

/** Returns the kind of a request; `site` is the address of the site with its base path. */
export function kindOf(address: string, requested: Requested, site: string): RequestKind {
  if (requested.method !== 'GET' || !address.startsWith(site)) return 'untouched';
  const [path = ''] = address.slice(site.length).split(/[?#]/);
  if (UNTOUCHED.test(path)) return 'untouched';
  if (path.startsWith('_astro/')) return 'hashed';
  if (path.startsWith('finder/')) return 'lookup';
  if (requested.destination === 'document') return isPage(path) ? 'page' : 'untouched';
  return requested.destination === 'image' ? 'image' : 'untouched';
}

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Returns the kind of an address that a page has loaded, without its request. */
export function kindOfLoaded(address: string, site: string): RequestKind {
  return kindOf(address, { method: 'GET', destination: 'document' }, site);
}
