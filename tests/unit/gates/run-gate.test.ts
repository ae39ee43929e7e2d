/** What a run of a gate reports: passed, failed or skipped, and the file that keeps it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allGates } from '../../../scripts/gates/all-gates.ts';
import { atLeast, atMost, reported, runGate, type Gate } from '../../../scripts/gates/gate.ts';
import { readResults, writeResults } from '../../../src/quality/results.ts';

const words = { id: 'uji', en: 'trial' };
const run = { date: '2026-01-02', commit: '0123456789', machine: '1 × trial' };

function gate(run: Gate['run'], missing?: Gate['missing']): Gate {
  return { key: 'trial', name: words, about: words, run, ...(missing && { missing }) };
}

async function outcomeOf(run: Gate['run']): Promise<string> {
  return (await runGate(gate(run), runOf())).outcome;
}

const runOf = () => run;

test('a gate with every figure at its limit passes', async () => {
  const figures = [atMost(words, '/', 5, 5), atLeast(words, '/', 5, 5), reported(words, '/', 9)];
  expect(await outcomeOf(() => ({ figures, faults: [] }))).toBe('passed');
});

test.each([
  ['a figure above its most', () => ({ figures: [atMost(words, '/', 6, 5)], faults: [] })],
  ['a figure below its least', () => ({ figures: [atLeast(words, '/', 4, 5)], faults: [] })],
  ['a fault', () => ({ figures: [], faults: ['/: broken'] })],
])('a gate with %s fails', async (_, found) => {
  expect(await outcomeOf(found)).toBe('failed');
});

test('a gate that throws fails with the message of the error', async () => {
  const result = await runGate(
    gate(() => {
      throw new Error('no such file');
    }),
    run,
  );
  expect(result.outcome).toBe('failed');
  expect(result.faults).toEqual(['The gate broke off: no such file']);
});

test('a gate whose program is missing is skipped with the reason', async () => {
  const result = await runGate(
    gate(
      () => ({ figures: [], faults: [] }),
      () => ({ id: 'tanpa Java', en: 'without Java' }),
    ),
    run,
  );
  expect(result).toMatchObject({ outcome: 'skipped', reason: { en: 'without Java' }, figures: [] });
});

test('written results are read back, and a file of another shape is refused', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'results-')), 'results.json');
  expect(readResults(file)).toEqual([]);
  const result = await runGate(
    gate(() => ({ figures: [reported(words, '/', 1.5, 'ratio')], faults: [] })),
    run,
  );
  writeResults([result], file);
  expect(readResults(file)).toEqual([result]);
  writeFileSync(file, '{"results":[{"gate":"trial","outcome":"great"}]}');
  expect(() => readResults(file)).toThrow('outcome');
});

test('every gate has a key of its own, and every committed result belongs to a gate', () => {
  const keys = allGates.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const committed = readResults().map(({ gate: key }) => key);
  expect(committed.filter((key) => !keys.includes(key))).toEqual([]);
  expect(committed.length).toBeGreaterThan(0);
});
