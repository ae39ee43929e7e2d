/**
 * Merges the style sheets of each page into one. Astro writes one for each part of the code that pages
 * share, up to sixteen small files on a page, each of which delays its first paint on a slow network.
 * Pages of the same kind have the same list of sheets, and so share the merged one. The attributes by
 * which Astro limits rules to a component get shorter names, because a site has half a million of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageChanger } from '../finish-pages.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
/** The characters of a hash in a file's name, as many as Vite's. */
const HASH_LENGTH = 8;

/** Returns the change of pages, and shortens the attributes in the sheets themselves. */
export const mergedStyleSheets: PageChanger = ({ folder, base }) => {
  const shortScopes = scopeShortener();
  for (const sheet of sheetFiles(folder)) rewrite(sheet, shortScopes);
  const merged = new Set<string>();
  const linked = new Set<string>();
  const written = new Map<string, string>();
  const merge = (sheets: readonly string[]): string => {
    for (const sheet of sheets) merged.add(sheet);
    const key = sheets.join();
    const known = written.get(key) ?? writeMerged(folder, base, sheets);
    written.set(key, known);
    return known;
  };
  return {
    change: (page) => {
      const html = withOneSheet(shortScopes(page), merge);
      for (const sheet of sheetsOf(html)) linked.add(sheet);
      return html;
    },
    end: () =>
      removeUnused(
        folder,
        base,
        [...merged].filter((sheet) => !linked.has(sheet)),
      ),
  };
};

/**
 * Returns the page with one link in the position of its first style sheet; `merge` returns the address
 * of the sheet that has the rules of all, in their order. A page with fewer than two is unchanged.
 */
export function withOneSheet(html: string, merge: (sheets: readonly string[]) => string): string {
  const sheets = sheetsOf(html);
  if (sheets.length < 2) return html;
  const link = `<link rel="stylesheet" href="${merge(sheets)}">`;
  let isFirst = true;
  return html.replaceAll(SHEET, () => {
    const kept = isFirst ? link : '';
    isFirst = false;
    return kept;
  });
}

const SCOPE = /data-astro-cid-([a-z0-9]+)/g;
/** The letters of a scope's own name that are enough to distinguish it, unless two begin alike. */
const SCOPE_LENGTH = 4;

/**
 * Returns a function that gives markup or rules shorter attributes of scopes: `data-ciqtb` for
 * `data-astro-cid-iqtb5thk`. It remembers the names, so that each scope has one of its own.
 */
export function scopeShortener(): (text: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const named = (scope: string): string => {
    let length = SCOPE_LENGTH;
    while (taken.has(scope.slice(0, length)) && length < scope.length) length += 1;
    const name = scope.slice(0, length);
    taken.add(name);
    names.set(scope, name);
    return name;
  };
  return (text) =>
    text.replaceAll(SCOPE, (_, scope: string) => `data-c${names.get(scope) ?? named(scope)}`);
}

/** Writes a file again as `change` returns its text. */
function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The style sheets of a site, sorted, so that every build gives scopes the same names. */
function sheetFiles(site: string): string[] {
  const folder = join(site, '_astro');
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));
}

function sheetsOf(html: string): string[] {
  return [...html.matchAll(SHEET)].map(([, href]) => href!);
}

/** Writes one sheet with the rules of several, and returns its address. */
function writeMerged(site: string, base: string, sheets: readonly string[]): string {
  const rules = sheets.map((sheet) => readFileSync(fileOf(site, base, sheet), 'utf8')).join('\n');
  const hash = createHash('sha256').update(rules).digest('base64url').slice(0, HASH_LENGTH);
  const name = `_astro/page.${hash}.css`;
  writeFileSync(join(site, name), rules);
  return base + name;
}

/** Removes sheets that no page links any more, except those that a script loads by name. */
function removeUnused(site: string, base: string, sheets: readonly string[]): void {
  const folder = join(site, '_astro');
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const sheet of sheets) {
    const name = sheet.slice(sheet.lastIndexOf('/') + 1);
    if (!scripts.some((script) => script.includes(name))) rmSync(fileOf(site, base, sheet));
  }
}

function fileOf(site: string, base: string, address: string): string {
  return join(site, address.slice(base.length));
}
