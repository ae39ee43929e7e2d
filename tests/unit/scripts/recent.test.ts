import { expect, test } from 'vitest';
import { createRecent } from '../../../src/scripts/recent.ts';

/** A cache of two values that records what it makes and what it drops. */
function recorded() {
  const made: string[] = [];
  const dropped: string[] = [];
  const kept = createRecent<string, string>(2, (value) => dropped.push(value));
  const take = (key: string): string =>
    kept.take(key, () => {
      made.push(key);
      return `value of ${key}`;
    });
  return { take, forget: kept.forget, made, dropped };
}

test('a kept value is not made again', () => {
  const { take, made } = recorded();
  expect([take('a'), take('a')]).toEqual(['value of a', 'value of a']);
  expect(made).toEqual(['a']);
});

test('the value whose use is the longest ago is dropped, once there is one too many', () => {
  const { take, made, dropped } = recorded();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) take(key);
  expect(dropped).toEqual(['value of b', 'value of c']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a forgotten value is made again, and is not dropped', () => {
  const { take, forget, made, dropped } = recorded();
  take('a');
  forget('a');
  take('a');
  expect([made, dropped]).toEqual([['a', 'a'], []]);
});
