/**
 * Checks a built site: every link, image, script and style of every page leads to a file of the
 * site under its base path, and every anchor exists. Usage: check-links.ts <folder> <base>
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML, type ParsedPage } from './support/html.ts';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const documents = new Map(
  pages.map((page) => [page, parseHTML(readFileSync(join(folder, page), 'utf8'))]),
);
const faults: string[] = [];

for (const [page, { links, ids }] of documents) {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) faults.push(`${page}: two elements have the id "${id}"`);
    seen.add(id);
  }
  for (const link of links) {
    const fault = faultOf(page, link);
    if (fault) faults.push(`${page}: ${link}: ${fault}`);
  }
}

console.log(`${pages.length} pages, ${faults.length} broken links`);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length === 0 && pages.length > 0 ? 0 : 1;

function faultOf(page: string, link: string): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
  const from = `http://site${base}${page.replace(/index\.html$/, '')}`;
  const { pathname, hash } = new URL(link, from);
  if (!pathname.startsWith(base)) return `leads outside the base path ${base}`;
  const target = fileOf(decodeURIComponent(pathname.slice(base.length)));
  if (!existsSync(join(folder, target)) || !statSync(join(folder, target)).isFile()) {
    return 'no such file';
  }
  const anchor = decodeURIComponent(hash.slice(1));
  const document = documents.get(target);
  if (anchor !== '' && document && !hasAnchor(document, anchor)) return 'no such anchor';
  return undefined;
}

function hasAnchor({ ids, opens }: ParsedPage, anchor: string): boolean {
  if (ids.includes(anchor)) return true;
  return opens.some((known) => (known.endsWith('=') ? anchor.startsWith(known) : anchor === known));
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
