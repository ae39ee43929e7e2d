/** Finds links of a built site that lead nowhere, and ids that a page uses twice. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedPage } from './html.ts';

/**
 * Returns one line for each fault: an id used twice, a link that leaves the base path, a link to a
 * missing file or anchor. `pages` are those of the site by file name, `base` is the base path. The files
 * in `leftOut` may be missing, because a build of a part of the site does not write them.
 */
export function brokenLinks(
  folder: string,
  pages: ReadonlyMap<string, ParsedPage>,
  base: string,
  leftOut: ReadonlySet<string> = new Set(),
): string[] {
  return [...pages].flatMap(([page, { links, ids }]) => [
    ...idsUsedTwice(ids).map((id) => `${page}: two elements have the id "${id}"`),
    ...links.flatMap((link) => {
      const fault = faultOf({ folder, pages, base, leftOut, page, link });
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
  leftOut: ReadonlySet<string>;
  page: string;
  link: string;
}

function faultOf({ folder, pages, base, leftOut, page, link }: LinkOnPage): string | undefined {
  if (/^(https?:|mailto:|data:|geo:)/.test(link)) return undefined;
  const from = `http://site${base}${page.replace(/index\.html$/, '')}`;
  const { pathname, hash } = new URL(link, from);
  if (!pathname.startsWith(base)) return `leads outside the base path ${base}`;
  const target = fileOf(decodeURIComponent(pathname.slice(base.length)));
  if (!pages.has(target) && !isFile(join(folder, target)) && !leftOut.has(target))
    return 'no such file';
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
