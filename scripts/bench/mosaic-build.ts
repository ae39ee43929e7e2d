/** Installs and builds the page for comparison when it is missing or older than its source. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/steps.ts';

const FOLDER = 'bench';
const INSTALLED = join(FOLDER, 'node_modules/.package-lock.json');
const BUILT = join(FOLDER, 'dist/index.html');

/** Returns the folder with the built page. Throws when it cannot be installed or built. */
export async function mosaicPage(): Promise<string> {
  if (isOlder(INSTALLED, ['package-lock.json'])) {
    console.log('Installing Mosaic for the comparison (npm ci in bench/) …');
    await succeed('npm', ['ci', '--prefix', FOLDER]);
  }
  if (isOlder(BUILT, ['package-lock.json', 'build.mjs', 'mosaic-page.js'])) {
    console.log('Building the page with Mosaic (bench/build.mjs) …');
    await succeed(process.execPath, [join(FOLDER, 'build.mjs')]);
  }
  return join(FOLDER, 'dist');
}

function isOlder(result: string, sources: readonly string[]): boolean {
  if (!existsSync(result)) return true;
  const made = statSync(result).mtimeMs;
  return sources.some((source) => statSync(join(FOLDER, source)).mtimeMs > made);
}

async function succeed(command: string, args: readonly string[]): Promise<void> {
  const code = await run(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}
