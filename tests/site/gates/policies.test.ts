/** The security policies of the built pages, judged by CSP Evaluator. */
import { expect, test } from 'vitest';
import { policies } from '../../../scripts/gates/security/policies-gate.ts';

test('every distinct policy and every header passes CSP Evaluator and the promises of the site', async () => {
  const { figures, faults } = await policies.run();
  expect(faults).toEqual([]);
  expect(figures.every(({ value }) => value > 0)).toBe(true);
});
