/** Which regions a state lets through, in plain TypeScript. `sql.ts` says the same in SQL. */
import type { Region } from './region.ts';
import { searchNeedle, type ExplorerState } from './state.ts';

/** The regions that pass every filter of the state, in the order given. */
export function matching(regions: readonly Region[], state: ExplorerState): Region[] {
  const needle = searchNeedle(state);
  return regions.filter(
    (region) =>
      (state.base === 'all' || !region.administrative) &&
      isOneOf(state.islands, region.island_group_id) &&
      isOneOf(state.provinces, region.province_code) &&
      (state.kind === 'all' || region.kind === state.kind) &&
      isOneOf(state.statuses, region.status) &&
      isInYears(state, region.counted_on) &&
      (!state.digitalPilot || region.digital_pilot) &&
      region.search_text.includes(needle),
  );
}

function isOneOf(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function isInYears({ fromYear, toYear }: ExplorerState, day: string | null): boolean {
  if (fromYear === null && toYear === null) return true;
  if (day === null) return false;
  const year = Number(day.slice(0, 4));
  return year >= (fromYear ?? year) && year <= (toYear ?? year);
}
