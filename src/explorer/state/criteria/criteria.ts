/** The list of all filters. What reads, writes or applies filters goes through it. */
import { base, knownOn } from './day-and-base.ts';
import type { Criterion } from './criterion.ts';
import { digitalPilot, months, ranges, statuses } from './facts.ts';
import { islands, kind, provinces, regions, text } from './places.ts';

/** All filters with their types, in the order of an address. */
export const allCriteria = [
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
  text,
] as const;

/** All filters for loops, in the order of an address. */
export const criteria: readonly Criterion[] = allCriteria;
