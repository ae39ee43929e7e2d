/** What the test command prints at its end: every failure by name. */
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../scripts/support/test/suite-report.ts';

const unitTest = (fullName: string, status: string, failureMessages: readonly string[] = []) => ({
  fullName,
  status,
  failureMessages,
});

describe('the report of the unit tests', () => {
  const report = JSON.stringify({
    numPassedTests: 1,
    testResults: [
      {
        name: 'tests/unit/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          unitTest('adds', 'passed'),
          unitTest('divides', 'failed', ['Error: expected 1 to be 2\n    at a.test.ts:3']),
        ],
      },
      {
        name: 'tests/unit/b.test.ts',
        status: 'failed',
        message: 'SyntaxError: no such export',
        assertionResults: [],
      },
    ],
  });

  test('lists each failure with file, name and the first line of its error', () => {
    expect(readReport(report)).toEqual({
      passed: 1,
      failures: [
        'tests/unit/a.test.ts › divides › Error: expected 1 to be 2',
        'tests/unit/b.test.ts › (file) › SyntaxError: no such export',
      ],
    });
  });
});

describe('the report of the browser tests', () => {
  const spec = (title: string, status: string, messages: readonly string[] = []) => ({
    title,
    file: 'a.spec.ts',
    tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
  });
  const report = JSON.stringify({
    stats: { expected: 1 },
    errors: [],
    suites: [
      {
        specs: [
          spec('opens', 'expected'),
          spec('closes', 'unexpected', ['\u001B[31mgone\u001B[39m']),
        ],
        suites: [{ specs: [spec('second try', 'flaky', ['late'])] }],
      },
    ],
  });

  test('counts tests that passed on a second try as failed, also in groups, without colour codes', () => {
    expect(readReport(report)).toEqual({
      passed: 1,
      failures: ['a.spec.ts › closes › gone', 'a.spec.ts › second try › late'],
    });
  });

  test('lists errors outside any test', () => {
    const broken = JSON.stringify({
      stats: { expected: 0 },
      errors: [{ message: 'the server did not start' }],
      suites: [],
    });
    expect(readReport(broken).failures).toEqual(['(outside any test) › the server did not start']);
  });
});

test('a text that is not a report is refused', () => {
  expect(() => readReport('')).toThrow(SyntaxError);
});
