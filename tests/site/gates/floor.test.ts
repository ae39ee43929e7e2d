/** The built scripts and style sheets need no browser newer than docs/browsers.md promises. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptFaults } from '../../../scripts/gates/browsers/floor/script-features.ts';
import { styleFaults } from '../../../scripts/gates/browsers/floor/style-features.ts';
import { promisedFloor } from '../../../scripts/gates/browsers/floor/versions.ts';

const floor = promisedFloor();
const SCRIPTS = 'dist/{_astro/*.js,embed/*.js,service-worker.js}';

test('every style sheet looks as intended in the promised versions', () => {
  const files = globSync('dist/_astro/*.css');
  expect(files.length).toBeGreaterThan(10);
  const faults = files.flatMap((file) => styleFaults(readFileSync(file, 'utf8'), floor.intended));
  expect([...new Set(faults)]).toEqual([]);
});

test('every script works in the promised versions', async () => {
  const files = globSync(SCRIPTS);
  expect(files.length).toBeGreaterThan(40);
  const faults = files.map(async (file) =>
    (await scriptFaults(readFileSync(file, 'utf8'), floor.works)).map(
      (fault) => `${file}: ${fault}`,
    ),
  );
  expect((await Promise.all(faults)).flat()).toEqual([]);
});

test('no page runs a classic script from a file, so that older browsers run none of the site', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const sources = [...html.matchAll(/<script\b([^>]*\ssrc=[^>]*)>/g)].map(([, given]) => given!);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((given) => !given.includes('type="module"'))).toEqual([]);
});
