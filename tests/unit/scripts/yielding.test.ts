// @vitest-environment jsdom
/** Work that waits for a paint. */
import { expect, test } from 'vitest';
import { afterPaint, NewestJob, Pacer } from '../../../src/scripts/yielding.ts';

test('the newest of several waiting jobs runs once, after the next frame', async () => {
  const pressed = new NewestJob();
  const run: string[] = [];
  requestAnimationFrame(() => run.push('frame'));
  pressed.run(() => run.push('first'), afterPaint);
  pressed.run(() => run.push('second'), afterPaint);
  expect(run).toEqual([]);
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['frame', 'second']);
});

test('a dropped job does not run, and a later one does', async () => {
  const pressed = new NewestJob();
  const run: string[] = [];
  pressed.run(() => run.push('dropped'), afterPaint);
  pressed.drop();
  await afterPaint();
  pressed.run(() => run.push('later'), afterPaint);
  await afterPaint();
  await afterPaint();
  expect(run).toEqual(['later']);
});

test('a job that does not wait runs at once, in place of one that is waiting', async () => {
  const pressed = new NewestJob();
  const run: string[] = [];
  pressed.run(() => run.push('waiting'), afterPaint);
  pressed.run(() => run.push('at once'), null);
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

test('a device counts as slow until it was measured', async () => {
  const { pacer, paints, work } = paced([16]);
  await answer(pacer, 6, () => work(5));
  expect([pacer.isSlow, pacer.isUnmeasured, paints()]).toEqual([true, true, 6]);
  pacer.judge(false);
  await answer(pacer, 6, () => work(5));
  expect([pacer.isSlow, pacer.isUnmeasured, paints()]).toEqual([false, false, 7]);
});

test('a device that was measured as slow paints every part, however fast', async () => {
  const { pacer, paints, work } = paced([1]);
  pacer.judge(true);
  await answer(pacer, 6, () => work(1));
  expect([pacer.isSlow, pacer.isUnmeasured, paints()]).toEqual([true, false, 6]);
});

test('a fast device paints between longer work', async () => {
  const { pacer, paints, work } = paced([16]);
  pacer.judge(false);
  await answer(pacer, 6, () => work(60));
  expect(paints()).toBeGreaterThan(2);
});

test('a slow frame makes every part of the next answer wait for a paint, until a measurement', async () => {
  const took = [16];
  const { pacer, paints, work } = paced(took);
  pacer.judge(false);
  took.push(160);
  await answer(pacer, 6, () => work(5));
  expect([pacer.isSlow, pacer.isUnmeasured]).toEqual([true, true]);
  const before = paints();
  await answer(pacer, 6, () => work(5));
  expect(paints() - before).toBe(6);
  pacer.judge(false);
  expect([pacer.isSlow, pacer.isUnmeasured]).toEqual([false, false]);
});
