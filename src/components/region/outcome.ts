/** What became of a commitment that a head of region signed. */
import { lastDay } from '../../data/partial-date.ts';
import type { Status } from '../../db/schema/views.ts';
import type { Region } from '../../db/region-facts.ts';

type Outcome =
  'inaugurated' | 'already' | 'counted' | 'served' | 'operating' | 'preparing' | 'none';

/** The state of the region's MPP now, against the day (`YYYY-MM-DD` or less) of the signing. */
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
