/** The facts that are missing on a region's page. */
import type { RegionFacts } from '../../db/regions/region-facts.ts';

type Missing = 'opened_on' | 'inaugurated_on' | 'address' | 'opening_hours' | 'website' | 'counts';

/** Returns the facts about an MPP that are not known; none if no MPP is known or it is not open yet. */
export function missingFacts(
  facts: Pick<RegionFacts, 'region' | 'mpp' | 'place' | 'observations'>,
): Missing[] {
  const { region, mpp, place, observations } = facts;
  if (!mpp || mpp.status === 'preparing') return [];
  const known: Record<Missing, boolean> = {
    opened_on: region.opened_on !== null,
    inaugurated_on: region.inaugurated_on !== null || mpp.status === 'operating',
    address: Boolean(place?.address),
    opening_hours: Boolean(place?.opening_hours_id),
    website: Boolean(place?.website),
    counts: observations.some(({ basis }) => basis === 'reported'),
  };
  return (Object.keys(known) as Missing[]).filter((thing) => !known[thing]);
}
