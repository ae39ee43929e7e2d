/** Random states of the explorer for property tests. */
import fc from 'fast-check';
import { lastDay } from '../../../src/data/partial-date.ts';
import { statuses } from '../../../src/db/schema/views.ts';
import { sortColumns, tableColumns } from '../../../src/explorer/state/columns/columns.ts';
import { openRange, type Range } from '../../../src/explorer/state/criteria/criterion.ts';
import { bases } from '../../../src/explorer/state/criteria/day-and-base.ts';
import { cleanText, kinds } from '../../../src/explorer/state/criteria/location.ts';
import { grades } from '../../../src/explorer/state/criteria/reports.ts';
import { barMeasures, frontViews, largeViews } from '../../../src/explorer/state/look-parts.ts';
import type { ExplorerState } from '../../../src/explorer/state/state.ts';
import type { Vocabulary } from '../../../src/explorer/state/part.ts';

/** A small part of what the real data has: enough for every kind of criterion. */
export const known: Vocabulary = {
  islands: ['sumatera', 'jawa', 'maluku-papua'],
  provinces: ['11', '35', '96'],
  regions: ['11.10', '35.09', '35.79', '96.71'],
  services: ['kependudukan', 'paspor', 'sim'],
  years: [2017, 2018, 2025],
  days: { from: '2017-01-01', to: '2026-11-21' },
};

/** States that a reader can reach; texts are pieces of names, SQL fragments and noise. */
export function randomState(
  known: Vocabulary,
  names: readonly string[],
): fc.Arbitrary<ExplorerState> {
  return fc.record({
    knownOn: fc.option(dayOf(known), { freq: 4 }),
    base: fc.constantFrom(...bases),
    islands: fc.oneof(fc.constant([]), fc.subarray([...known.islands])),
    provinces: fc.oneof(fc.constant([]), fc.subarray([...known.provinces])),
    regions: fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      { arbitrary: fc.subarray([...known.regions]), weight: 1 },
    ),
    kind: fc.constantFrom('all' as const, ...kinds),
    statuses: fc.oneof(fc.constant([]), fc.subarray([...statuses])),
    months: fc.record({
      from: fc.option(monthOf(known), { freq: 1, nil: null }),
      to: fc.option(monthOf(known), { freq: 1, nil: null }),
    }),
    services: rangeUpTo(500),
    agencies: rangeUpTo(50),
    population: rangeUpTo(3_000_000),
    digitalPilot: mostlyFalse(),
    named: fc.record({
      services: fc.oneof(fc.constant([]), fc.subarray([...known.services], { maxLength: 3 })),
      all: fc.boolean(),
    }),
    hoursKnown: mostlyFalse(),
    underdeveloped: mostlyFalse(),
    evidence: fc.oneof(fc.constant([]), fc.subarray([...grades])),
    text: fc.oneof(fc.constant(''), pieceOf(names), noise()),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    columns: fc.subarray([...tableColumns]),
    page: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
    front: fc.constantFrom(...frontViews),
    bars: fc.option(fc.constantFrom(...barMeasures), { nil: null }),
    large: fc.option(fc.constantFrom(...largeViews), { freq: 4, nil: null }),
  });
}

function monthOf({ years }: Vocabulary): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...years), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
}

/** Rarely true, because each flag excludes most regions. */
function mostlyFalse(): fc.Arbitrary<boolean> {
  return fc.nat(3).map((number) => number === 0);
}

/** Mostly open, else any range, also one that ends before it begins. */
function rangeUpTo(most: number): fc.Arbitrary<Range> {
  const end = fc.option(fc.integer({ min: 0, max: most }), { freq: 1 });
  return fc.oneof(
    { arbitrary: fc.constant(openRange), weight: 3 },
    { arbitrary: fc.record({ from: end, to: end }), weight: 1 },
  );
}

/** Any day that can be shown; often the last of a month, when partial dates begin to count. */
function dayOf({ days }: Vocabulary): fc.Arbitrary<string> {
  const [from, to] = [new Date(days.from), new Date(days.to)];
  const any = fc
    .date({ min: from, max: to, noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const lasts = any.map(lastDayOfMonth).filter((day) => day <= days.to);
  return fc.oneof(any, lasts, fc.constantFrom(days.from, days.to));
}

function lastDayOfMonth(day: string): string {
  return lastDay(day.slice(0, 7));
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
