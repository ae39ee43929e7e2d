/** The tasks of `npm test`: commands, dependencies, and the half of a workflow that runs each. */
import type { Task } from './task-runner.ts';

/** The halves that two jobs of a workflow share: without a browser, and with one. */
export const halves = ['static', 'browser'] as const;

/** One of the two halves. */
export type Half = (typeof halves)[number];

/** A task, the half it belongs to, and the file in which a test suite reports its tests. */
export interface TestTask extends Task {
  half: Half | 'both';
  report?: string;
}

const bin = (name: string): string => `node_modules/${name}`;
const LATER = '.build/later';
const SUB_PATH = { BASE_PATH: '/pantau-mpp/', SITE_URL: 'https://contoh.example' };

/** A suite of Vitest: one of the projects in vitest.config.ts. */
function vitest(name: string, project: string, needs: readonly string[] = []): TestTask {
  const report = `.build/${project}-results.json`;
  return {
    name,
    half: 'static',
    needs,
    report,
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
}

function check(name: string, ...command: Task['command']): TestTask {
  return { name, half: 'static', command };
}

const all: readonly TestTask[] = [
  // First, because most other tasks read its output.
  { name: 'build', half: 'both', command: ['scripts/build.ts'] },
  check('format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  check('imports', 'scripts/imports/check-imports.ts'),
  {
    name: 'browser tests',
    half: 'browser',
    needs: ['build'],
    report: '.build/e2e-results.json',
    command: [bin('@playwright/test/cli.js'), 'test'],
  },
  check('lint and types', bin('oxlint/bin/oxlint')),
  check(
    'types in Astro files',
    bin('astro/bin/astro.mjs'),
    'check',
    '--tsconfig',
    'tsconfig.astro.json',
    '--minimumFailingSeverity',
    'hint',
  ),
  check('lint of Astro files', bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'),
  check('dead code', bin('knip/bin/knip.js')),
  vitest('unit tests', 'unit'),
  // Before the second build, which the end of the browser tests leaves a core for.
  vitest('tests of the built site', 'site', ['build']),
  {
    ...check('build after a change of the data, under a sub-path', 'scripts/build-later.ts', LATER),
    needs: ['build'],
    env: SUB_PATH,
  },
  {
    ...check('released files after the change', 'scripts/releases/check-frozen.ts', 'dist', LATER),
    needs: ['build after a change of the data, under a sub-path'],
    env: SUB_PATH,
  },
  {
    ...check(
      'the added inauguration on its pages',
      'scripts/add-batch/check-added-batch.ts',
      `${LATER}/site`,
    ),
    needs: ['build after a change of the data, under a sub-path'],
  },
  {
    ...check(
      'links under a sub-path',
      'scripts/links/check-links.ts',
      `${LATER}/site`,
      SUB_PATH.BASE_PATH,
      LATER,
    ),
    needs: ['build after a change of the data, under a sub-path'],
  },
];

/** The tasks of one half with the build it needs, or all of them; longest chains first. */
export function tasks(half?: Half): readonly TestTask[] {
  return all.filter((task) => half === undefined || task.half === half || task.half === 'both');
}
