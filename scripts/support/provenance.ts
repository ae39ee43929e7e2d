/**
 * Checks whether every number of a site reaches a source in at most two clicks: by a source link in
 * its row, section or figure, or by a link there to a page with the rows behind it and their sources.
 */
import { treeOf } from './html.ts';
import {
  readMarkedPage,
  type Link,
  type MarkedNumber,
  type MarkedPage,
  type Scope,
} from './marked-page.ts';

interface KnownSource {
  id: string;
  url: string | null;
}

/** The result of the check. */
export interface Checked {
  numbers: number;
  /** The number of those with a source in their own row, section or figure. */
  beside: number;
  /** One line for each number that reaches no source: page, view, row, column. */
  faults: string[];
}

/** The HTML of a site's pages by their addresses within it, such as `provinsi/aceh/`. */
export type Site = ReadonlyMap<string, string>;

/** What the check needs besides the pages. */
interface Settings {
  /** The base path of the site, with a trailing slash. */
  base: string;
  /** Tables whose rows have no sources, so that their number of rows needs none. */
  unsourced: readonly string[];
}

/** Checks every marked number of every page of a site. */
export function checkProvenance(
  site: Site,
  sources: readonly KnownSource[],
  settings: Settings,
): Checked {
  const pages = new Map([...site].map(([path, html]) => [path, readMarkedPage(treeOf(html))]));
  return checkMarkedPages(pages, sources, settings);
}

/** Checks pages that are already parsed, by their addresses within the site. */
export function checkMarkedPages(
  pages: ReadonlyMap<string, MarkedPage>,
  sources: readonly KnownSource[],
  { base, unsourced }: Settings,
): Checked {
  const isSource = sourceTest(sources);
  const checked: Checked = { numbers: 0, beside: 0, faults: [] };
  for (const [path, page] of pages) {
    const leadsOn = rowsTest(path, pages, isSource, base);
    for (const number of page.numbers) {
      checked.numbers++;
      const scopes = scopesAround(number.scope);
      const isBeside = scopes.some(({ links }) => links.some(isSource));
      if (isBeside) checked.beside++;
      else if (isCountOf(unsourced, number)) continue;
      else if (!scopes.some(({ links }) => links.some((link) => leadsOn(link, number)))) {
        checked.faults.push(faultOf(path, number));
      }
    }
  }
  return checked;
}

type LinkTest = (link: Link) => boolean;

/** Matches addresses of sources, and anchors in the site's own description of sources without one. */
function sourceTest(sources: readonly KnownSource[]): LinkTest {
  const urls = new Set(sources.map(({ url }) => url));
  const withoutUrl = new Set(sources.filter(({ url }) => url === null).map(({ id }) => id));
  return ({ href }) =>
    urls.has(href) || (/\/sumber\/[^/]+\/#/.test(href) && withoutUrl.has(href.split('#')[1] ?? ''));
}

/** The element and those around it, up to its section or figure. */
function scopesAround(scope: Scope): Scope[] {
  const scopes: Scope[] = [];
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    scopes.push(each);
    if (each.closed) break;
  }
  return scopes;
}

/** Returns a test for links to the rows behind a number with a source among them. */
function rowsTest(
  path: string,
  pages: ReadonlyMap<string, MarkedPage>,
  isSource: LinkTest,
  base: string,
): (link: Link, number: MarkedNumber) => boolean {
  return (link, number) => {
    const { pathname, hash, host } = new URL(link.href, `http://site${base}${path}`);
    const page = host === 'site' ? pages.get(pathname.slice(base.length)) : undefined;
    if (!page) return false;
    const showsRow = (scope: Scope): boolean =>
      scope.row === `${number.view} ${number.row}` ||
      (link.toRows && (coversNumber(scope, number) || (hash !== '' && `#${scope.id}` === hash)));
    return page.scopes.some((scope) => showsRow(scope) && hasSource(scope, isSource));
  };
}

function coversNumber({ evidenceFor }: Scope, { view, column }: MarkedNumber): boolean {
  return evidenceFor.includes(view) || evidenceFor.includes(`${view}.${column}`);
}

/** Whether a source is in the element or beside it in its section. */
function hasSource(scope: Scope, isSource: LinkTest): boolean {
  if (scope.inside.some(isSource)) return true;
  if (scope.closed || scope.parent === undefined) return false;
  return scopesAround(scope.parent).some(({ links }) => links.some(isSource));
}

function isCountOf(tables: readonly string[], { view, column }: MarkedNumber): boolean {
  return column === 'rows' && tables.includes(view);
}

function faultOf(path: string, { view, row, column, text }: MarkedNumber): string {
  const where = [`view ${view}`, ...(row === '' ? [] : [`row ${row}`]), `column ${column}`];
  return `/${path}: ${where.join(', ')}: "${text}" reaches no source in two clicks`;
}
