/** Browsers of the terminal read what a chart says once. */
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const PAGE = '/provinsi/jawa-timur/';
const browsers = ['w3m', 'lynx'].filter((name) => {
  const isInstalled = spawnSync(name, ['-version']).error === undefined;
  if (!isInstalled) console.log(`${name} is not installed: it reads no page.`);
  return isInstalled;
});

function textIn(browser: string): string {
  const text = execFileSync(browser, ['-dump', `dist${PAGE}index.html`], { encoding: 'utf8' });
  return text.replaceAll(/\s+/g, ' ');
}

test.for(browsers)('%s reads the description of each chart once', (browser) => {
  const text = textIn(browser);
  const said = text.match(/Yang pertama terhitung pada 6 Oktober 2017\./g) ?? [];
  expect(said).toHaveLength(1);
});

test.runIf(browsers.includes('w3m'))('w3m shows no label of an axis without its place', () => {
  expect(textIn('w3m')).not.toMatch(/0255075100|02550/);
});
