import { describe, expect, it } from 'vitest';
import { keepingAnswers } from '../../../../src/explorer/answers/duckdb/kept-answers.ts';

/** Answers with the number of the question; `fails` says which numbers reject. */
function counting(fails: readonly number[] = []) {
  let asked = 0;
  return keepingAnswers(() => {
    asked += 1;
    if (fails.includes(asked)) return Promise.reject(new Error('broken'));
    return Promise.resolve([{ asked }]);
  });
}

describe('answers that are kept', () => {
  it('are given again for the same question, and not for another', async () => {
    const ask = counting();
    expect(await ask('SELECT ?', ['35'])).toEqual([{ asked: 1 }]);
    expect(await ask('SELECT ?', ['35'])).toEqual([{ asked: 1 }]);
    expect(await ask('SELECT ?', ['36'])).toEqual([{ asked: 2 }]);
  });

  it('are not kept when there was none', async () => {
    const ask = counting([1]);
    await expect(ask('SELECT 1', [])).rejects.toThrow('broken');
    expect(await ask('SELECT 1', [])).toEqual([{ asked: 2 }]);
  });

  it('are let go when many others have been asked since', async () => {
    const ask = counting();
    for (let number = 0; number <= 200; number += 1) await ask('SELECT ?', [number]);
    expect(await ask('SELECT ?', [200])).toEqual([{ asked: 201 }]);
    expect(await ask('SELECT ?', [0])).toEqual([{ asked: 202 }]);
  });
});
