/** The bytes that a built page loads automatically, by kind of file, read without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributesOf, childrenOf, treeOf, type TreeNode } from '../../support/html.ts';

/** Bytes as sent: text compressed by gzip at level 9, fonts and pictures as they are. */
export interface PageBytes {
  html: number;
  css: number;
  script: number;
  font: number;
  image: number;
}

/** Returns the bytes of a page of a site in a folder; `address` may have a query or a fragment. */
export function pageBytes(site: string, address: string): PageBytes {
  const { pathname } = new URL(address, 'http://site');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const html = readFileSync(join(site, file), 'utf8');
  const loads = new Set(loadedBy(treeOf(html)).map((url) => pathOf(url, pathname)));
  const scripts = new Set([...loads].filter((path) => path.endsWith('.js')));
  for (const path of scripts) for (const other of importsOf(site, path)) scripts.add(other);
  const sum = (ending: RegExp): number =>
    [...loads].filter((path) => ending.test(path)).reduce((all, path) => all + sent(site, path), 0);
  return {
    html: compressed(html),
    css: sum(/\.css$/),
    script: [...scripts].reduce((all, path) => all + sent(site, path), 0),
    font: sum(/\.woff2$/),
    image: sum(/\.(svg|png|jpe?g|webp|avif)$/),
  };
}

/** The addresses of scripts, style sheets, preloaded fonts and pictures in a tree, as written. */
function loadedBy(node: TreeNode): string[] {
  const attributes = attributesOf(node);
  const own = addressOf(node.nodeName, attributes);
  const local = own !== undefined && !/^(data|https?):/.test(own) ? [own] : [];
  return [...local, ...childrenOf(node).flatMap(loadedBy)];
}

const FOLLOWED = /\b(stylesheet|icon|preload|modulepreload)\b/;
const WITH_SRC = new Set(['script', 'img', 'source', 'iframe']);

function addressOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === 'link' && FOLLOWED.test(attributes.get('rel') ?? '')) return attributes.get('href');
  // A picture that a browser loads when it comes near the screen does not delay the page.
  if (attributes.get('loading') === 'lazy') return undefined;
  return WITH_SRC.has(name) ? attributes.get('src') : undefined;
}

function pathOf(url: string, page: string): string {
  return new URL(url, `http://site${page}`).pathname;
}

/** The scripts that a script imports as soon as it is loaded. */
function importsOf(site: string, path: string): string[] {
  const text = readFileSync(join(site, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, name]) =>
    pathOf(name!, path),
  );
}

const known = new Map<string, number>();

/** The bytes of a file as sent; computed once for all pages that load it. */
function sent(site: string, path: string): number {
  const file = join(site, path);
  const bytes = known.get(file) ?? measured(readFileSync(file), path);
  known.set(file, bytes);
  return bytes;
}

function measured(bytes: Buffer, path: string): number {
  return /\.(css|js|svg)$/.test(path) ? compressed(bytes) : bytes.length;
}

/** Bytes after gzip at level 9, as a careful host sends text. */
export function compressed(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
