/** Finds a Chromium for tests: the system's, then Playwright's download, then Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Returns the path of a Chromium that starts, and where it came from. Throws when there is none. */
export function findChromium(): { path: string; origin: string } {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { path: given, origin: 'CHROMIUM_PATH' };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { path: system, origin: 'the system' };
  if (existsSync(chromium.executablePath())) {
    return { path: chromium.executablePath(), origin: 'an earlier Playwright download' };
  }
  if (succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) {
    return { path: chromium.executablePath(), origin: 'a Playwright download' };
  }
  if (isRootOnDebian() && succeeds('apt-get', ['update']) && installsFromDebian()) {
    return { path: SYSTEM[0]!, origin: 'Debian, by apt-get install chromium' };
  }
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.',
  );
}

function installsFromDebian(): boolean {
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
