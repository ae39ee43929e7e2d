import { describe, expect, it } from 'vitest';
import { keepingAnswers } from '../../../../src/explorer/answers/duckdb/kept-answers.ts';

/** A cached query that returns its number; the numbers in `fails` reject. */
function counting(fails: readonly number[] = []) {
  let number = 0;
  return keepingAnswers(() => {
    number += 1;
    if (fails.includes(number)) return Promise.reject(new Error('broken'));
    return Promise.resolve([{ number }]);
  });
}

describe('kept answers', () => {
  it('are reused for the same query only', async () => {
    const query = counting();
    expect(await query('SELECT ?', ['35'])).toEqual([{ number: 1 }]);
    expect(await query('SELECT ?', ['35'])).toEqual([{ number: 1 }]);
    expect(await query('SELECT ?', ['36'])).toEqual([{ number: 2 }]);
  });

  it('do not include a rejected answer', async () => {
    const query = counting([1]);
    await expect(query('SELECT 1', [])).rejects.toThrow('broken');
    expect(await query('SELECT 1', [])).toEqual([{ number: 2 }]);
  });

  it('are dropped after 200 newer queries', async () => {
    const query = counting();
    for (let number = 0; number <= 200; number += 1) await query('SELECT ?', [number]);
    expect(await query('SELECT ?', [200])).toEqual([{ number: 201 }]);
    expect(await query('SELECT ?', [0])).toEqual([{ number: 202 }]);
  });
});
