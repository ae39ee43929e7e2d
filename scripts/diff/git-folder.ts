/** Extracts the curated CSVs of a commit into a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The branches to compare with; the first that exists is used. */
const MAIN_BRANCHES = ['origin/main', 'main'];

/**
 * Returns the commit at which the working tree left the main branch; HEAD when there is no main branch
 * or on the main branch itself.
 */
export function baseCommit(cwd: string): string {
  const bases = MAIN_BRANCHES.map((branch) => git(cwd, 'merge-base', 'HEAD', branch));
  return bases.find((base) => base !== null)?.trim() ?? 'HEAD';
}

/**
 * Writes the CSVs of `folder` (a path within the repository) at `ref` into a new temporary folder
 * and returns its path; the caller removes it. Throws when the repository has no such commit.
 */
export function folderAt(cwd: string, ref: string, folder: string): string {
  const listed = git(cwd, 'ls-tree', '--name-only', '-z', '--end-of-options', ref, `${folder}/`);
  if (listed === null) throw new Error(`git knows no commit called "${ref}".`);
  const home = mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
  for (const path of listed.split('\0').filter((file) => file.endsWith('.csv'))) {
    writeFileSync(join(home, basename(path)), git(cwd, 'show', `${ref}:${path}`) ?? '');
  }
  return home;
}

function git(cwd: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
}
