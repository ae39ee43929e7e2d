/**
 * npm run test:changed: runs the checks that matter for a change, in under a minute for a typical edit.
 * Takes paths, or `--since <commit>` (default HEAD).
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { planFor } from './plan.ts';
import { changedSince, treeOf } from './tree.ts';
import { runNode } from '../support/steps.ts';

const { values, positionals } = parseArgs({
  options: { since: { type: 'string', default: 'HEAD' } },
  allowPositionals: true,
});
const named = positionals.map((path) => relative('', path));
const files = named.length > 0 ? named : changedSince(values.since);
console.log(files.length === 0 ? 'Nothing has changed.' : `Changed: ${files.join(', ')}`);

const started = performance.now();
const plan = planFor(files, treeOf(files));
const lines: string[] = [];
for (const { name, script, args } of plan.checks) {
  console.log(`\n▸ ${name}`);
  const since = performance.now();
  const code = await runNode(script, ...args);
  lines.push(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(since)} s)`);
  if (code !== 0) process.exitCode = 1;
}
console.log(['', ...lines, ...plan.leftOut.map((what) => `– left out: ${what}`)].join('\n'));
console.log(`${seconds(started)} s`);

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
