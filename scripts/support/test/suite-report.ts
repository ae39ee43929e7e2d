/** Reads the results of a test suite from the report of either test runner. */

/** The results of a test suite. */
export interface SuiteReport {
  passed: number;
  /** One line for each failed test: file, test, and the first line of its error. */
  failures: readonly string[];
}

interface UnitReport {
  numPassedTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly {
      fullName: string;
      status: string;
      failureMessages?: readonly string[];
    }[];
  }[];
}

interface BrowserReport {
  stats: { expected: number };
  /** Errors outside of tests, such as a file that could not be read. */
  errors: readonly { message?: string }[];
  suites: readonly BrowserSuite[];
}

interface BrowserSuite {
  specs?: readonly {
    title: string;
    file: string;
    tests: readonly {
      status: string;
      results: readonly { errors: readonly { message?: string }[] }[];
    }[];
  }[];
  suites?: readonly BrowserSuite[];
}

/**
 * Reads the JSON report of Vitest or of Playwright.
 * A test that passed only on a second try counts as failed. Throws when the text is not such a report.
 */
export function readReport(text: string): SuiteReport {
  const report = JSON.parse(text) as UnitReport | BrowserReport;
  return 'stats' in report ? ofBrowser(report) : ofUnits(report);
}

function ofUnits({ numPassedTests, testResults }: UnitReport): SuiteReport {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [line(name, '(file)', message)];
    return failed.map(({ fullName, failureMessages }) =>
      line(name, fullName, failureMessages?.[0]),
    );
  });
  return { passed: numPassedTests, failures };
}

function ofBrowser({ stats, errors, suites }: BrowserReport): SuiteReport {
  return {
    passed: stats.expected,
    failures: [
      ...errors.map(({ message }) => line('(outside any test)', '', message)),
      ...suites.flatMap(failuresIn),
    ],
  };
}

function failuresIn({ specs = [], suites = [] }: BrowserSuite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => line(file, title, results.flatMap(({ errors }) => errors)[0]?.message)),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

function line(file: string, title: string, message = ''): string {
  // Test runners colour their messages for terminals.
  const plain = message.replaceAll(/\u001B\[[\d;]*m/g, '');
  return [file, title, plain.trim().split('\n')[0]].filter(Boolean).join(' › ');
}
