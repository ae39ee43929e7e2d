/** Which regions a state lets through, in plain TypeScript. `sql.ts` says the same in SQL. */
import type { Region } from '../region.ts';
import {
  isOpen,
  measures,
  searchNeedle,
  type ExplorerState,
  type Range,
} from '../../state/state.ts';

/** The regions that pass every filter of the state, in the order given. */
export function matching(regions: readonly Region[], state: ExplorerState): Region[] {
  const needle = searchNeedle(state);
  return regions.filter(
    (region) =>
      (state.base === 'all' || !region.administrative) &&
      isOneOf(state.islands, region.island_group_id) &&
      isOneOf(state.provinces, region.province_code) &&
      isOneOf(state.regions, region.region_code) &&
      (state.kind === 'all' || region.kind === state.kind) &&
      isOneOf(state.statuses, region.status) &&
      isInMonths(state, region.counted_on) &&
      (!state.digitalPilot || region.digital_pilot) &&
      measures.every((measure) => isIn(state.ranges[measure], region[measure])) &&
      region.search_text.includes(needle),
  );
}

function isOneOf(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function isInMonths({ fromMonth, toMonth }: ExplorerState, day: string | null): boolean {
  if (fromMonth === null && toMonth === null) return true;
  if (day === null) return false;
  const month = day.slice(0, 7);
  return month >= (fromMonth ?? month) && month <= (toMonth ?? month);
}

function isIn(range: Range, value: number | null): boolean {
  if (isOpen(range)) return true;
  return value !== null && value >= (range.from ?? value) && value <= (range.to ?? value);
}
