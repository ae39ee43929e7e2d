import { expect, test } from 'vitest';
import { formatProblem, formatProblems, sortProblems } from '../../../../src/data/check/problem.ts';

const problem = { file: 'uji.csv', line: 3, column: 'kode', value: '11.1', expected: 'a code' };

test('a problem says where, what, what is expected and what is nearest', () => {
  expect(formatProblem({ ...problem, nearest: '11.10' })).toBe(
    'uji.csv:3 kode: "11.1": expected a code; nearest: "11.10"',
  );
});

test('a problem of a whole row has no column', () => {
  expect(formatProblem({ ...problem, column: '' })).toBe('uji.csv:3: "11.1": expected a code');
});

test('a problem takes one line, even with a long value', () => {
  const message = formatProblem({ ...problem, value: `a\nb${'c'.repeat(200)}` });
  expect(message).toContain('"a\\nbccc');
  expect(message).toContain('c…": expected');
  expect(message.length).toBeLessThan(180);
});

test('problems are sorted by file, line and column', () => {
  const other = { ...problem, file: 'aaa.csv' };
  const later = { ...problem, line: 20 };
  const left = { ...problem, column: 'alamat' };
  expect(sortProblems([later, problem, left, other])).toEqual([other, left, problem, later]);
});

test('advice for many cells is printed once, with their number', () => {
  const advised = { ...problem, advice: 'a spreadsheet did it' };
  expect(formatProblems([advised, problem, { ...advised, line: 4 }])).toBe(
    [
      'uji.csv:3 kode: "11.1": expected a code',
      'uji.csv:3 kode: "11.1": expected a code',
      'uji.csv:4 kode: "11.1": expected a code',
      '',
      'What happened, and how to avoid it:',
      '- uji.csv:3 kode and 1 more: a spreadsheet did it',
    ].join('\n'),
  );
});
