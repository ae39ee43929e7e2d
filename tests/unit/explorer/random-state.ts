/** Random states of the explorer for property tests. */
import fc from 'fast-check';
import { statuses } from '../../../src/db/views.ts';
import { cleanText, kinds, sortColumns, type ExplorerState } from '../../../src/explorer/state.ts';
import type { Vocabulary } from '../../../src/explorer/url.ts';

/** States a reader can reach; texts are pieces of names, words of users, and noise. */
export function randomState(
  known: Vocabulary,
  names: readonly string[],
): fc.Arbitrary<ExplorerState> {
  return fc.record({
    islands: fc.oneof(fc.constant([]), fc.subarray([...known.islands])),
    provinces: fc.oneof(fc.constant([]), fc.subarray([...known.provinces])),
    kind: fc.constantFrom('all' as const, ...kinds),
    statuses: fc.oneof(fc.constant([]), fc.subarray([...statuses])),
    fromYear: fc.option(fc.constantFrom(...known.years), { freq: 2 }),
    toYear: fc.option(fc.constantFrom(...known.years), { freq: 2 }),
    digitalPilot: fc.boolean(),
    text: fc.oneof(fc.constant(''), pieceOf(names), noise()),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
  });
}

function pieceOf(names: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...names), fc.nat(20), fc.integer({ min: 1, max: 6 }))
    .map(([name, start, length]) => cleanText(name.slice(start, start + length)));
}

function noise(): fc.Arbitrary<string> {
  const quotes = fc.constantFrom("'", "' OR 1=1 --", '%', '_', '"', '\\', ';', '?', '$1', 'É');
  return fc.oneof(quotes, fc.string({ unit: 'binary', maxLength: 8 })).map(cleanText);
}
