/** The outcome of a commitment that a head of region signed. */
import { lastDay } from '../../data/partial-date.ts';
import type { Status } from '../../db/schema/views.ts';
import type { Region } from '../../db/regions/region-facts.ts';

type Outcome =
  'inaugurated' | 'already' | 'counted' | 'served' | 'operating' | 'preparing' | 'none';

/** Returns the current state of the region's MPP relative to the date of the signing (`YYYY-MM-DD` or
 * less precise). */
export function outcomeOf(
  region: Pick<Region, 'status' | 'inaugurated_on'>,
  signedOn: string,
): Outcome {
  const status = region.status as Status;
  if (status !== 'inaugurated' && status !== 'served') return status;
  if (region.inaugurated_on === null) return 'counted';
  if (status === 'served') return 'served';
  return lastDay(region.inaugurated_on) < signedOn ? 'already' : 'inaugurated';
}
