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
  // The entry of a source is itself what a number beside it leads to, also where it has no address.
  const entries = data.sources
    .filter(({ url }) => url === null)
    .map(({ id }) => `view source_use, row ${id} `);
  const unreached = faults.filter((fault) => !entries.some((entry) => fault.includes(entry)));
  expect(unreached).toEqual([]);
  expect(numbers).toBeGreaterThan(50_000);
});
