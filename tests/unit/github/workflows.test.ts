/** The workflows use only official actions at fixed commits, and give pull requests no right to write. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '..', '.github', 'workflows');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  test('uses only official actions, each at a fixed commit', () => {
    const used = [...textOf(file).matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    const allowed = /^(actions\/[a-z-]+@[0-9a-f]{40}|\.\/\.github\/workflows\/[a-z-]+\.yml)$/;
    expect(used.filter((action) => !allowed.test(action!))).toEqual([]);
  });

  test('has only the right to read by default', () => {
    expect(textOf(file)).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });

  test('gives the code of a pull request no right to write', () => {
    expect(textOf(file)).not.toContain('pull_request_target');
  });
});

test('the job that may open an issue runs no code of the repository', () => {
  const [, report = ''] = textOf('source-links.yml').split(/^ {2}report:\n/m);
  expect(report).toContain('issues: write');
  expect(report).not.toMatch(/checkout|npm |node /);
});

test('the job that may comment on a pull request runs none of its code', () => {
  const [, comment = ''] = textOf('data-diff.yml').split(/^ {2}comment:\n/m);
  expect(comment).toContain('pull-requests: write');
  expect(comment).not.toMatch(/checkout|npm|node /);
});

test('the site is published only after all tests have passed', () => {
  const jobs = textOf('pages.yml').split(/^ {2}(?=[a-z-]+:\n)/m);
  const job = (name: string): string => jobs.find((text) => text.startsWith(`${name}:\n`)) ?? '';
  expect(job('test')).toContain('uses: ./.github/workflows/test.yml');
  expect(job('build')).toContain('needs: test');
  expect(job('deploy')).toContain('needs: build');
  expect(textOf('test.yml')).toContain('workflow_call:');
});

test('known weaknesses of packages are looked up every night, and high ones fail', () => {
  const scheduled = textOf('scheduled.yml');
  expect(scheduled).toContain("cron: '23 18 * * *'");
  expect(scheduled).toContain('npm audit --audit-level=high --omit=dev');
});
