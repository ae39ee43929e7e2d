/** Firefox, driven by WebDriver BiDi. */
import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import type { Browser, Program } from './visit.ts';

const PROGRAM = 'firefox-esr';
const DEBIAN_PATH = '/usr/bin/firefox-esr';

/** Firefox ESR as Debian packs it. */
export const firefox: Program = {
  version: () => {
    const { stdout, error } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
    return error === undefined ? stdout.trim().replace('Mozilla ', '') : undefined;
  },
  start: async (): Promise<Browser> => {
    const program = await puppeteer.launch({
      browser: 'firefox',
      executablePath: DEBIAN_PATH,
      headless: true,
      defaultViewport: { width: 1280, height: 800 },
    });
    const page = await program.newPage();
    return {
      open: async (address) => {
        await page.goto(address);
      },
      valueOf: (expression) => page.evaluate(expression),
      press: (selector) => page.click(selector),
      type: (selector, text) => page.type(selector, text),
      close: () => program.close(),
    };
  },
};
