/**
 * Every page of the built site, parsed once. The test files of this project share one worker
 * (`vitest.config.ts`), so that this module, and the parsing, runs once for all of them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type BuiltPage } from './built-page.ts';

/** The built site. */
export const SITE = 'dist';

const started = performance.now();

/** All pages, in the order of their files. */
export const allPages: readonly BuiltPage[] = readdirSync(SITE, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => readPage(file, readFileSync(join(SITE, file), 'utf8')));

console.log(
  `${allPages.length} pages parsed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);

const byPath = new Map(allPages.map((page) => [page.path, page]));

/** Pages with content: all except redirects. */
export const contentPages = allPages.filter(({ redirect }) => redirect === undefined);

/** Pages a reader visits on the site: the content pages without the embeds. */
export const readerPages = contentPages.filter(({ path }) => !isEmbed(path));

/** Whether a page is only shown in place of others, so that no reader or program learns its address. */
export function isStandIn(path: string): boolean {
  return path === '/404.html' || path === '/luring/';
}

/** Whether an address is that of an embed. */
export function isEmbed(path: string): boolean {
  return /^\/(en\/)?embed\//.test(path);
}

/** Whether an address is that of an embed frozen at a version of the data. */
export function isFrozen(path: string): boolean {
  return /^\/(en\/)?embed\/(daerah\/[^/]+|(?!daerah\/)[^/]+)\/[^/]+\/$/.test(path);
}

/** The page at an address. Throws where none was built. */
export function pageAt(path: string): BuiltPage {
  const page = byPath.get(path);
  if (page === undefined) throw new Error(`${SITE} has no page ${path}`);
  return page;
}

/** The faults that a test finds on each page, with the address of the page before them. */
export function faultsOn(
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}
