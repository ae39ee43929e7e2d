// @vitest-environment jsdom
/** Work that waits for a paint. */
import { expect, test } from 'vitest';
import { AfterPress, afterPaint } from '../../../src/scripts/yielding.ts';

test('the newest of several waiting jobs runs once, after the next frame', async () => {
  const pressed = new AfterPress();
  const run: string[] = [];
  requestAnimationFrame(() => run.push('frame'));
  pressed.run(() => run.push('first'));
  pressed.run(() => run.push('second'));
  expect(run).toEqual([]);
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['frame', 'second']);
});

test('a dropped job does not run, and a later one does', async () => {
  const pressed = new AfterPress();
  const run: string[] = [];
  pressed.run(() => run.push('dropped'));
  pressed.drop();
  await afterPaint();
  pressed.run(() => run.push('later'));
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['later']);
});
