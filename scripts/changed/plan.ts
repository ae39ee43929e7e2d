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

const CODE = /\.(ts|js|mjs|astro)$/;
const TYPED = /\.(ts|astro)$/;
const CSV = /^data\/.*\.csv$/;
/** Written by `astro check` and every build; the compiler needs it for Astro's types. */
const ASTRO_TYPES = '.astro/types.d.ts';
const IMPORT_CHECK = 'scripts/imports/check-imports.ts';
/** Leaves out the tests of the built site, which need a build, and those with other programs. */
const PROJECT = ['--project', 'unit'];

/** Returns the plan for changed files, given by their paths in the repository, including deleted ones. */
export function planFor(files: readonly string[], tree: Tree): Plan {
  const plan: Plan = { checks: [], leftOut: [] };
  const present = files.filter((file) => tree.exists(file));
  planStyle(plan, present);
  planData(plan, files);
  planTypes(plan, files, tree);
  planUnitTests(plan, files, tree);
  planBrowserTests(plan, files, tree);
  plan.leftOut.push('everything else that `npm test` runs');
  return plan;
}

function planStyle({ checks }: Plan, present: readonly string[]): void {
  if (present.length === 0) return;
  const format = ['--check', '--ignore-unknown', '--log-level', 'warn', ...present];
  checks.push({ name: 'format', script: bin('prettier/bin/prettier.cjs'), args: format });
  const code = present.filter((file) => CODE.test(file));
  if (code.length === 0) return;
  const lint = ['--max-warnings', '0', '--no-warn-ignored', ...code];
  checks.push({ name: 'lint', script: bin('eslint/bin/eslint.js'), args: lint });
}

function planData({ checks }: Plan, files: readonly string[]): void {
  if (files.some((file) => CSV.test(file)))
    checks.push({ name: 'data', script: 'scripts/validate.ts', args: [] });
}

function planTypes({ checks, leftOut }: Plan, files: readonly string[], tree: Tree): void {
  const typed = files.filter((file) => TYPED.test(file));
  if (typed.length === 0) return;
  if (tree.exists(IMPORT_CHECK)) checks.push({ name: 'imports', script: IMPORT_CHECK, args: [] });
  if (typed.some((file) => file.endsWith('.astro')))
    leftOut.push('types in .astro files (npm run typecheck)');
  if (!typed.some((file) => file.endsWith('.ts'))) return;
  if (!tree.exists(ASTRO_TYPES)) {
    leftOut.push('types, until a build or npm run typecheck has written .astro/types.d.ts');
    return;
  }
  const kept = ['--incremental', '--tsBuildInfoFile', '.build/types.tsbuildinfo'];
  checks.push({ name: 'types', script: bin('typescript/bin/tsc'), args: ['--noEmit', ...kept] });
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
