/** WebKitGTK's small browser, in a window of a virtual screen. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../site/nginx.ts';
import type { Browser, Program } from './visit.ts';
import { startSession } from './web-driver.ts';

const DRIVER = 'WebKitWebDriver';
const PACKAGE = 'webkit2gtk-driver';
/** The number of the virtual screen; real ones begin at 0. */
const SCREEN = ':97';

const miniBrowser = (): string | undefined =>
  globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').toSorted().at(-1);

/** WebKitGTK as Debian packs it: its driver, its browser and a virtual screen. */
export const webkit: Program = {
  version: () => {
    const isWhole = miniBrowser() !== undefined && existsSync('/usr/bin/Xvfb');
    // Neither driver nor browser prints its version without a screen.
    const { stdout, status } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', PACKAGE], {
      encoding: 'utf8',
    });
    return isWhole && status === 0 ? `WebKitGTK ${stdout.split('-')[0]!}` : undefined;
  },
  start: async (): Promise<Browser> => {
    const screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: SCREEN, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    });
    try {
      const options = { binary: miniBrowser(), args: ['--automation'] };
      const session = await firstSession(`http://127.0.0.1:${port}`, {
        'webkitgtk:browserOptions': options,
      });
      return { ...session, close: () => session.close().finally(() => end(driver, screen)) };
    } catch (error) {
      end(driver, screen);
      throw error;
    }
  },
};

/** A session, as soon as the driver listens. */
async function firstSession(driver: string, capabilities: object): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startSession(driver, capabilities);
    } catch (error) {
      if (tries === 40 || !(error instanceof TypeError)) throw error;
      await setTimeout(250);
    }
  }
}

function end(...programs: ChildProcess[]): void {
  for (const program of programs) program.kill();
}
