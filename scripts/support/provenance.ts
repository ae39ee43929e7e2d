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
  const isSource = oncePerAddress(sourceTest(sources));
  const isSourced = oncePerScope(({ links }) => links.some(isSource));
  const sourcedAt = sourcedPages(pages, isSource);
  const checked: Checked = { numbers: 0, beside: 0, faults: [] };
  for (const [path, page] of pages) {
    const leadsOn = rowsTest(path, sourcedAt, base);
    for (const number of page.numbers) {
      checked.numbers++;
      const scopes = scopesAround(number.scope);
      const isBeside = scopes.some(isSourced);
      if (isBeside) checked.beside++;
      else if (isCountOf(unsourced, number)) continue;
      else if (!scopes.some((scope) => leadsOn(scope, number))) {
        checked.faults.push(faultOf(path, number));
      }
    }
  }
  return checked;
}

type LinkTest = (link: Link) => boolean;

/** The same test, which looks at each address once. */
function oncePerAddress(test: LinkTest): LinkTest {
  const known = new Map<string, boolean>();
  return (link) => {
    const passes = known.get(link.href) ?? test(link);
    known.set(link.href, passes);
    return passes;
  };
}

/** The same function, which looks at each element once: a section has many numbers, and many links. */
function oncePerScope<Value>(of: (scope: Scope) => Value): (scope: Scope) => Value {
  const known = new WeakMap<Scope, { value: Value }>();
  return (scope) => {
    const found = known.get(scope) ?? { value: of(scope) };
    known.set(scope, found);
    return found.value;
  };
}

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

/** The elements of a page that have a source: by the row they show, the views they are evidence for, and their ids. */
interface Sourced {
  rows: ReadonlySet<string>;
  evidenceFor: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

function sourcedOn({ scopes }: MarkedPage, isSource: LinkTest): Sourced {
  const sourced = scopes.filter((scope) => hasSource(scope, isSource));
  return {
    rows: new Set(sourced.flatMap(({ row }) => row ?? [])),
    evidenceFor: new Set(sourced.flatMap((scope) => scope.evidenceFor)),
    ids: new Set(sourced.map(({ id }) => id)),
  };
}

/** Returns a function that gives what a page has with sources, found once for each page. */
function sourcedPages(
  pages: ReadonlyMap<string, MarkedPage>,
  isSource: LinkTest,
): (path: string) => Sourced | undefined {
  const known = new Map<string, Sourced>();
  return (path) => {
    const page = pages.get(path);
    const found = known.get(path) ?? (page && sourcedOn(page, isSource));
    if (found) known.set(path, found);
    return found;
  };
}

/** The parts of other pages to which the links of an element lead. */
interface Targets {
  /** Each page once. */
  pages: ReadonlySet<Sourced>;
  /** Those whose links are marked as leading to rows. */
  ofRows: ReadonlySet<Sourced>;
  /** Whether a link marked as leading to rows leads to an element with a source. */
  hasElement: boolean;
}

/** Returns a test whether the links of an element lead to the rows behind a number with a source among them. */
function rowsTest(
  path: string,
  sourcedAt: (path: string) => Sourced | undefined,
  base: string,
): (scope: Scope, number: MarkedNumber) => boolean {
  const targetsOf = oncePerScope(({ links }): Targets => {
    const found = links.flatMap(({ href, toRows }) => {
      const { pathname, hash, host } = new URL(href, `http://site${base}${path}`);
      const page = host === 'site' ? sourcedAt(pathname.slice(base.length)) : undefined;
      return page ? [{ page, toRows, id: hash.slice(1) }] : [];
    });
    const ofRows = found.filter(({ toRows }) => toRows);
    return {
      pages: new Set(found.map(({ page }) => page)),
      ofRows: new Set(ofRows.map(({ page }) => page)),
      hasElement: ofRows.some(({ page, id }) => id !== '' && page.ids.has(id)),
    };
  });
  return (scope, { view, row, column }) => {
    const { pages, ofRows, hasElement } = targetsOf(scope);
    if (hasElement || [...pages].some(({ rows }) => rows.has(`${view} ${row}`))) return true;
    const columns = [view, `${view}.${column}`];
    return [...ofRows].some(({ evidenceFor }) => columns.some((name) => evidenceFor.has(name)));
  };
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
