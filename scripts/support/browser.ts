/**
 * Finds a Chromium for tests. The build without a window ("headless shell") comes first, because it
 * needs two thirds of the processor: the system's, or Debian's package. Then any other of the system,
 * and Playwright's download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN_PACKAGE = 'chromium-headless-shell';
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The arguments of every Chromium that tests start. Without a window the browser has no handler for
 * accesses beyond wasm's memory, so the code must check them, or the tab crashes. Code that is compiled
 * once, and not again to be faster, saves a tenth of the processor where DuckDB starts for few queries.
 * Pages drawn without an imitated graphics card save another tenth.
 */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--disable-software-rasterizer',
  '--js-flags=--wasm-enforce-bounds-checks --liftoff-only',
];

/** A browser, and where it came from. */
interface FoundBrowser {
  path: string;
  origin: string;
}

/** Returns the path of a Chromium that starts, and where it came from. Throws when there is none. */
export function findChromium(): FoundBrowser {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { path: given, origin: 'CHROMIUM_PATH' };
  const found = headlessShell() ?? ofTheSystem() ?? ofPlaywright() ?? afterUpdate();
  if (found !== undefined) return found;
  throw new Error(
    `No Chromium was found. Install one (Debian: apt-get install ${DEBIAN_PACKAGE}; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.`,
  );
}

function headlessShell(): FoundBrowser | undefined {
  if (existsSync(HEADLESS_SHELL)) return { path: HEADLESS_SHELL, origin: 'the system' };
  if (!isRootOnDebian() || !installsFromDebian()) return undefined;
  return { path: HEADLESS_SHELL, origin: `Debian, by apt-get install ${DEBIAN_PACKAGE}` };
}

function ofTheSystem(): FoundBrowser | undefined {
  const path = SYSTEM.find((known) => existsSync(known));
  return path === undefined ? undefined : { path, origin: 'the system' };
}

function ofPlaywright(): FoundBrowser | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return { path, origin: 'an earlier Playwright download' };
  const install = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  return succeeds(process.execPath, install)
    ? { path, origin: 'a Playwright download' }
    : undefined;
}

/** Debian's package, after its lists are fetched, which takes long enough to come last. */
function afterUpdate(): FoundBrowser | undefined {
  return isRootOnDebian() && succeeds('apt-get', ['update', '-q']) ? headlessShell() : undefined;
}

function installsFromDebian(): boolean {
  return succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', DEBIAN_PACKAGE]);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Whether a command ends well. One that waits for a network that is not there is given up. */
function succeeds(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 180_000 });
  return status === 0;
}
