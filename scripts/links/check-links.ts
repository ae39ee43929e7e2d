/**
 * Checks a built site: every link, image, script and style of every page must lead to a file of the
 * site below its base path, and every anchor must exist. A link may lead to a file that a build of a part of
 * the site left out, and each route of such a part must have a file.
 * Usage: check-links.ts <folder> <base> [folder of the part's list]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from '../support/broken-links.ts';
import { routeFiles } from '../support/build/part-of-site.ts';
import { readLinks, treeOf } from '../support/html.ts';

const [folder = 'dist', base = '/', part = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const pages = new Map(
  files.map((file) => [file, readLinks(treeOf(readFileSync(join(folder, file), 'utf8')))]),
);
const routes = routeFiles(part);
const leftOut = new Set([...routes.values()].flatMap((files) => files.leftOut));
const faults = [
  ...brokenLinks(folder, pages, base, leftOut),
  ...[...routes]
    .filter(([, { written }]) => !written.some((file) => existsSync(join(folder, file))))
    .map(([route]) => `${route}: the site has no file of it`),
];

console.log(`${files.length} pages, ${routes.size} routes of a part, ${faults.length} faults`);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
