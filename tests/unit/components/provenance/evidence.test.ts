/** Where the sources of each view are: one definition, read in both directions. */
import { expect, test } from 'vitest';
import {
  basisOf,
  countedRowsOf,
  evidenceView,
  shownOn,
} from '../../../../src/components/provenance/evidence.ts';
import { viewNames } from '../../../../src/db/published.ts';

test('a view without evidence on its own page is proved by the page of the view it counts', () => {
  const elsewhere = viewNames.filter((name) => basisOf(name) === 'elsewhere');
  expect(elsewhere).toContain('uncovered_summary');
  const unproved = elsewhere.filter((name) => !shownOn(evidenceView(name)).includes(name));
  expect(unproved).toEqual([]);
  expect(elsewhere.filter((name) => evidenceView(name) === name)).toEqual([]);
});

test('the rows that a view counts have evidence themselves', () => {
  const leading = viewNames.filter((name) => countedRowsOf(name) ?? evidenceView(name) !== name);
  const ends = leading.map((name) => countedRowsOf(name) ?? evidenceView(name));
  expect(ends.filter((name) => ['elsewhere', 'counted'].includes(basisOf(name)))).toEqual([]);
});
