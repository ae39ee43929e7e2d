import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { joinerOf } from '../../../src/page-scripts/joined-scripts.ts';

const site = mkdtempSync(join(tmpdir(), 'joined-'));
const scripts = ['_astro/a.js', '_astro/b.js'];

beforeAll(() => {
  mkdirSync(join(site, '_astro'));
  const write = (name: string, text: string): void =>
    writeFileSync(join(site, '_astro', name), text);
  write('state.js', 'export const log = [];');
  write('later.js', 'import { log } from "./state.js"; log.push("later");');
  write('own.js', 'import { log } from "./state.js"; log.push("own"); export const x = "a";');
  write('a.js', 'import { x } from "./own.js"; import { log } from "./state.js"; log.push(x);');
  write(
    'b.js',
    'import { log } from "./state.js"; const x = "b"; log.push(x); await import(`./later.js`);',
  );
});

const state = '_astro/state.js';
/** The graph of the files above; `own.js` is imported by `a.js` alone. */
const graph = () => ({
  imports: new Map([
    ['_astro/a.js', ['_astro/own.js', state]],
    ['_astro/b.js', [state]],
    ['_astro/later.js', [state]],
  ]),
  later: new Map([['_astro/b.js', ['_astro/later.js']]]),
});

test('a joined script runs its scripts in their order and shares the state of what is loaded later', async () => {
  const [file] = await joinerOf(site, graph()).join(scripts);
  await import(pathToFileURL(join(site, file!)).href);
  const { log } = (await import(pathToFileURL(join(site, state)).href)) as { log: string[] };
  expect(log).toEqual(['own', 'a', 'b', 'later']);
});

test('a joined script is named by its content', async () => {
  const [file] = await joinerOf(site, graph()).join(scripts);
  expect(file).toMatch(/^_astro\/page\.[\w-]{8}\.js$/);
  expect(await joinerOf(site, graph()).join(scripts)).toEqual([file]);
  expect(await joinerOf(site, graph()).join(scripts.toReversed())).not.toEqual([file]);
  expect(readFileSync(join(site, file!), 'utf8')).not.toContain(site);
});

test('a joined script imports only what is also loaded later', async () => {
  const own = graph();
  const { join: joinScripts, joined } = joinerOf(site, own);
  const [file] = await joinScripts(scripts);
  expect(own.imports.get(file!)).toEqual([state]);
  expect([...joined]).toEqual(scripts);
});

test('a script that other files import is not joined', async () => {
  const [file, kept] = await joinerOf(site, graph()).join(['_astro/own.js', ...scripts]);
  expect(kept).toBe('_astro/own.js');
  expect(readFileSync(join(site, file!), 'utf8')).toContain('"./own.js"');
});
