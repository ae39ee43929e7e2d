/** Packages of other versions or sizes than a clone should install, fetched for one reader test. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..', '..', '.build', 'readers');

/**
 * Installs packages, given as `name@version`, into a folder under `.build/` that is kept for the next
 * run. Returns the folder; undefined where npm cannot fetch them, such as without a network.
 */
export function installed(name: string, packages: readonly string[]): string | undefined {
  const folder = join(root, name);
  const fixed = packages.every((each) => !each.endsWith('@latest'));
  if (fixed && existsSync(join(folder, 'complete'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const options = { cwd: folder, stdio: 'ignore' as const };
  if (spawnSync('npm', ['install', '--ignore-scripts', ...packages], options).status !== 0) return;
  writeFileSync(join(folder, 'complete'), packages.join('\n'));
  return folder;
}

/** Returns the address of a package's module in such a folder, for `import()`. */
export function moduleIn(folder: string, name: string): string {
  return pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href;
}
