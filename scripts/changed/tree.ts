/** Reads the state of the working tree: what changed, and whether `dist/` was built after that. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Tree } from './plan.ts';

/** The sources of pages; a change of anything else leaves `dist/` up to date. */
const BUILT_FROM = /^(src|data|public|releases)\/|^astro\.config\.mjs$|^package-lock\.json$/;
const BUILT = 'dist/index.html';

/**
 * Returns the paths of files that differ from a commit and of untracked files. Throws git's message
 * when the commit is unknown.
 */
export function changedSince(commit: string): string[] {
  const changed = git('diff', '--name-only', commit, '--');
  const added = git('ls-files', '--others', '--exclude-standard');
  return [...new Set([...changed, ...added])];
}

/** Returns the state of the working tree that the plan needs, for the changed files. */
export function treeOf(files: readonly string[]): Tree {
  return { exists: existsSync, staleBuild: staleBuild(files) };
}

function staleBuild(files: readonly string[]): string | undefined {
  if (!existsSync(BUILT)) return 'dist/ is not built';
  const built = statSync(BUILT).mtimeMs;
  const newer = files.find(
    (file) => BUILT_FROM.test(file) && (!existsSync(file) || statSync(file).mtimeMs > built),
  );
  return newer === undefined ? undefined : `${newer} is newer than dist/ (npm run build)`;
}

function git(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.split('\n').filter((line) => line !== '');
}
