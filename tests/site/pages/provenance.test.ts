/** Every marked number of every page reaches a source in at most two clicks. */
import { expect, test } from 'vitest';
import { checkMarkedPages } from '../../../scripts/support/provenance.ts';
import type { Table } from '../../../src/data/table.ts';
import { tables } from '../../../src/data/tables/index.ts';
import { data } from '../recount/covered.ts';
import { allPages } from '../support/pages.ts';

test('every marked number of every page reaches a source in two clicks', () => {
  const unsourced = Object.values<Table>(tables)
    .filter(({ columns }) => !('source_ids' in columns))
    .map(({ name }) => name);
  const pages = new Map(allPages.map(({ path, marked }) => [path.slice(1), marked]));
  const { numbers, beside, faults } = checkMarkedPages(pages, data.sources, {
    base: '/',
    unsourced,
  });
  console.log(`${numbers} numbers on ${pages.size} pages, ${beside} beside their sources`);
  expect(faults).toEqual([]);
  expect(numbers).toBeGreaterThan(50_000);
});
