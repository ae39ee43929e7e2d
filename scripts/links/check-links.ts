/**
 * Checks a built site: every link, image, script and style of every page must lead to a file of the
 * site below its base path, and every anchor must exist. Pages that a partial build left out must be in
 * the whole site. Usage: check-links.ts <folder> <base> [whole site]
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from '../support/broken-links.ts';
import { readLinks, treeOf } from '../support/html.ts';

const [folder = 'dist', base = '/', whole] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const pages = new Map(
  files.map((file) => [file, readLinks(treeOf(readFileSync(join(folder, file), 'utf8')))]),
);
const faults = brokenLinks(folder, pages, base, whole);

console.log(`${files.length} pages, ${faults.length} broken links`);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
