/** The built site against the table of budgets. */
import { expect, test } from 'vitest';
import { budgets } from '../../../scripts/gates/budgets/budgets-gate.ts';
import { isWithin } from '../../../src/quality/results.ts';

test('every kind of page, every embed, the engine, the database and the site keep their budgets', async () => {
  const { figures } = await budgets.run();
  expect(figures.length).toBeGreaterThan(180);
  expect(figures.filter((figure) => !isWithin(figure))).toEqual([]);
});
