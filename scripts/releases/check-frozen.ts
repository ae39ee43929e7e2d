/**
 * Compares the current site with the one after a change of the data (build-later.ts): released files
 * must be the same byte for byte, and live files must reflect the change.
 * Usage: check-frozen.ts <current site> <folder of build-later.ts>
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelease, releasedVersions } from '../../src/releases/releases.ts';
import { CHANGED_TABLE } from '../support/copies/changed-data.ts';

const [today = 'dist', folder = '.build/later'] = process.argv.slice(2);
const later = join(folder, 'site');
const archives = join(folder, 'releases');

const faults: string[] = [];
let compared = 0;
const frozenEmbeds: string[] = [];

for (const version of releasedVersions(archives)) {
  for (const { path, bytes } of readRelease(version, archives).files) {
    checkFrozen(path, bytes);
    if (path.endsWith(`/${version}/index.html`)) frozenEmbeds.push(path);
  }
}
for (const ending of ['csv', 'json']) checkFollowed([`data/v1/${CHANGED_TABLE}.${ending}`]);
if (frozenEmbeds.length > 0) checkFollowed(frozenEmbeds.map(liveEmbed));

console.log(`${compared} released files compared, ${faults.length} faults`);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length === 0 && compared > 0 ? 0 : 1;

/** Checks that a file is served as released: later, and now unless its release is made up. */
function checkFrozen(path: string, bytes: Buffer): void {
  const sites = existsSync(join(today, path)) ? [today, later] : [later];
  for (const site of sites) {
    compared++;
    if (!read(site, path)?.equals(bytes)) faults.push(`${site}: ${path} is not as it was released`);
  }
}

/** Checks that at least one of these live files differs after the change. */
function checkFollowed(paths: readonly string[]): void {
  const changed = paths.filter((path) => {
    const [before, after] = [read(today, path), read(later, path)];
    return before && after && withoutAddress(before) !== withoutAddress(after);
  });
  console.log(
    `${changed.length} of ${paths.length} live files followed the change: ${changed[0] ?? 'none'}`,
  );
  if (changed.length === 0) faults.push(`${paths.join(', ')}: nothing followed the change`);
}

/** The live form of a frozen embed: `embed/<slug>/index.html` for `embed/<slug>/<version>/index.html`. */
function liveEmbed(path: string): string {
  return path.replace(/[^/]+\/index\.html$/, 'index.html');
}

/** The text without differences that come only from the other address of the second site. */
function withoutAddress(bytes: Buffer): string {
  const { SITE_URL = '', BASE_PATH = '/' } = process.env;
  const host = SITE_URL === '' ? 'http://localhost:4321' : SITE_URL;
  return bytes
    .toString('utf8')
    .replaceAll(host, 'http://localhost:4321')
    .replaceAll(BASE_PATH, '/');
}

function read(site: string, path: string): Buffer | undefined {
  const file = join(site, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
