/** Licences, actions of workflows and reports of weaknesses: the real ones, and ones that are refused. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpinned, usedActions } from '../../../scripts/gates/supply/actions.ts';
import { measured, reasonOf } from '../../../scripts/gates/supply/audit-gate.ts';
import { isCompatible, productionPackages } from '../../../scripts/gates/supply/licences.ts';
import { isWithin } from '../../../src/quality/results.ts';

test('every package of the site has a licence that fits', () => {
  const packages = productionPackages();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(({ licence }) => !isCompatible(licence))).toEqual([]);
});

test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'OFL-1.1'])('%s fits', (licence) => {
  expect(isCompatible(licence)).toBe(true);
});

test.each([
  '',
  'GPL-3.0',
  'AGPL-3.0-only',
  'SEE LICENSE IN LICENSE',
  'MIT AND GPL-2.0',
  'UNLICENSED',
])('"%s" does not fit', (licence) => {
  expect(isCompatible(licence)).toBe(false);
});

test('packages for development are left out, and older forms of a licence are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/c': { version: '3.0.0', dev: true },
    'node_modules/d': { version: '4.0.0' },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  const install = (path: string, own: object): void => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify(own));
  };
  install('node_modules/a', { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] });
  install('node_modules/a/node_modules/b', { license: { type: 'ISC' } });
  install('node_modules/c', { license: 'GPL-3.0' });
  expect(productionPackages(folder)).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT OR GPL-2.0' },
    { name: 'b', version: '2.0.0', licence: 'ISC' },
  ]);
});

test('every action of every workflow is named by its commit', () => {
  expect(usedActions().length).toBeGreaterThan(10);
  expect(unpinned(usedActions())).toEqual([]);
});

test('an action named by a tag, a branch or a short commit is reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  const commit = 'a'.repeat(40);
  const uses = [
    'a/b@v4',
    'a/b@main',
    'a/b@0123abc',
    `a/b/c@${commit}`,
    './.github/workflows/x.yml',
  ];
  const steps = uses.map((use) => `      - uses: ${use} # v4\n`).join('');
  writeFileSync(join(folder, 'x.yml'), `jobs:\n  a:\n    steps:\n${steps}`);
  expect(usedActions(folder)).toHaveLength(5);
  expect(unpinned(usedActions(folder))).toEqual([
    'x.yml: a/b@v4',
    'x.yml: a/b@main',
    'x.yml: a/b@0123abc',
  ]);
});

test('a report with a grave weakness fails, and one with a slight weakness passes', () => {
  const weak = (severity: string) =>
    measured({
      metadata: { vulnerabilities: { [severity]: 1 } },
      vulnerabilities: { left: { severity, range: '<2' } },
    });
  expect(weak('high').faults).toEqual(['left <2: high']);
  expect(weak('critical').figures.every(isWithin)).toBe(false);
  expect(weak('moderate').faults).toEqual([]);
  expect(weak('moderate').figures.every(isWithin)).toBe(true);
});

test('a registry that refuses is a reason with its status and without its address', () => {
  const message = '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security';
  expect(reasonOf({ message })?.en).toMatch(/npm audit \(405 Method Not Allowed\); the scheduled/);
  expect(reasonOf({})?.en).toMatch(/answer npm audit; the scheduled/);
  expect(reasonOf({ metadata: { vulnerabilities: {} } })).toBeUndefined();
});
