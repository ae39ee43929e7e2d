/**
 * What `npm test` runs: everything that must hold, in order, and a last line that counts it.
 * A check that is not a test suite (format, lint, types, dead code, data, builds) counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './support/browser.ts';
import { run, runNode } from './support/steps.ts';

const bin = (name: string): string => `node_modules/${name}`;
const E2E_RESULTS = '.build/e2e-results.json';
const UNIT_RESULTS = '.build/unit-results.json';
const LATER = '.build/later';
const SUB_PATH = { BASE_PATH: '/pantau-mpp/', SITE_URL: 'https://contoh.example' };

interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };

async function check(name: string, work: () => Promise<number>): Promise<boolean> {
  const code = await timed(name, work);
  add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  return code === 0;
}

async function suite(name: string, file: string, work: () => Promise<number>): Promise<void> {
  rmSync(file, { force: true });
  const code = await timed(name, work);
  const count = countOf(file);
  // A suite that broke before it could report, or that ran nothing, must not look like a pass.
  if ((code !== 0 && count.failed === 0) || count.passed + count.failed === 0) count.failed++;
  add(count);
}

async function timed(name: string, work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  console.log(`\n▸ ${name}`);
  const code = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code;
}

function add({ passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
}

function countOf(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number };
    };
    if (report.stats) {
      const { expected, unexpected, flaky } = report.stats;
      return { passed: expected, failed: unexpected + flaky };
    }
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

mkdirSync('.build', { recursive: true });
const chromium = findChromium();
console.log(`Chromium: ${chromium.path} (${chromium.origin})`);
process.env['CHROMIUM_PATH'] = chromium.path;

await check('format', () =>
  runNode(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
);
await check('types', () =>
  runNode(bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'),
);
await check('lint', () => runNode(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'));
await check('dead code', () => runNode(bin('knip/bin/knip.js')));
const built = await check('build', () => runNode('scripts/build.ts'));
await suite('unit tests', UNIT_RESULTS, () =>
  runNode(
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_RESULTS}`,
  ),
);
if (built) {
  await suite('browser tests', E2E_RESULTS, () => runNode(bin('@playwright/test/cli.js'), 'test'));
  await check('build after a change of the data, under a sub-path', () =>
    run(process.execPath, ['scripts/build-later.ts', LATER], { ...process.env, ...SUB_PATH }),
  );
  await check('released files after the change', () =>
    run(process.execPath, ['scripts/check-frozen.ts', 'dist', LATER], {
      ...process.env,
      ...SUB_PATH,
    }),
  );
  await check('links under a sub-path', () =>
    runNode('scripts/check-links.ts', `${LATER}/site`, SUB_PATH.BASE_PATH),
  );
  await check('links', () => runNode('scripts/check-links.ts', 'dist', '/'));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
