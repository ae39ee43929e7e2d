/** A journey fails where the page never gets into the expected state. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { until } from '../../../scripts/gates/browsers/visit.ts';

/** A page whose expressions see these values. */
const pageWith = (values: object) => ({
  valueOf: (expression: string) =>
    Promise.resolve(runInNewContext(expression, { ...values }) as unknown),
});

test('a state that comes ends the wait', async () => {
  const state = { shown: 0 };
  const page = pageWith({
    get shown() {
      return (state.shown += 1);
    },
  });
  await until({ valueOf: (expression) => page.valueOf(expression) }, 'shown', 1000);
  expect(state.shown).toBeGreaterThan(0);
});

test('a state that does not come is a fault that names what was expected', async () => {
  await expect(until(pageWith({ rows: [] }), 'rows.length === 50', 10)).rejects.toThrow(
    'not within 0.01 s: rows.length === 50',
  );
});

test('an error of the page counts as not yet', async () => {
  const failing = { valueOf: () => Promise.reject(new Error('navigating')) };
  await expect(until(failing, 'ready', 10)).rejects.toThrow('ready');
});
