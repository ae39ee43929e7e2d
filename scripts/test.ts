/**
 * npm test: runs every check, on all cores, and prints the totals in the last line.
 * A check that is not a test suite (format, lint, types, dead code, imports, builds) counts as one.
 * Usage: test.ts [--only static|browser] [--verbose]; `--only` runs one of the two halves.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findChromium } from './support/browser.ts';
import { readReport, type SuiteReport } from './support/test/suite-report.ts';
import { runTasks, type Outcome } from './support/test/task-runner.ts';
import { halves, tasks, type TestTask } from './support/test/test-tasks.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const half = halves.find((name) => name === values.only);
if (values.only !== undefined && half === undefined) {
  throw new Error(`--only takes ${halves.join(' or ')}, not "${values.only}".`);
}

mkdirSync('.build', { recursive: true });
const started = performance.now();
const chosen = tasks(half);
useChromium(chosen);
for (const { report } of chosen) if (report !== undefined) rmSync(report, { force: true });
const outcomes = await runTasks(chosen, {
  atOnce: availableParallelism(),
  verbose: values.verbose,
});
const counted = outcomes.map(countOf);
const passed = counted.reduce((sum, report) => sum + report.passed, 0);
const failures = counted.flatMap((report) => report.failures);

console.log(`\nLeft out: readers of other programs; npm run test:readers runs them.`);
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((one) => `  ✗ ${one}`).join('\n')}`);
console.log(`\nIn all ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Finds or installs Chromium before tasks run in parallel, and prints which one is used. */
function useChromium(all: readonly TestTask[]): void {
  if (!all.some((task) => task.half === 'browser')) return;
  const chromium = findChromium();
  console.log(`Chromium: ${chromium.path} (${chromium.origin})`);
  process.env['CHROMIUM_PATH'] = chromium.path;
}

/** The results of a task. A suite that reported or ran nothing must not look like a pass. */
function countOf({ task, status }: Outcome<TestTask>): SuiteReport {
  const { name, report: file } = task;
  if (status === 'left out') return { passed: 0, failures: [`${name}: left out`] };
  if (file === undefined) {
    return status === 'passed' ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };
  }
  const report = reportIn(file);
  const failures = report.failures.map((failure) => `${name}: ${failure}`);
  const silent =
    (status === 'failed' && failures.length === 0) || report.passed + failures.length === 0;
  if (silent) failures.push(`${name}: no test is reported as failed, yet it did not pass`);
  return { passed: report.passed, failures };
}

/** Reads the report of a suite; an empty one when the suite was interrupted before or while writing it. */
function reportIn(file: string): SuiteReport {
  try {
    return readReport(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failures: [] };
  }
}
