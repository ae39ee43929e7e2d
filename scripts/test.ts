/**
 * What `npm test` runs: everything that must hold, in order, and a last line that counts it.
 * A check that is not a test suite (format, lint, types, dead code, data, builds) counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './support/browser.ts';
import { run, runNode } from './support/steps.ts';
import { readReport, type SuiteReport } from './support/suite-report.ts';

const bin = (name: string): string => `node_modules/${name}`;
const E2E_RESULTS = '.build/e2e-results.json';
const UNIT_RESULTS = '.build/unit-results.json';
const LATER = '.build/later';
const SUB_PATH = { BASE_PATH: '/pantau-mpp/', SITE_URL: 'https://contoh.example' };

let passed = 0;
/** Said again at the end, where whoever reads the last lines of a long log finds it. */
const failures: string[] = [];

async function check(name: string, work: () => Promise<number>): Promise<boolean> {
  const code = await timed(name, work);
  if (code === 0) passed++;
  else failures.push(name);
  return code === 0;
}

async function suite(name: string, file: string, work: () => Promise<number>): Promise<void> {
  rmSync(file, { force: true });
  const code = await timed(name, work);
  const report = reportIn(file);
  passed += report.passed;
  failures.push(...report.failures.map((failure) => `${name}: ${failure}`));
  // A suite that broke before it could report, or that ran nothing, must not look like a pass.
  const said = report.failures.length;
  if ((code !== 0 && said === 0) || report.passed + said === 0)
    failures.push(`${name}: no test is reported as failed, exit code ${code}`);
}

/** Nothing where a suite was cut short before, or while, it wrote its report. */
function reportIn(file: string): SuiteReport {
  try {
    return readReport(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failures: [] };
  }
}

async function timed(name: string, work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  console.log(`\n▸ ${name}`);
  const code = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code;
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
    '--project=unit',
    '--project=site',
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
  await check('every number reaches a source', () =>
    runNode('scripts/check-provenance.ts', 'dist', '/'),
  );
}
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((one) => `  ✗ ${one}`).join('\n')}`);
console.log(
  '\nLeft out: the readers of other programs (LibreOffice, Python, R, a second Node); npm run test:readers',
);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
