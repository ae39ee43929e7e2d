// @vitest-environment jsdom
/** Work that waits for a paint. */
import { expect, test } from 'vitest';
import { AfterPress, afterPaint, Pacer } from '../../../src/scripts/yielding.ts';

test('the newest of several waiting jobs runs once, after the next frame', async () => {
  const pressed = new AfterPress();
  const run: string[] = [];
  requestAnimationFrame(() => run.push('frame'));
  pressed.run(() => run.push('first'), true);
  pressed.run(() => run.push('second'), true);
  expect(run).toEqual([]);
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['frame', 'second']);
});

test('a dropped job does not run, and a later one does', async () => {
  const pressed = new AfterPress();
  const run: string[] = [];
  pressed.run(() => run.push('dropped'), true);
  pressed.drop();
  await afterPaint();
  pressed.run(() => run.push('later'), true);
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['later']);
});

test('a job that does not wait runs at once, in place of one that is waiting', async () => {
  const pressed = new AfterPress();
  const run: string[] = [];
  pressed.run(() => run.push('waiting'), true);
  pressed.run(() => run.push('at once'), false);
  expect(run).toEqual(['at once']);
  await afterPaint();
  expect(run).toEqual(['at once']);
});

/** A pacer with a clock of its own, whose frames take as long to render as the last element of `took` says. */
function paced(took: number[]): { pacer: Pacer; paints: () => number; work: (ms: number) => void } {
  let now = 0;
  let paints = 0;
  const render = (): Promise<number> => {
    paints += 1;
    // The wait for the screen, which is no work.
    now += 16 + took.at(-1)!;
    return Promise.resolve(took.at(-1)!);
  };
  return {
    pacer: new Pacer(render, () => now),
    paints: () => paints,
    work: (ms) => void (now += ms),
  };
}

async function answer(pacer: Pacer, parts: number, part: () => void): Promise<void> {
  pacer.begin();
  for (let n = 0; n < parts; n++) {
    part();
    await pacer.pause();
  }
  pacer.end();
  await Promise.resolve();
}

test('a device counts as slow until an answer of several parts was painted fast', async () => {
  const took = [16];
  const { pacer, paints, work } = paced(took);
  await answer(pacer, 3, () => work(5));
  expect([pacer.isSlow, paints()]).toEqual([true, 3]);
  await answer(pacer, 6, () => work(5));
  expect([pacer.isSlow, paints()]).toEqual([false, 9]);
});

test('a device that works long between fast paints stays slow', async () => {
  const { pacer, work } = paced([16]);
  await answer(pacer, 6, () => work(50));
  expect(pacer.isSlow).toBe(true);
});

test('a fast device paints all parts together, and longer work in between', async () => {
  const took = [16];
  const { pacer, paints, work } = paced(took);
  await answer(pacer, 6, () => work(5));
  const first = paints();
  await answer(pacer, 6, () => work(10));
  expect(paints() - first).toBe(1);
  await answer(pacer, 6, () => work(60));
  expect(paints() - first - 1).toBeGreaterThan(2);
});

test('a slow paint makes every part of the next answer wait for a paint', async () => {
  const took = [16];
  const { pacer, paints, work } = paced(took);
  await answer(pacer, 6, () => work(5));
  took.push(160);
  await answer(pacer, 6, () => work(5));
  expect(pacer.isSlow).toBe(true);
  const before = paints();
  await answer(pacer, 6, () => work(5));
  expect([pacer.isSlow, paints() - before]).toEqual([true, 6]);
});
