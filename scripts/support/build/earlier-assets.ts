/**
 * Keeps the hashed files of the build that is replaced, so that pages which are open during a
 * deployment can still load their scripts. Files of one earlier build are kept, so that their number
 * is bounded.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const FOLDER = '_astro';
/** Lists, beside them, the files that are only there for pages of the earlier build. */
const LIST = 'earlier.txt';

/**
 * Copies from the site `before` the hashed files that the site `after` lacks, and lists them in
 * `_astro/earlier.txt`. When both builds have the same files of their own, the ones kept earlier stay.
 * Returns the number of kept files; 0 when there was no site before.
 */
export function keepEarlierAssets(before: string, after: string): number {
  const [from, to] = [join(before, FOLDER), join(after, FOLDER)];
  if (!existsSync(from)) return 0;
  const keptBefore = new Set(listIn(from));
  const own = new Set(filesIn(to));
  const replaced = filesIn(from).filter((name) => !own.has(name) && !keptBefore.has(name));
  const kept = replaced.length > 0 ? replaced : [...keptBefore].filter((name) => !own.has(name));
  if (kept.length === 0) return 0;
  mkdirSync(to, { recursive: true });
  for (const name of kept) copyFileSync(join(from, name), join(to, name));
  writeFileSync(join(to, LIST), `${kept.toSorted().join('\n')}\n`);
  return kept.length;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name !== LIST);
}

function listIn(folder: string): string[] {
  const list = join(folder, LIST);
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && existsSync(join(folder, name)));
}
