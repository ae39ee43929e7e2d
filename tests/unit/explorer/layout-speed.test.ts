// @vitest-environment jsdom
/** Measuring how fast the device lays out rows. */
import { beforeAll, expect, test } from 'vitest';
import { laysOutSlowly } from '../../../src/explorer/layout-speed.ts';

// The browser of these tests has none, and would be waited for half a second each time.
beforeAll(() => {
  globalThis.requestIdleCallback = (callback) =>
    setTimeout(callback as unknown as () => void) as unknown as number;
});

function list(): HTMLElement {
  const element = document.createElement('ol');
  element.innerHTML = '<li>Kota Solok</li>'.repeat(50);
  document.body.replaceChildren(element);
  return element;
}

/** Answers a measurement with one time after another. */
const times = (values: number[]) => () => {
  const next = values.shift();
  if (next === undefined) throw new Error('More times are measured than the test has.');
  return next;
};

test('the first time and single slow moments do not make a device slow', async () => {
  expect(await laysOutSlowly(list(), times([30, 3, 40, 2, 3, 25, 4, 31, 2, 3, 18, 5]))).toBe(false);
});

test('a device that takes long most of the time is slow', async () => {
  expect(await laysOutSlowly(list(), times([30, 12, 4, 15, 11, 20, 3, 31, 26, 4, 13, 17]))).toBe(
    true,
  );
});

test('measuring leaves the page as it was, and measures fourteen rows', async () => {
  const element = list();
  const before = document.body.innerHTML;
  let rows = 0;
  await laysOutSlowly(element, (_, sample) => {
    rows = sample.length;
    return 1;
  });
  expect(rows).toBe(14);
  await laysOutSlowly(element);
  expect(document.body.innerHTML).toBe(before);
});
