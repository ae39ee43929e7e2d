/** Numbers and sentences of the page about quality. */
import { expect, test } from 'vitest';
import { amount, beyondLimits, leadOf, limitOf } from '../../../src/components/quality/words.ts';
import type { GateResult } from '../../../src/quality/results.ts';
import { atLeast, atMost, reported } from '../../../scripts/gates/gate.ts';

const words = { id: 'Uji', en: 'Trial' };
const result = (outcome: GateResult['outcome']): GateResult => ({
  gate: outcome,
  name: words,
  about: words,
  outcome,
  reason: null,
  figures: [atMost(words, '/', 2, 1), atMost(words, '/', 1, 1), reported(words, '/', 9)],
  faults: [],
  run: { date: '2026-01-02', commit: '0123456789', machine: '1 × trial' },
});

test.each([
  [42189, 'bytes', '41,2 KB', '41.2 KB'],
  [1823.472, 'milliseconds', '1.823,472 md', '1,823.472 ms'],
  [0.055, 'shift', '0,055', '0.055'],
  [98, 'points', '98 dari 100', '98 of 100'],
  [4.48, 'ratio', '4,48 : 1', '4.48 : 1'],
  [99.5, 'percent', '99,5%', '99.5%'],
  [12, 'count', '12', '12'],
] as const)('%d %s is written with its unit in both languages', (value, unit, id, en) => {
  expect([amount(value, unit, 'id'), amount(value, unit, 'en')]).toEqual([id, en]);
});

test('a limit is written with its direction, and a figure without one says so', () => {
  expect(limitOf(atMost(words, '/', 1, 2048, 'bytes'), 'id')).toBe('paling banyak 2,0 KB');
  expect(limitOf(atLeast(words, '/', 1, 98, 'points'), 'en')).toBe('at least 98 of 100');
  expect(limitOf(reported(words, '/', 1), 'en')).toBe('no limit');
});

test('the lead counts outcomes, and says when there is no result', () => {
  const results = [result('passed'), result('passed'), result('failed'), result('skipped')];
  expect(leadOf(results, 'en')).toBe('Of the last 4 checks: 2 passed, 1 failed, 1 skipped.');
  expect(leadOf([], 'id')).toBe('Belum ada hasil pemeriksaan.');
});

test('only figures beyond their limits are listed as such', () => {
  expect(beyondLimits(result('failed')).map(({ value }) => value)).toEqual([2]);
});
