/** The list of all filters, used by everything that reads, writes or applies filters. */
import { base, knownOn } from './day-and-base.ts';
import type { Criterion } from './criterion.ts';
import { digitalPilot, months, ranges, statuses } from './mpp.ts';
import { evidence, hoursKnown, named, underdeveloped } from './reports.ts';
import { islands, kind, provinces, regions, text } from './location.ts';

/** All filters, in the order of an address. */
export const criteria = [
  knownOn,
  base,
  islands,
  provinces,
  regions,
  kind,
  statuses,
  months,
  ranges.services,
  ranges.agencies,
  ranges.population,
  digitalPilot,
  named,
  hoursKnown,
  underdeveloped,
  evidence,
  text,
] as const;

/** Every filter with its value in a state. */
export function filtersOf(
  state: Readonly<Record<string, unknown>>,
): { filter: Criterion; value: unknown }[] {
  return criteria.map((filter: Criterion) => ({ filter, value: state[filter.key] }));
}
