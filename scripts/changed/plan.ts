/** Plans the checks for a change: the quick ones for its files, and a list of those left out. */
import { browserTestsFor } from './browser-tests.ts';
import { unitTestsFor } from './unit-tests.ts';

/** One command of a run: a name for people, and a Node script with its arguments. */
interface Check {
  name: string;
  script: string;
  args: readonly string[];
}

/** The checks to run, in order, and descriptions of those left out. */
export interface Plan {
  checks: Check[];
  leftOut: string[];
}

/** What the plan depends on in the working tree. */
export interface Tree {
  /** Whether a path of the repository exists. */
  exists: (path: string) => boolean;
  /** Why `dist/` cannot be tested in a browser; undefined when it is up to date. */
  staleBuild: string | undefined;
}

const SCRIPT = /\.(ts|js|mjs)$/;
const ASTRO = '.astro';
const CSV = /^data\/.*\.csv$/;
const IMPORT_CHECK = 'scripts/imports/check-imports.ts';
/** Leaves out the tests of the built site, which need a build, and those with other programs. */
const PROJECT = ['--project', 'unit'];

/** Returns the plan for changed files, given by their paths in the repository, including deleted ones. */
export function planFor(files: readonly string[], tree: Tree): Plan {
  const plan: Plan = { checks: [], leftOut: [] };
  const present = files.filter((file) => tree.exists(file));
  planStyle(plan, present);
  planCode(plan, files, present);
  planData(plan, files);
  planUnitTests(plan, files, tree);
  planBrowserTests(plan, files, tree);
  plan.leftOut.push('everything else that `npm test` runs');
  return plan;
}

function planStyle({ checks }: Plan, present: readonly string[]): void {
  if (present.length === 0) return;
  const format = ['--check', '--ignore-unknown', '--log-level', 'warn', ...present];
  checks.push({ name: 'format', script: bin('prettier/bin/prettier.cjs'), args: format });
}

/** Plans lint, types and imports. A deleted script is an error of type in those that import it. */
function planCode(
  { checks, leftOut }: Plan,
  files: readonly string[],
  present: readonly string[],
): void {
  const pages = present.filter((file) => file.endsWith(ASTRO));
  if (pages.length > 0) {
    const args = ['--max-warnings', '0', ...pages];
    checks.push({ name: 'lint of Astro files', script: bin('eslint/bin/eslint.js'), args });
    leftOut.push('types in Astro files (npm run typecheck)');
  }
  if (files.some((file) => SCRIPT.test(file)))
    checks.push({ name: 'lint and types', script: bin('oxlint/bin/oxlint'), args: [] });
  if (files.some((file) => SCRIPT.test(file) || file.endsWith(ASTRO)))
    checks.push({ name: 'imports', script: IMPORT_CHECK, args: [] });
}

function planData({ checks }: Plan, files: readonly string[]): void {
  if (files.some((file) => CSV.test(file)))
    checks.push({ name: 'data', script: 'scripts/validate.ts', args: [] });
}

function planUnitTests({ checks, leftOut }: Plan, files: readonly string[], tree: Tree): void {
  const { related, readers, excluded } = unitTestsFor(files, tree.exists);
  const script = bin('vitest/vitest.mjs');
  if (related.length > 0) {
    const args = ['related', '--run', ...PROJECT, '--passWithNoTests', ...related];
    for (const folder of excluded) args.push('--exclude', `${folder}/**`);
    checks.push({ name: 'unit tests', script, args });
    if (excluded.length > 0) leftOut.push(`slow unit tests: ${excluded.join(', ')}`);
  }
  if (readers.length > 0)
    checks.push({
      name: 'unit tests of data and views',
      script,
      args: ['run', ...PROJECT, ...readers],
    });
}

function planBrowserTests({ checks, leftOut }: Plan, files: readonly string[], tree: Tree): void {
  const specs = browserTestsFor(files).filter((spec) => tree.exists(spec));
  if (specs.length === 0) return;
  if (tree.staleBuild !== undefined) {
    leftOut.push(`browser tests, because ${tree.staleBuild}: ${specs.join(', ')}`);
    return;
  }
  const args = ['test', ...specs];
  checks.push({ name: 'browser tests', script: bin('@playwright/test/cli.js'), args });
}

function bin(path: string): string {
  return `node_modules/${path}`;
}
