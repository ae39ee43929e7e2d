/**
 * Merges the style sheets of each page into one. Astro writes one for each part of the code that pages
 * share, up to sixteen small files on a page, each of which delays its first paint on a slow network.
 * Pages of the same kind have the same list of sheets, and so share the merged one. The attributes by
 * which Astro limits rules to a component get shorter names, because a site has half a million of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './page-policy.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
/** The characters of a hash in a file's name, as many as Vite's. */
const HASH_LENGTH = 8;

/** The integration. */
export function mergeStyleSheets(): AstroIntegration {
  let base = '/';
  return {
    name: 'merge-style-sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const sheet of sheetFiles(site)) shortenScopes(sheet);
        const merged = new Set<string>();
        const linked = new Set<string>();
        const written = new Map<string, string>();
        const merge = (sheets: readonly string[]): string => {
          for (const sheet of sheets) merged.add(sheet);
          const key = sheets.join();
          const known = written.get(key) ?? writeMerged(site, base, sheets);
          written.set(key, known);
          return known;
        };
        for (const file of pagesIn(site)) {
          const path = join(site, file);
          const html = withOneSheet(shortScopes(readFileSync(path, 'utf8')), merge);
          for (const sheet of sheetsOf(html)) linked.add(sheet);
          writeFileSync(path, html);
        }
        removeUnused(
          site,
          base,
          [...merged].filter((sheet) => !linked.has(sheet)),
        );
      },
    },
  };
}

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

/** Returns markup or rules with shorter attributes of scopes: `data-ciqtb5thk` for `data-astro-cid-iqtb5thk`. */
export function shortScopes(text: string): string {
  return text.replaceAll('data-astro-cid-', 'data-c');
}

function shortenScopes(file: string): void {
  writeFileSync(file, shortScopes(readFileSync(file, 'utf8')));
}

function sheetFiles(site: string): string[] {
  const folder = join(site, '_astro');
  return readdirSync(folder)
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
