/** Finds links of a built site that lead nowhere, and ids that a page uses twice. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedPage } from './html.ts';

/** The files that a partial build makes for some regions and provinces only. */
const LEFT_OUT =
  /^(?:en\/)?(?:(?:embed\/|oembed\/)?daerah\/|(?:grafik|embed|oembed)\/(?:kemajuan|cakupan)-)/;

/**
 * Returns one line for each fault: an id used twice, a link that leaves the base path, a link to a
 * missing file or anchor. `pages` are those of the site by file name, `base` is the base path. Pages of
 * regions and provinces' figures may be missing when they are in `whole`, the folder of a whole site.
 */
export function brokenLinks(
  folder: string,
  pages: ReadonlyMap<string, ParsedPage>,
  base: string,
  whole?: string,
): string[] {
  return [...pages].flatMap(([page, { links, ids }]) => [
    ...idsUsedTwice(ids).map((id) => `${page}: two elements have the id "${id}"`),
    ...links.flatMap((link) => {
      const fault = faultOf({ folder, pages, base, whole, page, link });
      return fault === undefined ? [] : [`${page}: ${link}: ${fault}`];
    }),
  ]);
}

function idsUsedTwice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

interface LinkOnPage {
  folder: string;
  pages: ReadonlyMap<string, ParsedPage>;
  base: string;
  whole: string | undefined;
  page: string;
  link: string;
}

function faultOf({ folder, pages, base, whole, page, link }: LinkOnPage): string | undefined {
  if (/^(https?:|mailto:|data:|geo:)/.test(link)) return undefined;
  const from = `http://site${base}${page.replace(/index\.html$/, '')}`;
  const { pathname, hash } = new URL(link, from);
  if (!pathname.startsWith(base)) return `leads outside the base path ${base}`;
  const target = fileOf(decodeURIComponent(pathname.slice(base.length)));
  const isLeftOut = whole !== undefined && LEFT_OUT.test(target) && isFile(join(whole, target));
  if (!pages.has(target) && !isFile(join(folder, target)) && !isLeftOut) return 'no such file';
  const anchor = decodeURIComponent(hash.slice(1));
  const document = pages.get(target);
  if (anchor !== '' && document && !hasAnchor(document, anchor)) return 'no such anchor';
  return undefined;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function hasAnchor({ ids, opens }: ParsedPage, anchor: string): boolean {
  if (ids.includes(anchor)) return true;
  return opens.some((known) => (known.endsWith('=') ? anchor.startsWith(known) : anchor === known));
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
